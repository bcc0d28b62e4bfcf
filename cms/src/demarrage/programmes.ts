import { join } from 'node:path';
import type { Env } from '../env.ts';
import { commandeDe } from './commande.ts';
import type { Programme } from './processus.ts';

/** The settings every program shares, as it reads them. */
export function reglagesDe(env: Env): Record<string, string> {
  return {
    VAR_DIR: env.VAR_DIR,
    PUBLICATION_DIR: env.PUBLICATION_DIR,
    DATABASE_URL: env.DATABASE_URL,
    CMS_PORT: String(env.CMS_PORT),
    SITE_PORT: String(env.SITE_PORT),
    REPONSE_PORT: String(env.REPONSE_PORT),
    SERVER_URL: env.SERVER_URL,
    SITE_URL: env.SITE_URL,
    REPONSE_URL: env.REPONSE_URL,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** What runs beside this process, which publishes: the admin, the public site, the previews and the counter where directions answer. */
export function programmesDe(env: Env, dev: boolean): Programme[] {
  const cms = join(env.racine, 'cms');
  const site = join(env.racine, 'site');
  const next = commandeDe(cms, 'next', 'dist/bin/next');
  const astro = commandeDe(site, 'astro', 'bin/astro.mjs');
  const script = (nom: string) => join(site, `src/scripts/${nom}.ts`);
  const guichet = (reglages: Record<string, string>): Programme => ({
    nom: 'guichet',
    cwd: env.racine,
    args: [join(cms, 'src/scripts/guichet.ts')],
    env: reglages,
  });
  const cmsPort = String(env.CMS_PORT);
  const sitePort = String(env.SITE_PORT);
  const en = (NODE_ENV: string) => ({ ...reglagesDe(env), NODE_ENV });

  const apercu = (reglages: Record<string, string>): Programme => ({
    nom: 'apercu',
    cwd: site,
    args: [script('preview')],
    env: reglages,
  });

  if (dev) {
    const reglages = en('development');
    return [
      { nom: 'cms', cwd: cms, args: [next, 'dev', '-p', cmsPort], env: reglages },
      { nom: 'site', cwd: site, args: [astro, 'dev', '--port', sitePort], env: reglages },
      apercu(reglages),
      guichet(reglages),
    ];
  }
  const reglages = en('production');
  return [
    { nom: 'cms', cwd: cms, args: [next, 'start', '-p', cmsPort], env: reglages },
    { nom: 'site', cwd: site, args: [script('serve')], env: reglages },
    apercu(reglages),
    guichet(reglages),
  ];
}

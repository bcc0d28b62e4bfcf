/** The sites that the bars of the public site are measured on, rendered once for them all. */
import { join } from 'node:path';
import { EXEMPLES, type NomDExemple } from '@acp/shared/examples';
import { construire } from '../../../cms/src/demarrage/construction.ts';
import { rendreExemple } from '../../e2e/rendu.ts';
import { preparerVar } from '../../../cms/src/demarrage/dossier.ts';
import { reglagesDe } from '../../../cms/src/demarrage/programmes.ts';
import { env } from '../../../cms/src/env.ts';
import { sorteDe } from '../../e2e/sortes-de-pages.ts';
import { lireRelease, type Page } from '../../integration/release.ts';
import { racine } from '../../racine.ts';

export interface PageDExemple extends Page {
  exemple: NomDExemple;
  /** `/actes/*`: pages drawn by the same code. */
  sorte: string;
  html: string;
}

export interface Site {
  exemple: NomDExemple;
  dossier: string;
  pages: PageDExemple[];
}

/** `/voeux/` is `voeux/index.html`, `/404.html` itself. */
const fichierDe = (adresse: string): string =>
  adresse.slice(1) + (adresse.endsWith('/') ? 'index.html' : '');

async function rendre(): Promise<Site[]> {
  await preparerVar(env.VAR_DIR);
  await construire({
    racine,
    journaux: join(env.VAR_DIR, 'journaux'),
    env: reglagesDe(env),
    dire: () => undefined,
    piece: 'site',
  });
  const sites: Site[] = [];
  for (const exemple of EXEMPLES) {
    const dossier = join(racine, 'var/bench/sites', exemple);
    await rendreExemple(exemple, dossier);
    const { fichiers, pages } = await lireRelease(dossier);
    sites.push({
      exemple,
      dossier,
      pages: pages.map((page) => ({
        ...page,
        exemple,
        sorte: sorteDe(page.adresse),
        html: fichiers.get(fichierDe(page.adresse)) ?? '',
      })),
    });
  }
  return sites;
}

let sites: Promise<Site[]> | undefined;

/** The four examples as they would be online. */
export const sitesDExemple = (): Promise<Site[]> => (sites ??= rendre());

export const pagesDExemple = async (): Promise<PageDExemple[]> =>
  (await sitesDExemple()).flatMap(({ pages }) => pages);

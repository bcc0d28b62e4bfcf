/** Nobody reads or writes the CMS without an account: what is public is the publication. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lireEnv } from '../../cms/src/env.ts';
import { createConfig } from '../../cms/src/payload.config.ts';
import { racine } from '../racine.ts';
import { connecter, type Api } from './api.ts';
import { administrateur, demarrer, type Systeme } from './systeme.ts';

/** Signing in, signing out, a forgotten password: all that somebody without an account may ask. */
const OUVERTES = [
  'POST /comptes/login',
  'POST /comptes/logout',
  'POST /comptes/forgot-password',
  'POST /comptes/reset-password',
];

type Config = Awaited<ReturnType<typeof createConfig>>;
type Routes = { method: string; path: string }[] | false;

let systeme: Systeme;
let api: Api;
let config: Config;
let essai: string;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-anonyme-'));
  config = await createConfig(lireEnv({ VAR_DIR: essai }, racine));
  systeme = await demarrer({ exemple: 'fictive' });
  api = await connecter(systeme.cms);
});
afterAll(async () => {
  await systeme.arreter();
  await rm(essai, { recursive: true });
});

const demander = (chemin: string, demande: RequestInit = {}): Promise<Response> =>
  fetch(`${systeme.cms}${chemin}`, { redirect: 'manual', ...demande });

/** Every address that Payload answers for one collection, one global or the whole. */
async function adressesDe(prefixe: string, routes: Routes): Promise<string[]> {
  const premier = await api.premier(prefixe.slice(1)).catch(() => null);
  return (routes || []).map(({ method, path }) => {
    const connu = path
      .replace(':filename', (premier?.filename as string | undefined) ?? 'inconnu.pdf')
      .replace(/:\w+/g, premier?.id ?? 'inconnu');
    return `${method.toUpperCase()} ${prefixe}${connu}`.replace(/\/$/, '');
  });
}

async function statutDe(adresse: string): Promise<number> {
  const [method, chemin] = adresse.split(' ') as [string, string];
  const corps = ['GET', 'HEAD', 'DELETE'].includes(method) ? {} : { body: '{}' };
  const headers = { 'content-type': 'application/json' };
  const reponse = await demander(`/api${chemin}`, { method, headers, ...corps });
  return reponse.status;
}

describe('Sans compte,', () => {
  it('aucune collection ni aucun réglage ne se lit ni ne s’écrit', async () => {
    const routes = await Promise.all([
      adressesDe('', config.endpoints),
      ...config.collections.map(({ slug, endpoints }) => adressesDe(`/${slug}`, endpoints)),
      ...config.globals.map(({ slug, endpoints }) => adressesDe(`/globals/${slug}`, endpoints)),
    ]);
    const adresses = routes.flat().filter((adresse) => !OUVERTES.includes(adresse));
    expect(adresses).toContain('GET /membres');
    expect(adresses).toContain('POST /comptes/first-register');
    expect(adresses).toContain('GET /globals/reglages');
    const ouvertes: string[] = [];
    for (const adresse of adresses) {
      const statut = await statutDe(adresse);
      if (statut !== 401) ouvertes.push(`${adresse} : ${statut}`);
    }
    expect(ouvertes).toEqual([]);
  });

  it.each([
    'GET /graphql?query={__typename}',
    'POST /graphql',
    'GET /graphql-playground',
    'GET /inconnue',
    'GET /inconnue/avec/des/suites',
    'GET /sante/autre',
    'GET /globals/inconnu',
    'GET /%61ctes',
    'HEAD /actes',
    'GET /comptes/login',
  ])('%s ne répond rien', async (adresse) => {
    expect(await statutDe(adresse)).toBe(401);
  });

  it('seule la santé du service se lit', async () => {
    const reponse = await demander('/api/sante');
    expect(reponse.status).toBe(200);
    expect(await reponse.json()).toEqual({ statut: 'ok', base: 'sqlite' });
    for (const chemin of ['/api', '/API/actes', '/graphql', '/sante']) {
      expect((await demander(chemin)).status).not.toBe(200);
    }
  });

  it.each([
    ['authorization', 'JWT eyJhbGciOiJub25lIn0.eyJjb2xsZWN0aW9uIjoiY29tcHRlcyJ9.'],
    ['authorization', 'comptes API-Key 123'],
    ['cookie', 'payload-token=faux'],
  ])('un faux jeton n’ouvre rien (%s : %s)', async (enTete, valeur) => {
    expect((await demander('/api/actes', { headers: { [enTete]: valeur } })).status).toBe(401);
  });

  it.each(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])(
    'une lecture déguisée en connexion par %s ne donne rien',
    async (enTete) => {
      const reponse = await demander('/api/comptes/login', {
        method: 'POST',
        headers: { [enTete]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'depth=0',
      });
      expect(reponse.status).not.toBe(200);
      expect(await reponse.text()).not.toContain(administrateur.email);
    },
  );

  it('une connexion manquée ne dit pas si le compte existe', async () => {
    const essayer = async (email: string): Promise<unknown> => {
      const reponse = await demander('/api/comptes/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: 'Mauvaise-phrase-2026' }),
      });
      return { statut: reponse.status, corps: await reponse.text() };
    };
    const inconnue = await essayer('personne@valmont.example');
    expect(inconnue).toMatchObject({ statut: 401 });
    expect(await essayer(administrateur.email)).toEqual(inconnue);
  });

  it('l’espace d’édition ne montre que la page de connexion', async () => {
    const { publication, membres } = await lireExemple('fictive');
    const secrets = [
      ...membres.membres.map(({ nomAffiche }) => nomAffiche),
      ...publication.actes.map(({ titre }) => titre),
    ];
    for (const chemin of ['/admin', '/admin/collections/membres', '/admin/collections/actes']) {
      const reponse = await demander(chemin);
      const page = await reponse.text();
      expect([...page.matchAll(/login/g), reponse.headers.get('location')].join()).toContain(
        'login',
      );
      expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
    }
  });
});

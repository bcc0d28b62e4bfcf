import { utimes } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listLiensDuReleve } from '../../cms/src/a-faire/liens-morts.ts';
import { demander, type Regles } from '../../cms/src/liens/demander.ts';
import { createVerificationHebdomadaire } from '../../cms/src/liens/hebdomadaire.ts';
import { isInterne } from '../../cms/src/liens/interne.ts';
import { isAVerifier, readLiens } from '../../cms/src/liens/releve.ts';
import { verifierLiens } from '../../cms/src/liens/verifier.ts';
import { installer, type Installation } from './installation.ts';

/** What the web answers, by path; a function decides by method. */
const REPONSES: Record<string, number | ((methode: string) => number)> = {
  '/vivant': 200,
  '/perdu': 404,
  '/refuse': 403,
  '/panne': 500,
  '/get-seul': (methode) => (methode === 'HEAD' ? 405 : 200),
};

let serveur: Server;
let origine: string;
let demandes: string[] = [];
let enCours = 0;
let deFront = 0;

const ICI: Regles = { delai: 500, interneAutorise: true };

beforeAll(async () => {
  serveur = createServer((demande, reponse) => {
    const { pathname, searchParams } = new URL(demande.url ?? '/', origine);
    demandes.push(`${demande.method ?? ''} ${pathname}`);
    deFront = Math.max(deFront, ++enCours);
    reponse.on('close', () => enCours--);
    if (pathname === '/lent') return;
    const vers = pathname === '/rond' ? '/rond' : searchParams.get('vers');
    if (vers !== null) reponse.setHeader('location', vers);
    const connue = REPONSES[pathname] ?? (vers === null ? 404 : 302);
    reponse.statusCode = typeof connue === 'function' ? connue(demande.method ?? '') : connue;
    reponse.end();
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  origine = `http://127.0.0.1:${String((serveur.address() as AddressInfo).port)}`;
});

beforeEach(() => {
  demandes = [];
  deFront = 0;
});

afterAll(() => {
  serveur.closeAllConnections();
  serveur.close();
});

describe('Une adresse', () => {
  test.each([
    ['/vivant', 'ok', 200],
    ['/perdu', 'mort', 404],
    ['/refuse', 'ok', 403],
    ['/panne', 'injoignable', 500],
    ['/get-seul', 'ok', 200],
    ['/lent', 'injoignable', null],
    ['/?vers=/vivant', 'ok', 200],
    ['/?vers=/perdu', 'mort', 404],
  ])('%s est dite « %s »', async (chemin, etat, code) => {
    expect(await demander(origine + chemin, ICI)).toEqual({ etat, code });
  });

  test('qui tourne en rond est abandonnée après cinq renvois', async () => {
    expect((await demander(`${origine}/rond`, ICI)).etat).toBe('mort');
    expect(demandes).toHaveLength(6);
  });

  test('de ce réseau n’est jamais demandée', async () => {
    const regles = { ...ICI, interneAutorise: false };
    expect(await demander(`${origine}/vivant`, regles)).toEqual({
      etat: 'injoignable',
      code: null,
    });
    const port = new URL(origine).port;
    expect((await demander(`http://localhost:${port}/vivant`, regles)).code).toBeNull();
    expect((await demander('file:///etc/passwd', ICI)).code).toBeNull();
    expect(demandes).toEqual([]);
    const internes = ['10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '127.9.9.9'];
    for (const ip of [...internes, '::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '0.0.0.0'])
      expect(isInterne(ip), ip).toBe(true);
    for (const ip of ['93.184.216.34', '2606:2800:220:1::1']) expect(isInterne(ip), ip).toBe(false);
  });
});

describe('Les liens de ce qui est publié', () => {
  let cms: Installation;

  const source = (titre: string, chemin: string, etat: 'published' | 'draft' = 'published') =>
    cms.payload.create({
      collection: 'sources',
      data: { titre, editeur: 'Valmont', adresse: origine + chemin, _status: etat },
      draft: etat === 'draft',
      context: { seed: true },
      overrideAccess: true,
    });

  const verifier = (jour: string) =>
    verifierLiens(cms.payload, cms.reglages, { regles: ICI, maintenant: new Date(jour) });

  beforeAll(async () => {
    cms = await installer('premier-jour');
    for (const { id } of (await cms.payload.find({ collection: 'sources', pagination: false }))
      .docs)
      await cms.payload.db.deleteOne({ collection: 'sources', where: { id: { equals: id } } });
    await source('Le règlement', '/vivant#article-2');
    await source('Le règlement, encore', '/vivant');
    await source('Le budget', '/perdu');
    await source('Un brouillon', '/brouillon', 'draft');
    for (let i = 0; i < 12; i++) await source(`Page ${String(i)}`, `/lent?${String(i)}`);
  });

  afterAll(() => cms.fermer());

  test('sont tous demandés, une fois chacun, quatre à la fois, avec le nom de qui les cite', async () => {
    const releve = await verifier('2026-11-22T08:00:00Z');
    expect(demandes).not.toContain('HEAD /brouillon');
    expect(demandes.filter((d) => d === 'HEAD /vivant')).toHaveLength(1);
    expect(deFront).toBeLessThanOrEqual(4);
    expect(deFront).toBeGreaterThan(1);
    const parAdresse = new Map(releve?.liens.map((lien) => [lien.adresse, lien]));
    expect(
      parAdresse
        .get(`${origine}/vivant`)
        ?.ou.map(({ titre }) => titre)
        .toSorted(),
    ).toEqual(['Le règlement', 'Le règlement, encore']);
    expect(parAdresse.get(`${origine}/perdu`)).toMatchObject({
      etat: 'mort',
      code: 404,
      depuis: '2026-11-22T08:00:00.000Z',
      ou: [{ collection: 'sources', titre: 'Le budget' }],
    });
    expect(await readLiens(cms.reglages)).toEqual(releve);
  });

  test('gardent le jour où ils sont morts, jusqu’à ce qu’ils répondent', async () => {
    const perdu = async (jour: string) =>
      (await verifier(jour))?.liens.find(({ adresse }) => adresse.endsWith('/perdu'));
    expect((await perdu('2026-11-29T08:00:00Z'))?.depuis).toBe('2026-11-22T08:00:00.000Z');
    REPONSES['/perdu'] = 200;
    expect(await perdu('2026-12-06T08:00:00Z')).toMatchObject({
      etat: 'ok',
      depuis: '2026-12-06T08:00:00.000Z',
    });
    REPONSES['/perdu'] = 404;
  });

  test('ne sont pas accusés quand le réseau manque', async () => {
    const avant = await readLiens(cms.reglages);
    const sansReseau = { ...ICI, interneAutorise: false };
    expect(await verifierLiens(cms.payload, cms.reglages, { regles: sansReseau })).toBeNull();
    expect(await readLiens(cms.reglages)).toEqual(avant);
  });

  test('sont à vérifier de nouveau après une semaine', async () => {
    expect(await isAVerifier(cms.reglages, new Date())).toBe(false);
    expect(await isAVerifier(cms.reglages, new Date(Date.now() + 8 * 24 * 3600 * 1000))).toBe(true);
  });

  test('sont vérifiés d’eux-mêmes une semaine après, même si le programme a redémarré entre-temps', async () => {
    const dites: string[] = [];
    const { signal } = new AbortController();
    const relever = async () => (await readLiens(cms.reglages))?.verifieLe;
    /** A program that has just started, called twice as its loop does. */
    const redemarrer = async () => {
      const reglages = { ...cms.reglages, isProduction: true };
      const dire = (ligne: string) => dites.push(ligne);
      const appeler = createVerificationHebdomadaire(cms.payload, reglages, {
        signal,
        dire,
        regles: ICI,
      });
      await Promise.all([appeler(), appeler()]);
    };
    const vieillir = async (jours: number) => {
      const alors = new Date(Date.now() - jours * 24 * 3600 * 1000);
      await utimes(join(cms.reglages.VAR_DIR, 'liens.json'), alors, alors);
    };
    await verifier('2026-11-01T08:00:00Z');
    await vieillir(6);
    const avant = await relever();
    await redemarrer();
    await redemarrer();
    expect(dites).toEqual([]);
    await vieillir(8);
    demandes = [];
    await redemarrer();
    expect(dites).toEqual([
      expect.stringMatching(/^Liens vérifiés\u00a0: \d+, dont morts\u00a0: 1\.$/),
    ]);
    expect(demandes.filter((d) => d === 'HEAD /perdu')).toHaveLength(1);
    expect(await relever()).not.toBe(avant);
    const releve = await readLiens(cms.reglages);
    if (!releve) throw new Error('Aucun relevé.');
    expect(listLiensDuReleve(releve)).toMatchObject([
      { quoi: expect.stringContaining('/perdu') as string, bouton: 'Corriger le lien' },
    ]);
    dites.length = 0;
    await redemarrer();
    expect(dites).toEqual([]);
  });
});

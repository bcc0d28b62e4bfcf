/** An address that leads nowhere, or no longer: the reader is told so, and shown where to go. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import type { Retrait } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rendrePublication, servir, type SiteServi } from '../e2e/rendu.ts';

const BASE = '/assemblee-citoyenne';
const ADRESSE = '/actualites/nouvelle-de-trop/';

let dossier: string;
let site: SiteServi;
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'acp-absentes-'));
  const publication = join(dossier, 'publication');
  await cp(dossierDExemple('fictive'), publication, { recursive: true });
  const fichier = join(publication, 'publication.json');
  const lue = JSON.parse(await readFile(fichier, 'utf8')) as Publication;
  const retrait: Retrait = {
    objet: { type: 'actualites', id: 'nouvelle-de-trop' },
    adresse: ADRESSE,
    titre: 'Une nouvelle de trop',
    retireLe: '2026-11-20',
    motif: 'erreur',
    remplacePar: null,
    precision: null,
    avec: null,
  };
  await writeFile(fichier, JSON.stringify({ ...lue, retraits: [retrait] }));
  await rendrePublication(publication, join(dossier, 'site'), '--base', BASE);
  site = await servir(join(dossier, 'site'), BASE);
});
afterAll(async () => {
  await site.fermer();
  await rm(dossier, { recursive: true });
});

async function lire(chemin: string): Promise<{ statut: number; page: string }> {
  const reponse = await fetch(site.adresse + chemin);
  return { statut: reponse.status, page: (await reponse.text()).replaceAll('\u00a0', ' ') };
}

const FORMULAIRE = `<form role="search" action="${BASE}/recherche/" method="get">`;

it('une page retirée répond 410, et dit qui, quand, pourquoi et où aller', async () => {
  const { statut, page } = await lire(ADRESSE);
  expect(statut).toBe(410);
  expect(page).toContain('Une nouvelle de trop');
  expect(page).toMatch(
    /Le secrétariat de l’Assemblée citoyenne de Valmont a retiré cette page le 20 novembre 2026/,
  );
  expect(page).toContain('La page contenait une erreur, ou n’aurait pas dû être publiée.');
  expect(page).toContain(`href="${BASE}/actualites/"`);
  expect(page).toContain(FORMULAIRE);
});

it('la même adresse sans barre finale mène à la même page', async () => {
  expect((await lire(ADRESSE.slice(0, -1))).statut).toBe(410);
});

it('une adresse inconnue répond 404, avec un champ de recherche et les listes', async () => {
  for (const chemin of ['/voeux/licorne/', '/nulle-part', '/%E0%A4%A/', '/../../etc/passwd']) {
    const { statut, page } = await lire(chemin);
    expect(statut).toBe(404);
    expect(page).toContain(FORMULAIRE);
  }
  const { page } = await lire('/voeux/licorne/');
  for (const liste of ['voeux', 'suivi', 'agenda', 'plan-du-site', 'corrections']) {
    expect(page).toContain(`href="${BASE}/${liste}/"`);
  }
});

it('une page présente répond 200, et la recherche depuis une erreur mène à la page de recherche', async () => {
  expect((await lire('/actualites/')).statut).toBe(200);
  const { statut, page } = await lire('/recherche/?q=voeu');
  expect(statut).toBe(200);
  expect(page).toContain('Que cherchez-vous');
});

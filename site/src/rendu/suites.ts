import { join } from 'node:path';
import type { Contexte } from '../lib/contexte.ts';
import { phraseDe } from '../scripts/phrase.ts';
import { creerApres, type Apres } from './apres.ts';
import { ecrireCartes, oublierCartes } from './cartes/dessiner.ts';
import { comprimerDossier } from './comprimer.ts';
import { ecrireIndex } from './index-de-recherche.ts';
import type { Journal } from './journal.ts';
import { indexDans, mettreIndexEnLigne, prochainIndex } from './index-en-ligne.ts';
import { dossierDesCartes, type SiteEnLigne } from './site-en-ligne.ts';

/** Pages that can be read, and the folder they are in. */
export interface Pages {
  contexte: Contexte;
  dossier: string;
}

export const compter = (n: number): string => n.toLocaleString('fr-FR');

export const secondes = (debut: number): string =>
  `${((performance.now() - debut) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;

/** One line when it is done, one sentence when it fails. */
async function tenter(
  quoi: string,
  { dire, signaler }: Journal,
  faire: () => Promise<string>,
): Promise<void> {
  const debut = performance.now();
  try {
    const fait = await faire();
    dire(`${quoi} à jour\u00a0: ${fait} en ${secondes(debut)}.`);
  } catch (erreur) {
    signaler(`${quoi}\u00a0: pas de mise à jour. ${phraseDe(erreur)}`);
    signaler('Les pages sont en ligne\u00a0; le reste est tel qu’il était.');
  }
}

/** What comes after the pages of the public site: they are on line, and stay so whatever fails here. */
export const creerSuites = (varDir: string, site: SiteEnLigne, journal: Journal): Apres<Pages> =>
  creerApres(async ({ contexte, dossier }) => {
    await tenter(
      'Copies compressées',
      journal,
      async () => `${compter(await site.entretenir())} fichiers`,
    );
    await tenter('Recherche', journal, async () => {
      const index = await prochainIndex(varDir);
      const fiches = await ecrireIndex(contexte, dossier, index, () => site.priorite.ceder());
      await mettreIndexEnLigne(varDir, index);
      return `${compter(fiches)} entrées`;
    });
    await tenter('Cartes', journal, async () => {
      const reserve = dossierDesCartes(varDir);
      const dessinees = await ecrireCartes(contexte, join(varDir, 'site'), reserve, () =>
        site.priorite.ceder(),
      );
      await oublierCartes(contexte, reserve);
      return `${compter(dessinees)} dessinées`;
    });
  });

/** The same beside pages rendered to a folder that stands alone. */
export async function completerDossier(
  varDir: string,
  pages: Pages,
  journal: Journal,
): Promise<void> {
  const { contexte, dossier } = pages;
  await tenter('Recherche', journal, async () => {
    return `${compter(await ecrireIndex(contexte, dossier, indexDans(dossier)))} entrées`;
  });
  await tenter(
    'Copies compressées',
    journal,
    async () => `${compter(await comprimerDossier(dossier))} fichiers`,
  );
  await tenter(
    'Cartes',
    journal,
    async () =>
      `${compter(await ecrireCartes(contexte, dossier, dossierDesCartes(varDir)))} dessinées`,
  );
}

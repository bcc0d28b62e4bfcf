import type { Lecteur } from '../apercu/lecture.ts';
import { findBrouillons, listTextesARelire, type Ligne } from './a-relire.ts';
import { direHeure, direJour } from '../cycle/dates.ts';
import {
  adresseDeDocument,
  createRubrique,
  guillemets,
  type Rubrique,
  type Tache,
} from './tache.ts';

const tacheDe = ({ collection, id, sorte, titre }: Ligne, quand: string): Tache => ({
  quoi: `${sorte} ${guillemets(titre)}`,
  quand,
  bouton: 'Ouvrir',
  adresse: adresseDeDocument(collection, id),
});

/** What becomes public, or stops being, by itself: the nearest hour first. */
export function listProgrammes(lignes: readonly Ligne[]): Tache[] {
  return lignes
    .flatMap((ligne) => [
      ...(ligne.publierLe === null
        ? []
        : [{ ligne, heure: ligne.publierLe, verbe: 'sera publié' }]),
      ...(ligne.retirerLe === null
        ? []
        : [{ ligne, heure: ligne.retirerLe, verbe: 'sera retiré' }]),
    ])
    .toSorted((a, b) => a.heure.localeCompare(b.heure))
    .map(({ ligne, heure, verbe }) => tacheDe(ligne, `${verbe} le ${direHeure(heure)}`));
}

const listModifies = (lignes: readonly Ligne[]): Tache[] =>
  lignes.map((ligne) =>
    tacheDe(
      ligne,
      `modifié le ${direJour(ligne.modifieLe.slice(0, 10))}\u00a0; le public lit encore la version d’avant`,
    ),
  );

/** What is written and not public: to be read again, changed over a public page, planned. */
export async function lireEnAttente(lecteur: Lecteur): Promise<Rubrique[]> {
  const [relire, modifies, programmes] = await Promise.all([
    findBrouillons(lecteur, { etatDePage: { equals: 'a-relire' } }),
    findBrouillons(lecteur, {
      and: [{ _status: { equals: 'draft' } }, { misAJourLe: { exists: true } }],
    }),
    findBrouillons(lecteur, {
      or: [{ publierLe: { exists: true } }, { retirerLe: { exists: true } }],
    }),
  ]);
  return [
    createRubrique('programmes', 'Programmé', listProgrammes(programmes.lignes)),
    createRubrique('relire', 'À relire', listTextesARelire(relire.lignes), relire.total),
    createRubrique(
      'modifies',
      'Brouillons par-dessus du publié',
      listModifies(modifies.lignes),
      modifies.total,
    ),
  ].filter((rubrique) => rubrique !== null);
}

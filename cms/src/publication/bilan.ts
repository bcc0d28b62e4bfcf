import type { Bilan, ContenuDeBilan } from '@acp/shared/model';
import type { Bilan as Saisi } from '../payload-types.ts';
import { toNumero, toTexteExige } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

const VIDE: ContenuDeBilan = { comptes: [], actes: [], relances: [] };

/** The rows are what the generator wrote; the strict schema of the contract refuses anything else. */
export function toBilan(doc: Saisi): Bilan {
  const { comptes, actes, relances } = (doc.contenu ?? VIDE) as ContenuDeBilan;
  return {
    id: doc.id,
    misAJourLe: toTexteExige(doc.misAJourLe),
    annee: toNumero(doc.annee),
    numero: toNumero(doc.numero),
    arreteLe: toTexteExige(doc.arreteLe),
    comptes,
    actes,
    relances,
  };
}

export const fromBilan = (b: Bilan): Saisie<'bilans'> => ({
  ...PUBLIE,
  id: b.id,
  misAJourLe: b.misAJourLe,
  annee: b.annee,
  numero: b.numero,
  arreteLe: b.arreteLe,
  contenu: { comptes: b.comptes, actes: b.actes, relances: b.relances },
});

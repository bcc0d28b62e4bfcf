/** Small random records of the droit de suite, and what the contract says of them. */
import { lireExemple } from '@acp/shared/examples';
import { ajouterJours, ETATS_DITS, type EtatDit, type PointDeSuivi } from '@acp/shared/model';
import { parsePublication, PublicationRefusee, type Publication } from '@acp/shared/publication';
import fc from 'fast-check';
import { unActe, uneMesure, unPoint } from '../model/fabrique.ts';

export const ESSAIS = { numRuns: 300 };

export const unEtat = fc.constantFrom(...(Object.keys(ETATS_DITS) as EtatDit[]));
export const unJour = fc.integer({ min: 0, max: 3000 }).map((n) => ajouterJours('2022-01-01', n));
/** Ids of the measures of one acte: none, up to five. */
export const desMesures = fc
  .integer({ min: 0, max: 5 })
  .map((n) => Array.from({ length: n }, (_, i) => `m${String(i)}`));
/** One of them, or one that is not there. */
export const uneParmi = fc.constantFrom('m0', 'm1', 'm2', 'm3', 'm4', 'intruse');

const { publication: vide } = await lireExemple('premier-jour');

/** The record of one acte, its measures and one point. */
export function releve(ids: readonly string[], lignes: PointDeSuivi['lignes']): Publication {
  const prefixe = `${vide.assemblee.prefixe}-2024-V1`;
  const [mandature] = vide.mandatures;
  return {
    ...vide,
    actes: [unActe({ reference: prefixe, mandature: mandature?.id ?? '' })],
    mesures: ids.map((id, i) =>
      uneMesure({ id, numero: i + 1, reference: `${prefixe}-M0${String(i + 1)}` }),
    ),
    pointsDeSuivi: [{ ...unPoint('2025-07-01'), lignes }],
  };
}

/** What the contract refuses of a record, in its words. */
export const fautesDe = (publication: Publication): readonly string[] => {
  try {
    parsePublication(publication);
    return [];
  } catch (erreur) {
    if (erreur instanceof PublicationRefusee) return erreur.fautes.map(({ message }) => message);
    throw erreur;
  }
};

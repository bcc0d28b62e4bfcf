import { isDeepStrictEqual } from 'node:util';
import type { FlattenedField } from 'payload';

type Champs = Record<string, unknown>;

/** Written by the product in every draft, whatever anybody types. */
const DU_PRODUIT: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'etatDePage',
  // Drawn from the other fields.
  'recherche',
  'intitule',
  'nomDansLesListes',
]);

const isVide = (valeur: unknown): boolean =>
  valeur === undefined ||
  valeur === null ||
  valeur === '' ||
  valeur === false ||
  (Array.isArray(valeur) && valeur.length === 0);

function isChampVierge(field: FlattenedField, valeur: unknown): boolean {
  if (isVide(valeur)) return true;
  if (field.type === 'group' || field.type === 'tab')
    return isVierge(field.flattenedFields, valeur as Champs);
  const { defaultValue } = field as { defaultValue?: unknown };
  return (
    defaultValue !== undefined &&
    typeof defaultValue !== 'function' &&
    isDeepStrictEqual(valeur, defaultValue)
  );
}

/** Whether a document holds nothing but what an empty form is born with. In doubt, it is not. */
export const isVierge = (fields: readonly FlattenedField[], document: object): boolean =>
  fields.every(
    (field) => DU_PRODUIT.has(field.name) || isChampVierge(field, (document as Champs)[field.name]),
  );

import type { FlattenedField } from 'payload';

type Champs = Record<string, unknown>;

const isChamps = (valeur: unknown): valeur is Champs =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

function lireValeur(field: FlattenedField, valeur: unknown): unknown {
  switch (field.type) {
    case 'array':
      return Array.isArray(valeur)
        ? valeur.map((ligne: unknown) => lireSaisie(field.flattenedFields, ligne))
        : [];
    case 'blocks':
      return Array.isArray(valeur) ? (valeur as unknown[]) : [];
    case 'group':
    case 'tab':
      return lireSaisie(field.flattenedFields, valeur);
    default:
      return valeur;
  }
}

/** What a form holds, as it would be kept: a form writes the number 0 for a list without lines. */
export function lireSaisie<T>(fields: readonly FlattenedField[], saisie: T): T {
  if (!isChamps(saisie)) return saisie;
  const champs = new Map(fields.map((field) => [field.name, field]));
  const lue = Object.entries(saisie).map(([nom, valeur]): [string, unknown] => {
    const field = champs.get(nom);
    return [nom, field ? lireValeur(field, valeur) : valeur];
  });
  return Object.fromEntries(lue) as T;
}

import { z } from 'zod';

/** `ACP-2023-V1`: prefix of the assembly, year, letter of the kind, rank. « Référence de ce site, non officielle ». */
const MOTIF = /^([A-Z]{2,6})-(\d{4})-([A-Z]{1,2})(\d+)(?:-M(\d{2,3}))?$/;

export const LETTRES = {
  voeu: 'V',
  deliberation: 'D',
  question: 'Q',
  mission: 'MI',
  jury: 'J',
  interpellation: 'I',
  saisine: 'S',
  carnet: 'C',
  mandat: 'T',
  recommandations: 'R',
} as const;
export type SorteReferencee = keyof typeof LETTRES;

export const reference = z
  .string()
  .regex(MOTIF, { error: 'une référence s’écrit ACP-2023-V1 ou ACP-2023-V1-M04' });

export interface Reference {
  prefixe: string;
  annee: number;
  lettre: string;
  rang: number;
  mesure: number | null;
}

/** Reads a reference; throws a French sentence when it is malformed. */
export function lireReference(texte: string): Reference {
  const m = MOTIF.exec(texte);
  if (!m)
    throw new Error(
      `La référence «\u00a0${texte}\u00a0» est mal formée\u00a0: elle s’écrit ACP-2023-V1.`,
    );
  return {
    prefixe: m[1] ?? '',
    annee: Number(m[2]),
    lettre: m[3] ?? '',
    rang: Number(m[4]),
    mesure: m[5] === undefined ? null : Number(m[5]),
  };
}

/** `ACP-2023-V1` + 4 → `ACP-2023-V1-M04`. */
export const referenceDeMesure = (acte: string, numero: number): string =>
  `${acte}-M${String(numero).padStart(2, '0')}`;

/** The next free reference of a kind in a year: one more than the highest ever allocated, so none is reused. */
export function prochaineReference(
  prefixe: string,
  annee: number,
  sorte: SorteReferencee,
  allouees: readonly string[],
): string {
  const rangs = allouees
    .map(lireReference)
    .filter((r) => r.prefixe === prefixe && r.annee === annee && r.lettre === LETTRES[sorte])
    .map((r) => r.rang);
  return `${prefixe}-${String(annee)}-${LETTRES[sorte]}${String(Math.max(0, ...rangs) + 1)}`;
}

import { foldTexte } from '../fields/recherche.ts';
import { ErreurImport } from './ErreurImport.ts';

/** « Siège  jusqu'au » and « SIEGE JUSQU’AU » are the same title. */
export const plier = (titre: string): string =>
  foldTexte(titre)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** Where each column goes, and the titles that mean nothing here: those columns are not read. */
export interface Entetes<E extends string> {
  emplacements: (E | null)[];
  ignorees: string[];
}

/**
 * @param connus every title that is read, folded, and where its column goes
 * @param exiges the columns without which nothing can be read, with their titles
 * @param remede what to start again from
 * @throws ErreurImport when a column is missing or stands twice.
 */
export function lireEntetes<E extends string>(
  titres: readonly string[],
  connus: ReadonlyMap<string, E>,
  exiges: readonly (readonly [E, string])[],
  remede: string,
): Entetes<E> {
  const emplacements = titres.map((titre) => connus.get(plier(titre)) ?? null);
  for (const [rang, emplacement] of emplacements.entries()) {
    if (emplacement !== null && emplacements.indexOf(emplacement) !== rang)
      throw new ErreurImport(
        `La colonne «\u00a0${titres[rang] ?? ''}\u00a0» est deux fois dans le fichier. Gardez-en une seule.`,
      );
  }
  for (const [cle, titre] of exiges) {
    if (!emplacements.includes(cle))
      throw new ErreurImport(
        `Il manque la colonne «\u00a0${titre}\u00a0». La première ligne du fichier doit porter les titres des colonnes\u00a0: ${remede}`,
      );
  }
  const ignorees = titres.filter((titre, rang) => titre && emplacements[rang] === null);
  return { emplacements, ignorees };
}

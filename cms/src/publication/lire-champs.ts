import type { DateConnue, Objet } from '@acp/shared/model';
import { SLUGS, typeDeSlug, type SlugDEntite } from '../collections/slugs.ts';

/** What the database holds for a value that may be missing. */
type Vide<T> = T | null | undefined;

/** A reference read at depth 0 is an id; the generated types also allow the whole document. */
type Lien = string | { id: string };

/** An empty text is an unknown one. */
export const toLigne = (texte: Vide<string>): string | null => texte?.trim() || null;

export const toNombre = (nombre: Vide<number>): number | null => nombre ?? null;

/** A number the product gives; the zero of a bad record is refused further on, with its name. */
export const toNumero = (nombre: Vide<number>): number => nombre ?? 0;

export const toBooleen = (coche: Vide<boolean>): boolean => coche ?? false;

export const toChoix = <K extends string>(choix: Vide<K>): K | null => choix ?? null;

export const toDateCivile = (date: Vide<string>): string | null => toLigne(date);

type Groupe = Vide<{ date?: Vide<string>; mention?: Vide<string> }>;

export function toDateConnue(groupe: Groupe): DateConnue | null {
  const date = toLigne(groupe?.date);
  return date === null ? null : { date, mention: toLigne(groupe?.mention) };
}

/** A date the form requires; the empty one of a bad record is refused further on, with its name. */
export const toDateConnueExigee = (groupe: Groupe): DateConnue =>
  toDateConnue(groupe) ?? { date: '', mention: null };

export const fromDateConnue = (
  date: DateConnue | null,
): { date: string | null; mention: string | null } => ({
  date: date?.date ?? null,
  mention: date?.mention ?? null,
});

/** Rows of one text each. */
export const toLignes = (rangees: Vide<{ texte: string }[]>): string[] =>
  (rangees ?? []).map(({ texte }) => texte);

export const fromLignes = (lignes: readonly string[]): { texte: string }[] =>
  lignes.map((texte) => ({ texte }));

export const toIdOuNull = (lien: Vide<Lien>): string | null =>
  typeof lien === 'string' ? lien || null : (lien?.id ?? null);

/** A draft may lack it: the schema then refuses the empty text with its path. */
export const toId = (lien: Vide<Lien>): string => toIdOuNull(lien) ?? '';

export const toIds = (liens: Vide<Lien[]>): string[] => (liens ?? []).map(toId);

/** A polymorphic relation, as Payload stores it. */
interface Relation {
  relationTo: SlugDEntite;
  value: Lien;
}

export const toObjet = (relation: Relation): Objet => ({
  type: typeDeSlug(relation.relationTo),
  id: toId(relation.value),
});

export const toObjetOuNull = (relation: Vide<Relation>): Objet | null =>
  relation ? toObjet(relation) : null;

export const toObjets = (relations: Vide<Relation[]>): Objet[] => (relations ?? []).map(toObjet);

/** One variant a kind of entity, as in the generated types. */
type Saisie = { [S in SlugDEntite]: { relationTo: S; value: string } }[SlugDEntite];

export const fromObjet = ({ type, id }: Objet): Saisie => ({ relationTo: SLUGS[type], value: id });

/** Fills the gaps left by the mappers' types: the schema refuses an empty text with its path. */
export const toTexteExige = (texte: Vide<string>): string => texte ?? '';

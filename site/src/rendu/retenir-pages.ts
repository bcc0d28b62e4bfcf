import { TYPES_ENTITE, type Objet } from '@acp/shared/model';
import { parsePublication, type Lecture, type Publication } from '@acp/shared/publication';
import { adresseDe } from '../lib/urls.ts';

/** A page that could not be put on line as it is written now, and why, in French. */
export interface PageRetenue {
  chemin: string;
  phrase: string;
}

/** A record the site keeps as it was, because of its page. */
export interface Retenu {
  objet: Objet;
  phrase: string;
}

type Entites = Partial<Record<Objet['type'], { id: string }[]>>;

/** The record that is read at an address or under it (`flux.xml`, `editions/`); null for a list. */
function objetA(publication: Publication, chemin: string): Objet | null {
  for (const type of TYPES_ENTITE) {
    for (const { id } of publication[type]) {
      const adresse = adresseDe(publication, { type, id });
      if (adresse?.endsWith('/') && chemin.startsWith(adresse)) return { type, id };
    }
  }
  return null;
}

/**
 * The publication with each of these pages as visitors read it, or without it when they never did; null when that
 * cannot be: the page of a list, a page on line whose record is not known any more, or what is left does not hold.
 */
export function retenirPages(
  lue: Lecture,
  enLigne: Lecture | null,
  pages: readonly PageRetenue[],
  isEnLigne: (chemin: string) => boolean,
): { lue: Lecture; retenus: Retenu[] } | null {
  const retenus: Retenu[] = [];
  const entites: Entites = {};
  for (const { chemin, phrase } of pages) {
    const objet = objetA(lue.publication, chemin);
    if (!objet) return null;
    const { type, id } = objet;
    const listes = entites[type] ?? lue.publication[type];
    const ancienne = (enLigne?.publication[type] as { id: string }[] | undefined)?.find(
      (entite) => entite.id === id,
    );
    const actuelle = listes.find((entite) => entite.id === id);
    if (ancienne === undefined ? isEnLigne(chemin) : ancienne === actuelle) return null;
    entites[type] = listes.flatMap((entite) =>
      entite.id !== id ? [entite] : ancienne ? [ancienne] : [],
    );
    retenus.push({ objet, phrase });
  }
  try {
    const publication = parsePublication({ ...lue.publication, ...entites }, lue.publication);
    return { lue: { ...lue, publication }, retenus };
  } catch {
    return null;
  }
}

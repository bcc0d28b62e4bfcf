import type { DateCivile } from '@acp/shared/model';
import type { DataFromCollectionSlug, Payload, TypedUser } from 'payload';
import type { Env } from '../env.ts';
import { CORRESPONDANCES, mapper, type SlugPublic } from '../publication/correspondances.ts';
import { listFautes } from './fautes.ts';
import { completerEntite, type Provisoire } from './provisoire.ts';

/** Who looks, at what date, and from which installation. Everything is read with their own rights. */
export interface Lecteur {
  payload: Payload;
  user: TypedUser;
  reglages: Env;
  jour: DateCivile;
}

/** A draft as the public would read it, or what it lacks; `entite` null: the public would see nothing. */
export type Brouillon =
  { sorte: 'lu'; entite: { id: string } | null } | { sorte: 'fautes'; fautes: string[] };

/** The latest draft of a document, or null when there is none this person may read. */
export async function lireDocument<S extends SlugPublic>(
  { payload, user }: Lecteur,
  collection: S,
  id: string,
): Promise<DataFromCollectionSlug<S> | null> {
  const document: unknown = await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
    disableErrors: true,
  });
  return document as DataFromCollectionSlug<S> | null;
}

/** The prefix of the references, as the settings say it. */
export async function lirePrefixe({ payload, user }: Lecteur): Promise<string> {
  const { prefixe } = await payload.findGlobal({
    slug: 'reglages',
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  });
  return prefixe;
}

/** Maps a draft and checks it against its contract. */
export function toBrouillon<S extends SlugPublic>(
  { payload, jour }: Lecteur,
  slug: S,
  document: DataFromCollectionSlug<S>,
  provisoire: Provisoire,
): Brouillon {
  const { flattenedFields } = payload.collections[slug].config;
  try {
    const [mappee = null] = mapper(slug, [document], jour);
    if (mappee === null) return { sorte: 'lu', entite: null };
    const entite = completerEntite(slug, mappee, provisoire);
    const fautes = listFautes(CORRESPONDANCES[slug].schema, entite, flattenedFields);
    return fautes.length > 0 ? { sorte: 'fautes', fautes } : { sorte: 'lu', entite };
  } catch {
    // A form half filled may lack what a mapper leans on.
    return { sorte: 'fautes', fautes: ['Remplissez d’abord les champs obligatoires.'] };
  }
}

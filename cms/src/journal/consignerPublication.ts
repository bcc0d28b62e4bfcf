import { MOTIFS_DE_RETRAIT } from '@acp/shared/model';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
} from 'payload';
import type { DocumentSaisi } from '../hooks/documentSaisi.ts';
import { isDejaPublie } from '../hooks/documentSaisi.ts';
import { consigner } from './consigner.ts';

/** The administration reads the journal and not the members: their names stay out of it. */
const SANS_NOM = new Set(['membres']);

/** A document as the journal names it. */
export function nommerDocument(
  { slug, labels, admin }: Pick<SanitizedCollectionConfig, 'admin' | 'labels' | 'slug'>,
  document: DocumentSaisi,
): string {
  const genre = typeof labels.singular === 'string' ? labels.singular : slug;
  const titre = SANS_NOM.has(slug) ? undefined : document[admin.useAsTitle ?? 'id'];
  return typeof titre === 'string' && titre ? `${genre} «\u00a0${titre}\u00a0»` : genre;
}

const noteDe = ({ derniereModification }: DocumentSaisi): string | undefined =>
  (derniereModification as { note?: string | null } | null | undefined)?.note ?? undefined;

function motifDe({ retrait }: DocumentSaisi): string | undefined {
  const { motif } = (retrait ?? {}) as { motif?: keyof typeof MOTIFS_DE_RETRAIT | null };
  return motif ? MOTIFS_DE_RETRAIT[motif].libelle : undefined;
}

/** One line each time something becomes public, or is withdrawn; saving a draft is nobody’s business. */
export const consignerPublication: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  collection,
  context,
  req,
}) => {
  const document = doc as DocumentSaisi;
  const ancien = previousDoc as DocumentSaisi | undefined;
  if (context['seed'] || document['_status'] !== 'published') return;
  const objet = {
    collection: collection.slug,
    id: String(document['id']),
    titre: nommerDocument(collection, document),
  };
  if (document['etatDePage'] === 'retire' && ancien?.['etatDePage'] !== 'retire') {
    await consigner(req, { action: 'retrait', objet, detail: motifDe(document) });
    return;
  }
  const note = SANS_NOM.has(collection.slug) ? undefined : noteDe(document);
  const detail = isDejaPublie(ancien) ? note : 'Première publication';
  await consigner(req, { action: 'publication', objet, detail });
};

export const consignerSuppression: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const document = doc as DocumentSaisi;
  await consigner(req, {
    action: 'suppression',
    objet: {
      collection: collection.slug,
      id: String(document['id']),
      titre: nommerDocument(collection, document),
    },
  });
};

/** The settings of the site, once they are public. */
export const consignerReglages: GlobalAfterChangeHook = async ({ doc, context, global, req }) => {
  if (context['seed'] || (doc as DocumentSaisi)['_status'] !== 'published') return;
  await consigner(req, {
    action: 'reglages',
    objet: { collection: global.slug, id: global.slug, titre: 'Réglages' },
  });
};

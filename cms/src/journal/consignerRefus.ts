import { ValidationError, type AfterErrorHook, type PayloadRequest } from 'payload';
import type { DocumentSaisi } from '../hooks/documentSaisi.ts';
import { consigner } from './consigner.ts';
import { nommerDocument } from './consignerPublication.ts';

interface Refus extends Error {
  status?: number;
  data?: { errors?: { label?: unknown; path: string }[] } | null;
}

/** The fields at fault, never what was written in them. */
function nommerFautes({ data }: Refus): string {
  const champs = (data?.errors ?? []).map(({ label, path }) =>
    typeof label === 'string' && label ? label : path,
  );
  return `À corriger\u00a0: ${[...new Set(champs)].join(', ')}`;
}

/** What was refused, in one sentence; null for what is no refusal of ours (a mistyped draft, a lost page). */
function direRefus(refus: Refus, saisie: DocumentSaisi): string | null {
  if (refus.status === 403) return 'Ce compte n’en a pas le droit';
  // By class: a production build shortens the names of errors.
  if (!(refus instanceof ValidationError) || saisie['_status'] !== 'published') return null;
  return nommerFautes(refus);
}

function objetDe(req: PayloadRequest, saisie: DocumentSaisi) {
  const { collection: slug, global, id } = req.routeParams ?? {};
  const collection = req.payload.collections[slug as 'actes'] as
    { config: Parameters<typeof nommerDocument>[0] } | undefined;
  if (collection) {
    const titre = nommerDocument(collection.config, saisie);
    return { collection: String(slug), id: id as string | undefined, titre };
  }
  return typeof global === 'string'
    ? { collection: global, id: global, titre: 'Réglages' }
    : undefined;
}

/**
 * Writes a refusal in the journal once it is answered: the transaction it undid is closed by now. Signing in has its
 * own lines.
 */
export const consignerRefus: AfterErrorHook = async ({ error, req }) => {
  // Nobody asked, or they only looked.
  if (!req.user || req.method === 'GET') return;
  const saisie = req.data ?? {};
  const detail = direRefus(error, saisie);
  if (!detail) return;
  try {
    await consigner(req, { action: 'refus', objet: objetDe(req, saisie), detail });
  } catch (cause) {
    req.payload.logger.error({ err: cause }, 'Un refus n’a pas pu être écrit dans le journal.');
  }
};

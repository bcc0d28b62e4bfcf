import { lireReference } from '@acp/shared/model';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { completer, isDejaPublie, type DocumentSaisi } from './documentSaisi.ts';
import { refuser } from './refuser.ts';

/** Draws the next reference; null while what it needs is not known. */
export type Tirage = (document: DocumentSaisi, req: PayloadRequest) => Promise<string | null>;

const serieDe = (reference: string): string => reference.replace(/\d+$/u, '');

/** Every reference ever given in a series (`ACP-2023-V`), deleted documents included. */
export async function listReferences(req: PayloadRequest, serie: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { serie: { equals: serie } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map(({ id }) => id);
}

async function registerReference(
  req: PayloadRequest,
  reference: string,
  document: string,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'references',
    where: { id: { equals: reference } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const [connue] = docs;
  if (connue && connue.document !== document) {
    refuser(
      req,
      'reference',
      'Référence',
      `La référence ${reference} a déjà été donnée à un autre texte. Effacez-la\u00a0: la suivante sera attribuée d’elle-même.`,
    );
  }
  if (connue) return;
  await req.payload.create({
    collection: 'references',
    data: { id: reference, serie: serieDe(reference), document },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

function checkReference(req: PayloadRequest, reference: string): void {
  try {
    lireReference(reference);
  } catch (cause) {
    refuser(req, 'reference', 'Référence', cause instanceof Error ? cause.message : String(cause));
  }
}

/**
 * Gives a document its reference when it is first published, writes it in the register of
 * references, and refuses that it changes afterwards (allocated once, never reused).
 */
export function createAttribuerReference(tirer: Tirage): CollectionBeforeValidateHook {
  return async ({ data = {}, originalDoc, collection, operation, req }) => {
    // A copy is created from the document it copies, and is another one.
    const ancien = operation === 'update' ? (originalDoc as DocumentSaisi) : undefined;
    const document = completer(ancien, data);
    const saisie = typeof document.reference === 'string' ? document.reference.trim() : '';
    if (
      isDejaPublie(ancien) &&
      typeof ancien?.reference === 'string' &&
      saisie !== ancien.reference
    ) {
      refuser(
        req,
        'reference',
        'Référence',
        `Cette page est publiée sous la référence ${ancien.reference}\u00a0: elle ne change plus.`,
      );
    }
    if (data._status !== 'published') return data;
    const reference = saisie || (await tirer(document, req));
    // What is missing is refused at its own field.
    if (!reference) return data;
    checkReference(req, reference);
    await registerReference(req, reference, `${collection.slug}/${String(document.id)}`);
    return { ...data, reference };
  };
}

import { jourAParis, prochaineReference, reference } from '@acp/shared/model';
import type { SorteReferencee } from '@acp/shared/model';
import type { CollectionSlug, FieldHook, TextField, TextFieldSingleValidation } from 'payload';

type Document = Record<string, unknown>;

/** What decides of the reference of a new document. */
export interface Referencee {
  /** Letter of the reference: carnet, mandat, or the type of the acte. */
  sorte: (document: Document) => SorteReferencee | undefined;
  /** The date whose year stands in the reference; this year when it is not known. */
  date?: (document: Document) => string | null | undefined;
}

const validate: TextFieldSingleValidation = (valeur) =>
  !valeur ||
  reference.safeParse(valeur).success ||
  'Une référence s’écrit comme ACP-2023-V1. Laissez vide pour qu’elle soit donnée d’elle-même.';

const dateConnueDe = ({ date }: Document): string | null | undefined =>
  (date as { date?: string | null } | null | undefined)?.date;

/** Allocated once, at the first publication; then it never changes, whatever is typed. */
function createSetReference({ sorte, date = dateConnueDe }: Referencee): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    const ancien = originalDoc as Document | undefined;
    if (ancien?.misAJourLe && ancien.reference) return ancien.reference as string;
    if (typeof value === 'string' && value.trim()) return value.trim();
    const document: Document = { ...ancien, ...data };
    const lettre = sorte(document);
    if (document._status !== 'published' || !lettre || !collection) return undefined;
    const { prefixe } = await req.payload.findGlobal({
      slug: 'reglages',
      depth: 0,
      overrideAccess: true,
      req,
    });
    if (!prefixe) return undefined;
    const { docs } = await req.payload.find({
      collection: collection.slug as CollectionSlug,
      depth: 0,
      pagination: false,
      select: { reference: true },
      overrideAccess: true,
      req,
    });
    const allouees = docs
      .map((doc) => (doc as Document).reference)
      .filter((r): r is string => typeof r === 'string' && reference.safeParse(r).success);
    const annee = Number((date(document) ?? jourAParis(new Date())).slice(0, 4));
    return prochaineReference(prefixe, annee, lettre, allouees);
  };
}

/** The reference people quote (« référence de ce site, non officielle »). */
export function referenceField(referencee: Referencee): TextField {
  return {
    name: 'reference',
    type: 'text',
    label: 'Référence',
    unique: true,
    index: true,
    validate,
    hooks: {
      beforeValidate: [createSetReference(referencee)],
      beforeDuplicate: [() => undefined],
    },
    admin: {
      position: 'sidebar',
      description:
        'Donnée d’elle-même à la première publication, puis elle ne change plus. C’est une référence de ce site, non officielle.',
    },
  };
}

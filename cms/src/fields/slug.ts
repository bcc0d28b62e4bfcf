import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import { isDejaPublie } from '../hooks/documentSaisi.ts';
import { refuser } from '../hooks/refuser.ts';
import { foldTexte } from './recherche.ts';

/** « Vœu n° 1 : l’école » → `voeu-n-1-l-ecole`, at most 80 characters, cut between two words. */
export function enSlug(titre: string): string {
  const mots = foldTexte(titre)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return mots.length <= 80 ? mots : mots.slice(0, 81).replace(/-[^-]*$/u, '');
}

const validate: TextFieldSingleValidation = (valeur, { required }) => {
  if (!valeur) return required ? 'Donnez d’abord un titre\u00a0: l’adresse en est tirée.' : true;
  return (
    /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(valeur) ||
    'N’écrivez que des minuscules sans accent, des chiffres et des tirets, par exemple code-de-la-rue.'
  );
};

/** Keeps a public address for ever; otherwise draws one from the title, with a number when it is taken. */
function createSetSlug(sources: readonly string[]): FieldHook {
  return async ({ value, data, originalDoc, collection, operation, req }) => {
    // A copy is created from the document it copies, and is another one.
    const ancien =
      operation === 'update' ? (originalDoc as Record<string, unknown> | undefined) : undefined;
    if (isDejaPublie(ancien) && typeof ancien?.slug === 'string') {
      if (typeof value === 'string' && value.trim() !== ancien.slug) {
        refuser(
          req,
          'slug',
          'Adresse de la page',
          `Cette page est publiée à l’adresse «\u00a0${ancien.slug}\u00a0»\u00a0: des liens y mènent, elle ne change plus.`,
        );
      }
      return ancien.slug;
    }
    if (typeof value === 'string' && value.trim()) return value.trim();
    const document: Record<string, unknown> = { ...ancien, ...data };
    const base = enSlug(
      sources
        .map((nom) => document[nom])
        .filter((v) => typeof v === 'string' || typeof v === 'number')
        .join(' '),
    );
    if (!base || !collection) return undefined;
    for (let rang = 1; ; rang++) {
      const slug = rang === 1 ? base : `${base}-${String(rang)}`;
      const { totalDocs } = await req.payload.count({
        collection: collection.slug,
        where: { slug: { equals: slug }, id: { not_equals: ancien?.id ?? '' } },
        overrideAccess: true,
        req,
      });
      if (totalDocs === 0) return slug;
    }
  };
}

/** The readable end of the public address, drawn from the named fields. */
export function slugField(...sources: string[]): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Adresse de la page',
    required: true,
    unique: true,
    index: true,
    validate,
    hooks: {
      beforeValidate: [createSetSlug(sources)],
      beforeDuplicate: [() => undefined],
    },
    admin: {
      position: 'sidebar',
      description:
        'La fin de l’adresse publique, tirée du titre. Une fois la page publiée, elle ne change plus.',
    },
  };
}

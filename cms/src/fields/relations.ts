import type {
  CollectionSlug,
  PolymorphicRelationshipField,
  SingleRelationshipField,
} from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import type { Mot } from './mot.ts';

/** A link to one document, or to several with `plusieurs`. */
export function relationField({
  name,
  label,
  description,
  required,
  condition,
  vers,
  plusieurs = false,
}: Mot & { vers: CollectionSlug; plusieurs?: boolean }): SingleRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: vers,
    label,
    required,
    hasMany: plusieurs,
    admin: { description, condition, sortOptions: '-updatedAt' },
  };
}

/** A link to any public entity (`{type, id}` in the contract), or to several with `plusieurs`. */
export function objetField({
  name,
  label,
  description,
  required,
  condition,
  plusieurs = false,
}: Mot & { plusieurs?: boolean }): PolymorphicRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: Object.values(SLUGS),
    label,
    required,
    hasMany: plusieurs,
    admin: { description, condition },
  };
}

/** Where the facts come from. */
export const sourcesField: SingleRelationshipField = relationField({
  name: 'sources',
  label: 'Sources',
  vers: 'sources',
  plusieurs: true,
  description: 'D’où viennent ces faits\u00a0: chaque source s’affiche avec son adresse.',
});

/** Files to read or download with the page. */
export const documentsField: SingleRelationshipField = relationField({
  name: 'documents',
  label: 'Documents',
  vers: 'documents',
  plusieurs: true,
  description: 'Les fichiers à lire ou à télécharger depuis la page.',
});

import type { CollectionConfig, Field } from 'payload';
import { accesDePage, createCycleHooks } from '../cycle/index.ts';
import { createCycleFields } from '../cycle/champs.ts';
import { createEndpointsDeRetrait } from '../cycle/retirer.ts';
import { restaurerEnBrouillon } from '../cycle/restaurer.ts';
import { identifiantField } from '../fields/identifiant.ts';
import { misAJourLeField, setMisAJourLe } from '../fields/misAJourLe.ts';
import { notesInternesField } from '../fields/notesInternes.ts';
import { createSetRecherche, foldRecherche, rechercheField } from '../fields/recherche.ts';
import { consignerPublication, consignerSuppression } from '../journal/consignerPublication.ts';
import type { SlugPublic } from '../publication/correspondances.ts';
import { reveillerPublication } from '../hooks/reveillerPublication.ts';

/** The groups of the admin menu, in the order of the work. */
export type Groupe =
  'Assemblée' | 'Travaux' | 'Décisions' | 'Droit de suite' | 'Site' | 'Administration';

/** What one domain collection says of itself; everything else is the same for all. */
export interface Entite {
  /** Plural, kebab-case: also the address in the admin. */
  slug: SlugPublic;
  /** Name of the generated type, for example `Acte`. */
  interface: string;
  labels: { singular: string; plural: string };
  group: Groupe;
  /** One sentence above the list: what this is, for somebody new. */
  description: string;
  /** Field shown as the name of a document. */
  titre: string;
  /** Columns of the list. */
  columns: string[];
  /** Text fields the search box looks in; the title by default. */
  recherche?: string[];
  fields: Field[];
  /** The few things an entity does differently (uploads, one more hook, preview…). */
  hooks?: CollectionConfig['hooks'];
  upload?: CollectionConfig['upload'];
  /** Merged over the access of every entity. */
  access?: CollectionConfig['access'];
  endpoints?: Exclude<CollectionConfig['endpoints'], false>;
  /** Components of the list and of the edit screen. */
  composants?: NonNullable<CollectionConfig['admin']>['components'];
  disableDuplicate?: boolean;
  /** The public reads no edition of it, and nobody is asked what changes. */
  sansEdition?: boolean;
}

/** A domain collection: French, drafted, versioned, searchable, private until published. */
export function createEntite(entite: Entite): CollectionConfig {
  const { hooks = {}, titre, recherche = [titre], sansEdition = false } = entite;
  const cycle = createCycleHooks(!sansEdition);
  return {
    slug: entite.slug,
    labels: entite.labels,
    typescript: { interface: entite.interface },
    upload: entite.upload,
    disableDuplicate: entite.disableDuplicate,
    admin: {
      group: entite.group,
      description: entite.description,
      useAsTitle: titre,
      defaultColumns: entite.columns,
      listSearchableFields: ['recherche'],
      pagination: { defaultLimit: 25 },
      hideAPIURL: true,
      components: {
        ...entite.composants,
        edit: {
          UnpublishButton: '/admin/Rien.tsx#Rien',
          Status: '/admin/Rien.tsx#Rien',
          ...entite.composants?.edit,
        },
      },
    },
    access: { ...accesDePage, ...entite.access },
    endpoints: [
      restaurerEnBrouillon(entite.slug),
      ...createEndpointsDeRetrait(entite.slug),
      ...(entite.endpoints ?? []),
    ],
    trash: true,
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 50 },
    hooks: {
      ...hooks,
      beforeOperation: [foldRecherche, ...cycle.beforeOperation, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [...cycle.beforeValidate, ...(hooks.beforeValidate ?? [])],
      beforeChange: [
        ...cycle.beforeChange,
        ...(hooks.beforeChange ?? []),
        setMisAJourLe,
        createSetRecherche(recherche),
      ],
      afterChange: [
        ...cycle.afterChange,
        ...(hooks.afterChange ?? []),
        reveillerPublication,
        consignerPublication,
      ],
      beforeDelete: [...cycle.beforeDelete, ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), reveillerPublication, consignerSuppression],
    },
    fields: [
      identifiantField,
      ...createCycleFields(!sansEdition),
      ...entite.fields,
      misAJourLeField,
      notesInternesField,
      rechercheField,
    ],
  };
}

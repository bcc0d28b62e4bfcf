import type { CollectionConfig, Field } from 'payload';
import { isConnecte } from '../access/isConnecte.ts';
import { isConnecteOuPublie } from '../access/isConnecteOuPublie.ts';
import { identifiantField } from '../fields/identifiant.ts';
import { misAJourLeField, setMisAJourLe } from '../fields/misAJourLe.ts';
import { notesInternesField } from '../fields/notesInternes.ts';
import { createSetRecherche, foldRecherche, rechercheField } from '../fields/recherche.ts';
import { consignerPublication, consignerSuppression } from '../journal/consignerPublication.ts';
import { reveillerPublication } from '../hooks/reveillerPublication.ts';

/** The groups of the admin menu, in the order of the work. */
export type Groupe =
  'Assemblée' | 'Travaux' | 'Décisions' | 'Droit de suite' | 'Site' | 'Administration';

/** What one domain collection says of itself; everything else is the same for all. */
export interface Entite {
  /** Plural, kebab-case: also the address in the admin. */
  slug: string;
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
}

/** A domain collection: French, drafted, versioned, searchable, private until published. */
export function createEntite(entite: Entite): CollectionConfig {
  const { hooks = {}, titre, recherche = [titre] } = entite;
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
      components: entite.composants,
    },
    access: {
      create: isConnecte,
      read: isConnecteOuPublie,
      readVersions: isConnecte,
      update: isConnecte,
      delete: isConnecte,
      ...entite.access,
    },
    endpoints: entite.endpoints ?? [],
    versions: { drafts: { autosave: { interval: 1500 } }, maxPerDoc: 50 },
    hooks: {
      ...hooks,
      beforeOperation: [foldRecherche, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), setMisAJourLe, createSetRecherche(recherche)],
      afterChange: [...(hooks.afterChange ?? []), reveillerPublication, consignerPublication],
      afterDelete: [...(hooks.afterDelete ?? []), reveillerPublication, consignerSuppression],
    },
    fields: [
      identifiantField,
      ...entite.fields,
      misAJourLeField,
      notesInternesField,
      rechercheField,
    ],
  };
}

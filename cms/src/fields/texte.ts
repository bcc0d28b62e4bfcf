import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Field, FieldHook, RichTextField, TypeWithID } from 'payload';
import { allocateAncres } from './ancres.ts';
import type { Contenu } from './ancres.ts';
import { blocsTexte } from './blocsTexte.ts';
import { languesFeature } from './langues.ts';

/** The editor of every text: the few blocks of the model and nothing that the site cannot show. */
export const editeur = lexicalEditor({
  features: () => [
    FixedToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    SuperscriptFeature(),
    languesFeature,
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => defaultFields.filter(({ name }) => name !== 'newTab'),
    }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BlocksFeature({ blocks: blocsTexte }),
  ],
});

type Voisins = Record<string, unknown>;
type Hook = FieldHook<TypeWithID, Contenu | null | undefined, Voisins>;

function createSetAncres(compteur: string): Hook {
  return ({ previousValue, previousSiblingDoc = {}, siblingData, value }) => {
    if (!value?.root) return value;
    const voisins: Voisins = siblingData;
    const numeros = [voisins, previousSiblingDoc].map((champs) => Number(champs[compteur]));
    const dernier = Math.max(0, ...numeros.filter(Number.isFinite));
    const attribution = allocateAncres(value, previousValue, dernier);
    voisins[compteur] = attribution.dernierNumero;
    return attribution.contenu;
  };
}

/** What a text field may be told. */
export interface Texte {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  condition?: NonNullable<RichTextField['admin']>['condition'];
}

/**
 * A rich text whose paragraphs keep their anchors, beside the hidden number of the last one
 * given (`<name>DernierNumero`), so that none is ever reused.
 */
export function texteField({ name, label, description, required, condition }: Texte): Field {
  const compteur = `${name}DernierNumero`;
  return {
    type: 'row',
    admin: { condition },
    fields: [
      {
        name,
        type: 'richText',
        label,
        required,
        editor: editeur,
        admin: { description },
        hooks: { beforeChange: [createSetAncres(compteur)] },
      },
      {
        name: compteur,
        type: 'number',
        label: 'Dernière ancre donnée',
        defaultValue: 0,
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      },
    ],
  };
}

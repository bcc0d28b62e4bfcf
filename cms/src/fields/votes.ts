import {
  ETATS_DES_CHIFFRES,
  INSTANCES_DE_VOTE,
  MODES_DE_VOTE,
  RESULTATS_DE_VOTE,
} from '@acp/shared/model';
import type { ArrayField, Field, UIField } from 'payload';
import { dateConnueField } from './dateConnue.ts';
import { paragrapheField } from './lignes.ts';
import { nombreField } from './nombre.ts';
import { choixField } from './options.ts';
import { rangeesField } from './rangees.ts';
import { relationField, sourcesField } from './relations.ts';
import { avecLesAutres } from './voix.ts';

const voteFields: Field[] = [
  {
    type: 'row',
    fields: [
      choixField({
        name: 'instance',
        label: 'Qui a voté',
        required: true,
        definitions: INSTANCES_DE_VOTE,
      }),
      choixField({
        name: 'resultat',
        label: 'Résultat',
        required: true,
        definitions: RESULTATS_DE_VOTE,
      }),
    ],
  },
  dateConnueField({ name: 'date', label: 'Date du vote' }),
  {
    type: 'row',
    fields: [
      choixField({
        name: 'mode',
        label: 'Mode de vote',
        description: 'Vide\u00a0: non connu.',
        definitions: MODES_DE_VOTE,
      }),
      choixField({
        name: 'etatDesChiffres',
        label: 'Nombre de voix',
        required: true,
        definitions: ETATS_DES_CHIFFRES,
        defaultValue: 'non-releves',
      }),
    ],
  },
  {
    name: 'chiffres',
    type: 'group',
    label: 'Voix',
    admin: {
      condition: (_document, vote) => vote.etatDesChiffres === 'publies',
      description: 'Les nombres publiés, tels quels. Une unanimité n’en donne aucun.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          avecLesAutres(nombreField({ name: 'pour', label: 'Pour', required: true })),
          nombreField({ name: 'contre', label: 'Contre', required: true }),
          nombreField({ name: 'abstentions', label: 'Abstentions', required: true }),
          nombreField({
            name: 'sansParticipation',
            label: 'Sans participation',
            description: 'Présents qui n’ont pas pris part au vote. Vide\u00a0: non connu.',
          }),
        ],
      },
    ],
  },
  relationField({
    name: 'seance',
    label: 'Séance',
    vers: 'seances',
    description: 'La séance où l’on a voté, si elle est dans ce site.',
  }),
  paragrapheField({
    name: 'commentaire',
    label: 'Commentaire',
    description: 'Une précision utile à tout le monde, par exemple «\u00a0sans amendement\u00a0».',
  }),
  sourcesField,
];

const instanceSuivante: UIField = {
  name: 'instanceSuivante',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: '/admin/InstanceSuivante.tsx#InstanceSuivante',
        clientProps: { instances: Object.keys(INSTANCES_DE_VOTE) },
      },
    },
  },
};

/** The decisions of the instances, one a row; `maximum: 1` where there can be only one. */
export function votesField({
  name = 'votes',
  label = 'Votes',
  maximum,
}: { name?: string; label?: string; maximum?: number } = {}): ArrayField {
  return {
    ...rangeesField({
      name,
      label,
      singulier: 'Vote',
      ajout: 'un vote',
      description:
        'Un vote par instance\u00a0: le groupe, puis l’Assemblée, puis le Conseil. Ce qui n’est pas connu reste vide.',
      identifiees: true,
      fields: maximum === 1 ? voteFields : [instanceSuivante, ...voteFields],
    }),
    interfaceName: 'Votes',
    maxRows: maximum,
  };
}

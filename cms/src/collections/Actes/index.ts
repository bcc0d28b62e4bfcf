import { LETTRES, type SorteReferencee } from '@acp/shared/model';
import { createSetReference, referenceField } from '../../fields/reference.ts';
import { slugField } from '../../fields/slug.ts';
import { createEntite } from '../entite.ts';
import { checkCitations } from './checkCitations.ts';
import { createMesure } from './createMesure.ts';
import { importWord } from './importWord.ts';
import { publishMesures } from './publishMesures.ts';
import { procedureFields, sourceFields, suiviFields, texteFields, voteFields } from './fields.ts';

type Dates = { date?: { date?: string | null } | null; instance?: string | null }[];

/** A reference takes the year of the Assembly's vote, else of the first dated vote or stage. */
function dateDeReference(document: Record<string, unknown>): string | null | undefined {
  const votes = (document.votes ?? []) as Dates;
  const etapes = (document.etapes ?? []) as Dates;
  return [...votes.filter(({ instance }) => instance === 'assemblee'), ...votes, ...etapes]
    .map(({ date }) => date?.date)
    .find(Boolean);
}

/** What the Assembly addresses to the City. */
export const Actes = createEntite({
  slug: 'actes',
  interface: 'Acte',
  labels: { singular: 'Acte', plural: 'Vœux et autres actes' },
  group: 'Décisions',
  description: 'Ce que l’Assemblée adresse à la Ville\u00a0: vœux, délibérations, questions…',
  titre: 'titre',
  columns: ['titre', 'type', 'reference', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'titreOfficiel', 'reference'],
  hooks: {
    beforeChange: [checkCitations],
    beforeValidate: [
      createSetReference({
        sorte: ({ type }) =>
          typeof type === 'string' && type in LETTRES ? (type as SorteReferencee) : null,
        date: dateDeReference,
      }),
    ],
  },
  endpoints: [importWord, createMesure, publishMesures],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Le texte', fields: texteFields },
        {
          label: 'Procédure',
          description: 'Le chemin du texte, du carnet au dépôt. Les votes ont leur onglet.',
          fields: procedureFields,
        },
        {
          label: 'Votes',
          description: '«\u00a0Adopté\u00a0» se dit toujours de quelqu’un, à une date.',
          fields: voteFields,
        },
        {
          label: 'Droit de suite',
          description:
            'Ce que la Ville dit de chaque mesure se saisit dans «\u00a0Points de suivi\u00a0».',
          fields: suiviFields,
        },
        { label: 'Sources et documents', fields: sourceFields },
      ],
    },
    referenceField,
    slugField('titre'),
  ],
});

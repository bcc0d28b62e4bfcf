import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { createSetReference, referenceField } from '../../fields/reference.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';
import { votesField } from '../../fields/votes.ts';
import { createEntite } from '../entite.ts';

export const Mandats = createEntite({
  slug: 'mandats',
  interface: 'MandatDeTravail',
  labels: { singular: 'Mandat de travail', plural: 'Mandats de travail' },
  group: 'Travaux',
  description:
    'La question que l’exécutif donne à un groupe après son carnet, votée en séance plénière.',
  titre: 'titre',
  columns: ['titre', 'reference', 'groupe', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'reference'],
  hooks: { beforeValidate: [createSetReference({ sorte: () => 'mandat' })] },
  fields: [
    slugField('titre'),
    referenceField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Mandat',
          fields: [
            ligneField({ name: 'titre', label: 'Titre', required: true }),
            paragrapheField({ name: 'question', label: 'Question posée', required: true }),
            relationField({
              name: 'mandature',
              label: 'Mandature',
              vers: 'mandatures',
              required: true,
            }),
            relationField({
              name: 'groupe',
              label: 'Groupe thématique',
              vers: 'groupes',
              required: true,
            }),
            relationField({
              name: 'carnet',
              label: 'Carnet de synthèse',
              vers: 'carnets',
              description: 'Le carnet auquel le mandat répond.',
            }),
            relationField({
              name: 'seance',
              label: 'Séance',
              vers: 'seances',
              description: 'La séance où le mandat a été donné.',
            }),
            dateConnueField({ name: 'date', label: 'Date' }),
            enBrefField,
          ],
        },
        { label: 'Votes', fields: [votesField()] },
        { label: 'Texte', fields: [texteField({ name: 'texte', label: 'Texte' })] },
        { label: 'Sources et documents', fields: [sourcesField, documentsField] },
      ],
    },
  ],
});

import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { ligneField, lignesField, paragrapheField } from '../../fields/lignes.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { createSetReference, referenceField } from '../../fields/reference.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { slugField } from '../../fields/slug.ts';
import { texteField } from '../../fields/texte.ts';
import { createEntite } from '../entite.ts';

export const Carnets = createEntite({
  slug: 'carnets',
  interface: 'Carnet',
  labels: { singular: 'Carnet de synthèse', plural: 'Carnets de synthèse' },
  group: 'Travaux',
  description:
    'Le texte collectif d’un groupe à mi-parcours\u00a0: son travail, ses priorités, ses questions.',
  titre: 'titre',
  columns: ['titre', 'reference', 'groupe', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'reference'],
  hooks: { beforeValidate: [createSetReference({ sorte: () => 'carnet' })] },
  fields: [
    slugField('titre'),
    referenceField,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Carnet',
          fields: [
            ligneField({ name: 'titre', label: 'Titre', required: true }),
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
            dateConnueField({ name: 'date', label: 'Date' }),
            enBrefField,
            lignesField({
              name: 'priorites',
              label: 'Priorités',
              singulier: 'Priorité',
              ajout: 'une priorité',
              description: 'Une priorité par ligne, dans l’ordre du groupe.',
            }),
            rangeesField({
              name: 'questions',
              label: 'Questions à l’exécutif',
              singulier: 'Question',
              ajout: 'une question',
              identifiees: true,
              fields: [
                paragrapheField({ name: 'question', label: 'Question', required: true }),
                paragrapheField({
                  name: 'reponse',
                  label: 'Réponse',
                  description: 'Vide\u00a0: sans réponse à ce jour.',
                }),
              ],
            }),
          ],
        },
        { label: 'Texte', fields: [texteField({ name: 'texte', label: 'Texte' })] },
        { label: 'Sources et documents', fields: [sourcesField, documentsField] },
      ],
    },
  ],
});

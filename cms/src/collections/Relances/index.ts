import { adresseWebField } from '../../fields/adresseWeb.ts';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { deLActe } from '../../fields/deLActe.ts';
import { createEntite } from '../entite.ts';

/** A dated question to the City, answered or not. */
export const Relances = createEntite({
  slug: 'relances',
  interface: 'Relance',
  labels: { singular: 'Relance', plural: 'Relances' },
  group: 'Droit de suite',
  description: 'Les questions posées à la Ville sur le suivi, et leurs réponses.',
  titre: 'question',
  columns: ['question', 'date', 'destinataire', 'repondueLe', 'etatDePage'],
  recherche: ['question', 'destinataire', 'auteur'],
  fields: [
    paragrapheField({ name: 'question', label: 'Question posée', required: true }),
    {
      type: 'row',
      fields: [
        relationField({
          name: 'acte',
          label: 'Acte',
          required: true,
          vers: 'actes',
        }),
        dateCivileField({ name: 'date', label: 'Date de la question', required: true }),
      ],
    },
    {
      ...relationField({
        name: 'mesures',
        label: 'Mesures',
        vers: 'mesures',
        plusieurs: true,
        description: 'Vide\u00a0: la question porte sur l’acte entier.',
      }),
      filterOptions: deLActe,
    },
    {
      type: 'row',
      fields: [
        ligneField({
          name: 'auteur',
          label: 'Posée par',
          required: true,
          description: 'Par exemple «\u00a0Secrétariat de l’Assemblée\u00a0».',
        }),
        ligneField({ name: 'destinataire', label: 'Adressée à', required: true }),
      ],
    },
    relationField({
      name: 'direction',
      label: 'Direction de la Ville',
      vers: 'directions',
    }),
    dateCivileField({
      name: 'repondueLe',
      label: 'Répondue le',
      description: 'Vide\u00a0: «\u00a0sans réponse à ce jour\u00a0».',
    }),
    paragrapheField({
      name: 'reponse',
      label: 'Réponse de la Ville',
      description: 'Les mots de la réponse.',
    }),
    adresseWebField({
      name: 'adresse',
      label: 'Adresse web de la demande',
      description: 'La page où l’échange se lit, s’il y en a une.',
    }),
    sourcesField,
  ],
});

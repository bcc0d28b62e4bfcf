import { adresseWebField } from '../../fields/adresseWeb.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { relationField } from '../../fields/relations.ts';
import { createEntite } from '../entite.ts';

/** Where a fact comes from. */
export const Sources = createEntite({
  slug: 'sources',
  interface: 'Source',
  labels: { singular: 'Source', plural: 'Sources' },
  group: 'Site',
  description: 'D’où viennent les faits\u00a0: titre, éditeur, adresse, date de lecture.',
  titre: 'titre',
  columns: ['titre', 'editeur', 'etatDePage', 'updatedAt'],
  recherche: ['titre', 'editeur', 'adresse'],
  fields: [
    ligneField({ name: 'titre', label: 'Titre', required: true }),
    ligneField({
      name: 'editeur',
      label: 'Éditeur',
      required: true,
      description: 'Qui publie\u00a0: «\u00a0Ville de Paris\u00a0», un journal, une institution.',
    }),
    adresseWebField({ name: 'adresse', label: 'Adresse web' }),
    dateConnueField({
      name: 'dateAffichee',
      label: 'Date affichée par le document',
      description: 'Celle que porte la page ou le fichier.',
    }),
    dateConnueField({ name: 'lueLe', label: 'Lue le', description: 'Le jour où vous l’avez lue.' }),
    paragrapheField({
      name: 'note',
      label: 'Note',
      description: 'Publique\u00a0: par exemple «\u00a0la page ne répond plus\u00a0».',
    }),
    relationField({
      name: 'copie',
      label: 'Copie conservée',
      vers: 'documents',
      description: 'Le fichier gardé ici, pour le jour où la page disparaîtra.',
    }),
  ],
});

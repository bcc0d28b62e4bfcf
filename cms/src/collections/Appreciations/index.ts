import { AUTEURS_D_APPRECIATION } from '@acp/shared/model';
import { direJour } from '../../cycle/dates.ts';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { createSetIntitule, intituleField } from '../../fields/intitule.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField, sourcesField } from '../../fields/relations.ts';
import { texteField } from '../../fields/texte.ts';
import { deLActe } from '../../fields/deLActe.ts';
import { createEntite } from '../entite.ts';

const enTexte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** The members' or the garants' own view of the measures, beside the City's. */
export const Appreciations = createEntite({
  slug: 'appreciations',
  interface: 'Appreciation',
  labels: { singular: 'Appréciation', plural: 'Appréciations' },
  group: 'Droit de suite',
  description:
    'Le regard des membres ou du comité de garants sur les mesures, à côté de celui de la Ville.',
  titre: 'intitule',
  columns: ['intitule', 'acte', 'auteur', 'etatDePage', 'updatedAt'],
  hooks: {
    beforeValidate: [
      createSetIntitule(({ signature, date }) =>
        [enTexte(signature) || 'Appréciation sans signature', direJour(enTexte(date))]
          .filter(Boolean)
          .join(', '),
      ),
    ],
  },
  fields: [
    intituleField,
    {
      type: 'row',
      fields: [
        relationField({
          name: 'acte',
          label: 'Acte',
          required: true,
          vers: 'actes',
        }),
        {
          ...relationField({
            name: 'pointDeSuivi',
            label: 'Point de suivi apprécié',
            vers: 'points-de-suivi',
            description: 'Vide\u00a0: l’appréciation ne répond à aucun point en particulier.',
          }),
          filterOptions: deLActe,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        choixField({
          name: 'auteur',
          label: 'De qui',
          required: true,
          definitions: AUTEURS_D_APPRECIATION,
        }),
        dateCivileField({ name: 'date', label: 'Date', required: true }),
      ],
    },
    ligneField({
      name: 'signature',
      label: 'Signature',
      required: true,
      description: 'Un nom collectif, par exemple «\u00a0Membres de la 1re promotion\u00a0».',
    }),
    texteField({ name: 'texte', label: 'Texte' }),
    rangeesField({
      name: 'lignes',
      label: 'Mesure par mesure',
      singulier: 'Mesure',
      ajout: 'une mesure',
      description: 'Seulement les mesures dont parle l’appréciation.',
      fields: [
        {
          ...relationField({
            name: 'mesure',
            label: 'Mesure',
            required: true,
            vers: 'mesures',
          }),
          filterOptions: deLActe,
        },
        paragrapheField({ name: 'texte', label: 'Ce qu’ils en disent', required: true }),
      ],
    }),
    sourcesField,
  ],
});

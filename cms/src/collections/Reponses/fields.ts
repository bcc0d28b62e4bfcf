import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import type { Field } from 'payload';
import { AUTEURS_DE_REPONSE, ETATS_DE_REPONSE } from '../../campagne/etats.ts';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { relationField } from '../../fields/relations.ts';

/**
 * Written by the product and by who holds the link: the secretariat reads it, and changes none of it. What is still
 * empty is not shown.
 */
function lueSeulement<F extends Field & { name: string }>(champ: F): F {
  const { admin, required } = champ as { admin?: object; required?: boolean };
  const isDit = (valeur: unknown): boolean =>
    Array.isArray(valeur) ? valeur.length > 0 : Boolean(valeur);
  return {
    ...champ,
    access: { create: () => false, update: () => false },
    admin: {
      ...admin,
      readOnly: true,
      initCollapsed: false,
      condition: required
        ? undefined
        : (reponse: Record<string, unknown>) => isDit(reponse[champ.name]),
    },
  };
}

const preuveFields: Field[] = [
  ligneField({ name: 'libelle', label: 'Ce qu’elle montre' }),
  choixField({ name: 'nature', label: 'Nature', definitions: NATURES_DE_PREUVE }),
  ligneField({ name: 'date', label: 'Date' }),
  ligneField({ name: 'adresse', label: 'Adresse web' }),
  relationField({ name: 'copie', label: 'Fichier joint', vers: 'documents' }),
];

const ligneFields: Field[] = [
  relationField({ name: 'mesure', label: 'Mesure', vers: 'mesures' }),
  choixField({ name: 'etat', label: 'Ce qui en est dit', definitions: ETATS_DITS }),
  paragrapheField({ name: 'texte', label: 'Les mots de la réponse' }),
  rangeesField({
    name: 'preuves',
    label: 'Preuves',
    singulier: 'Preuve',
    ajout: 'une preuve',
    identifiees: true,
    fields: preuveFields,
  }),
];

export const reponseFields: Field[] = [
  {
    name: 'lien',
    type: 'ui',
    label: 'Lien à donner',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/LienDeReponse.tsx#LienDeReponse' },
    },
  },
  {
    type: 'row',
    fields: [
      ligneField({
        name: 'destinataire',
        label: 'À qui écrire',
        description: 'Un service ou une fonction plutôt qu’une personne.',
      }),
      {
        name: 'courriel',
        type: 'email',
        label: 'Adresse électronique',
        admin: { description: 'Jamais publiée. Vide\u00a0: donnez-leur le lien vous-même.' },
      },
    ],
  },
  dateCivileField({
    name: 'expireLe',
    label: 'Le lien sert jusqu’au',
    required: true,
    description: 'Ce jour compris. Reculez-le pour laisser plus de temps.',
  }),
  lueSeulement(
    choixField({
      name: 'etat',
      label: 'Où en est la réponse',
      required: true,
      defaultValue: 'attendue',
      definitions: ETATS_DE_REPONSE,
    }),
  ),
  lueSeulement(relationField({ name: 'campagne', label: 'Point annuel', vers: 'campagnes' })),
  lueSeulement(relationField({ name: 'acte', label: 'Acte', vers: 'actes' })),
  lueSeulement(choixField({ name: 'de', label: 'De qui', definitions: AUTEURS_DE_REPONSE })),
  lueSeulement(relationField({ name: 'direction', label: 'Direction', vers: 'directions' })),
  lueSeulement(ligneField({ name: 'signataire', label: 'Signée par' })),
  lueSeulement({
    name: 'envoyeeLe',
    type: 'date',
    label: 'Envoyée le',
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  }),
  lueSeulement(
    rangeesField({
      name: 'lignes',
      label: 'Mesure par mesure',
      singulier: 'Mesure',
      ajout: 'une mesure',
      fields: ligneFields,
    }),
  ),
  lueSeulement(
    relationField({ name: 'point', label: 'Point de suivi préparé', vers: 'points-de-suivi' }),
  ),
  lueSeulement(
    relationField({ name: 'appreciation', label: 'Appréciation préparée', vers: 'appreciations' }),
  ),
  {
    name: 'generation',
    type: 'number',
    label: 'Rang du lien',
    required: true,
    defaultValue: 1,
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
];

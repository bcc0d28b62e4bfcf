import {
  ETATS_DE_RELEVE,
  NATURES_D_ETAPE,
  NATURES_DE_NOUVELLE,
  NATURES_DE_REFERENCE,
  PASSAGES,
  TYPES_D_ACTE,
} from '@acp/shared/model';
import type { Field } from 'payload';
import { adresseWebField } from '../../fields/adresseWeb.ts';
import { dateConnueField } from '../../fields/dateConnue.ts';
import { enBrefField } from '../../fields/enBref.ts';
import { importWordField } from '../../fields/importWord.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';
import { nombreField } from '../../fields/nombre.ts';
import { choixField } from '../../fields/options.ts';
import { rangeesField } from '../../fields/rangees.ts';
import { documentsField, relationField, sourcesField } from '../../fields/relations.ts';
import { texteField } from '../../fields/texte.ts';
import { votesField } from '../../fields/votes.ts';
import { reportsField } from './reports.ts';

/** What the text says and who wrote it. */
export const texteFields: Field[] = [
  ligneField({
    name: 'titre',
    label: 'Titre',
    required: true,
    description: 'Le titre d’usage\u00a0: court, celui que le public lira partout.',
  }),
  choixField({ name: 'type', label: 'Type', required: true, definitions: TYPES_D_ACTE }),
  ligneField({
    name: 'titreOfficiel',
    label: 'Titre officiel',
    description: 'Le titre exact du texte voté. Vide\u00a0: non relevé.',
  }),
  {
    name: 'themeReleve',
    type: 'checkbox',
    label: 'Le thème du texte est connu',
    defaultValue: true,
    admin: {
      description: 'Décochez si l’on sait qu’un texte existe, sans savoir de quoi il parle.',
    },
  },
  {
    type: 'row',
    fields: [
      relationField({
        name: 'mandature',
        label: 'Mandature',
        required: true,
        vers: 'mandatures',
      }),
      relationField({
        name: 'groupe',
        label: 'Groupe thématique',
        vers: 'groupes',
        description: 'Le groupe qui a écrit le texte, s’il y en a un.',
      }),
    ],
  },
  enBrefField,
  importWordField('de l’acte'),
  texteField({
    name: 'texte',
    label: 'Texte',
    description: 'Le texte adopté, mot pour mot. Vide\u00a0: non relevé.',
  }),
  {
    name: 'mesures',
    type: 'ui',
    label: 'Mesures de cet acte',
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/MesuresDeLActe.tsx#MesuresDeLActe' },
    },
  },
];

/** The road from the carnet to the vote. */
export const procedureFields: Field[] = [
  {
    type: 'row',
    fields: [
      relationField({
        name: 'carnet',
        label: 'Carnet de synthèse',
        vers: 'carnets',
      }),
      relationField({
        name: 'mandat',
        label: 'Mandat de travail',
        vers: 'mandats',
      }),
      relationField({
        name: 'recommandations',
        label: 'Recommandations',
        vers: 'recommandations',
      }),
    ],
  },
  rangeesField({
    name: 'ecarts',
    label: 'Ce qui a changé en chemin',
    singulier: 'Changement',
    ajout: 'un changement',
    description: 'Ce qui est entré ou sorti d’un texte au suivant, en une phrase.',
    fields: [
      choixField({ name: 'passage', label: 'Passage', required: true, definitions: PASSAGES }),
      paragrapheField({ name: 'texte', label: 'Ce qui change', required: true }),
      sourcesField,
    ],
  }),
  rangeesField({
    name: 'etapes',
    label: 'Étapes de la procédure',
    singulier: 'Étape',
    ajout: 'une étape',
    identifiees: true,
    description: 'Les étapes datées, hors votes\u00a0: rédaction, dépôt, présentation, réponse…',
    fields: [
      ligneField({ name: 'titre', label: 'Titre', required: true }),
      choixField({ name: 'nature', label: 'Nature', required: true, definitions: NATURES_D_ETAPE }),
      dateConnueField({ name: 'date', label: 'Date' }),
      paragrapheField({ name: 'texte', label: 'Ce qui s’est passé' }),
      relationField({ name: 'seance', label: 'Séance', vers: 'seances' }),
      sourcesField,
    ],
  }),
  nombreField({
    name: 'nombreDePorteParoles',
    label: 'Nombre de porte-paroles',
    description: 'Vide\u00a0: non connu. Aucun nom ici.',
  }),
  rangeesField({
    name: 'referencesOfficielles',
    label: 'Références du Conseil',
    singulier: 'Référence du Conseil',
    ajout: 'une référence du Conseil',
    description: 'Seulement celles que l’on a lues dans un document du Conseil.',
    fields: [
      {
        type: 'row',
        fields: [
          choixField({
            name: 'nature',
            label: 'Nature',
            required: true,
            definitions: NATURES_DE_REFERENCE,
          }),
          ligneField({ name: 'valeur', label: 'Référence', required: true }),
        ],
      },
      adresseWebField({ name: 'adresse', label: 'Adresse web' }),
      relationField({
        name: 'copie',
        label: 'Copie conservée',
        vers: 'documents',
      }),
    ],
  }),
];

/** How the follow-up is counted, and what is known outside it. */
export const suiviFields: Field[] = [
  choixField({
    name: 'releve',
    label: 'Relevé du suivi',
    required: true,
    definitions: ETATS_DE_RELEVE,
    defaultValue: 'partiel',
  }),
  nombreField({
    name: 'periodiciteMois',
    label: 'Mois entre deux points de suivi',
    min: 1,
    description: 'Douze si la Ville a promis un point par an. Vide\u00a0: aucune promesse.',
  }),
  reportsField,
  rangeesField({
    name: 'nouvelles',
    label: 'Nouvelles hors point de suivi',
    singulier: 'Nouvelle',
    ajout: 'une nouvelle',
    identifiees: true,
    description:
      'Un article, une annonce\u00a0: un fait daté et sourcé, qui ne répond pas mesure par mesure.',
    fields: [
      ligneField({ name: 'titre', label: 'Titre', required: true }),
      choixField({
        name: 'nature',
        label: 'D’où elle vient',
        required: true,
        definitions: NATURES_DE_NOUVELLE,
      }),
      dateConnueField({ name: 'date', label: 'Date', required: true }),
      paragrapheField({ name: 'texte', label: 'Ce que l’on apprend' }),
      { ...sourcesField, required: true },
    ],
  }),
];

export const voteFields: Field[] = [votesField()];

export const sourceFields: Field[] = [documentsField, sourcesField];

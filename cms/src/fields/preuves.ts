import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import type { ArrayField, ArrayFieldValidation, Field } from 'payload';
import { adresseWebField } from './adresseWeb.ts';
import { dateConnueField } from './dateConnue.ts';
import { ligneField } from './lignes.ts';
import { choixField } from './options.ts';
import { rangeesField } from './rangees.ts';
import { relationField } from './relations.ts';

interface PreuveSaisie {
  adresse?: string | null;
  copie?: unknown;
}

/** « Réalisée » and « partiellement réalisée » are shown with what proves them (rule 5). */
const validate: ArrayFieldValidation = (valeur, { siblingData }) => {
  const { etat } = siblingData as { etat?: string | null };
  if (etat !== 'realisee' && etat !== 'partielle') return true;
  const preuves = (Array.isArray(valeur) ? valeur : []) as PreuveSaisie[];
  return (
    preuves.some(({ adresse, copie }) => Boolean(adresse?.trim()) && Boolean(copie)) ||
    `«\u00a0${ETATS_DITS[etat].libelle}\u00a0» demande au moins une preuve, avec son adresse web et sa copie conservée. Ajoutez-la, ou choisissez un autre état.`
  );
};

const preuveFields: Field[] = [
  {
    type: 'row',
    fields: [
      ligneField({
        name: 'libelle',
        label: 'Ce que la preuve montre',
        required: true,
        description: 'Par exemple «\u00a046 bancs posés, du 2 avril au 28 mai 2025\u00a0».',
      }),
      choixField({
        name: 'nature',
        label: 'Nature',
        required: true,
        definitions: NATURES_DE_PREUVE,
      }),
    ],
  },
  dateConnueField({ name: 'date', label: 'Date de la preuve' }),
  {
    type: 'row',
    fields: [
      adresseWebField({
        name: 'adresse',
        label: 'Adresse web',
        description: 'Vérifiée chaque semaine\u00a0: le public lit si elle répond encore.',
      }),
      relationField({
        name: 'copie',
        label: 'Copie conservée',
        vers: 'documents',
        description: 'Le fichier gardé ici\u00a0: il reste quand le lien ne répond plus.',
      }),
    ],
  },
  // The weekly check writes in its own file: here is only what an example or an older record said.
  {
    name: 'verification',
    type: 'group',
    label: 'Dernière vérification du lien',
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    fields: [
      { name: 'verifieLe', type: 'text', label: 'Vérifié le' },
      { name: 'reponse', type: 'number', label: 'Réponse du serveur' },
      { name: 'depuis', type: 'text', label: 'Répond cela depuis le' },
    ],
  },
];

/** What shows that a measure is done: a link, and a copy that outlives it. */
export const preuvesField: ArrayField = {
  ...rangeesField({
    name: 'preuves',
    label: 'Preuves',
    singulier: 'Preuve',
    ajout: 'une preuve',
    identifiees: true,
    description:
      'Obligatoires pour «\u00a0Réalisée\u00a0» et «\u00a0Partiellement réalisée\u00a0»\u00a0: un lien et une copie conservée.',
    fields: preuveFields,
  }),
  interfaceName: 'Preuves',
  validate,
};

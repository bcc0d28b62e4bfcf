import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import type { ArrayField, ArrayFieldValidation, Field } from 'payload';
import { adresseWebField } from './adresseWeb.ts';
import { dateCivileField } from './dateCivile.ts';
import { dateConnueField } from './dateConnue.ts';
import { ligneField } from './lignes.ts';
import { nombreField } from './nombre.ts';
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
      adresseWebField({ name: 'adresse', label: 'Adresse web' }),
      relationField({
        name: 'copie',
        label: 'Copie conservée',
        vers: 'documents',
        description: 'Le fichier gardé ici\u00a0: il reste quand le lien ne répond plus.',
      }),
    ],
  },
  {
    name: 'verification',
    type: 'group',
    label: 'Dernière vérification du lien',
    admin: { condition: (_document, preuve) => Boolean(preuve.adresse) },
    fields: [
      {
        type: 'row',
        fields: [
          dateCivileField({ name: 'verifieLe', label: 'Vérifié le' }),
          nombreField({
            name: 'reponse',
            label: 'Réponse du serveur',
            min: 100,
            description:
              '200\u00a0: la page répond. 404\u00a0: elle n’existe plus. Vide\u00a0: aucune réponse.',
          }),
        ],
      },
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

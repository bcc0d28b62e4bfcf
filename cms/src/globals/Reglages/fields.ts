import type { Field, TextField, TextFieldSingleValidation } from 'payload';
import { adresseWebField } from '../../fields/adresseWeb.ts';
import { ligneField, paragrapheField } from '../../fields/lignes.ts';

const valider = (motif: RegExp, phrase: string): TextFieldSingleValidation => {
  return (valeur, { required }) => {
    if (!valeur?.trim()) return required ? 'Ce champ est à remplir.' : true;
    return motif.test(valeur) || phrase;
  };
};

const prefixe: TextField = ligneField({
  name: 'prefixe',
  label: 'Préfixe des références',
  required: true,
  description: 'De deux à six capitales, par exemple ACP. À ne plus changer une fois choisi.',
  validate: valider(/^[A-Z]{2,6}$/u, 'Écrivez de deux à six lettres capitales, par exemple ACP.'),
});

const exempleDeReference: TextField = ligneField({
  name: 'exempleDeReference',
  label: 'Exemple de référence',
  required: true,
  description: 'Montré sur la page «\u00a0Comment citer\u00a0», par exemple ACP-2023-V1.',
  validate: valider(
    /^[A-Z]{2,6}-\d{4}-[A-Z]{1,2}\d+(-M\d{2,3})?$/u,
    'Une référence s’écrit comme ACP-2023-V1.',
  ),
});

const courriel: TextField = ligneField({
  name: 'courriel',
  label: 'Courriel de contact',
  description: 'L’adresse montrée au public.',
  validate: valider(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'Écrivez une adresse comme nom@exemple.fr.'),
});

const nomAdresseTelephone: Field[] = [
  ligneField({ name: 'nom', label: 'Nom' }),
  ligneField({ name: 'adresse', label: 'Adresse postale' }),
  ligneField({ name: 'telephone', label: 'Téléphone' }),
];

export const reglagesFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'L’Assemblée',
        fields: [
          ligneField({
            name: 'nom',
            label: 'Nom entier',
            required: true,
            description: 'Par exemple «\u00a0Assemblée citoyenne de Paris\u00a0».',
          }),
          {
            type: 'row',
            fields: [
              ligneField({
                name: 'nomCourt',
                label: 'Nom court',
                required: true,
                description: 'Première ligne de l’enseigne.',
              }),
              ligneField({
                name: 'complementDuNom',
                label: 'Complément du nom',
                required: true,
                description: 'Seconde ligne de l’enseigne, par exemple «\u00a0de Paris\u00a0».',
              }),
            ],
          },
          ligneField({
            name: 'ville',
            label: 'La Ville, dans une phrase',
            required: true,
            description: 'Par exemple «\u00a0la Ville de Paris\u00a0».',
          }),
          ligneField({
            name: 'conseil',
            label: 'Le Conseil, dans une phrase',
            required: true,
            description: 'Par exemple «\u00a0le Conseil de Paris\u00a0».',
          }),
          {
            type: 'row',
            fields: [
              ligneField({
                name: 'gentileFeminin',
                label: 'Habitantes',
                required: true,
                description: 'Par exemple «\u00a0Parisiennes\u00a0».',
              }),
              ligneField({
                name: 'gentileMasculin',
                label: 'Habitants',
                required: true,
                description: 'Par exemple «\u00a0Parisiens\u00a0».',
              }),
            ],
          },
          prefixe,
          exempleDeReference,
          {
            name: 'fictive',
            type: 'checkbox',
            label: 'Exemple fictif',
            defaultValue: false,
            admin: {
              description: 'Chaque page du site public dit alors «\u00a0exemple fictif\u00a0».',
            },
          },
        ],
      },
      {
        label: 'Textes de l’accueil',
        fields: [
          paragrapheField({ name: 'phrase', label: 'Phrase d’accueil', required: true }),
          paragrapheField({ name: 'presentation', label: 'Présentation', required: true }),
          paragrapheField({
            name: 'promesse',
            label: 'Promesse de la Ville',
            description: 'Ce que la Ville a promis sur le droit de suite, et où elle l’a écrit.',
          }),
        ],
      },
      {
        label: 'Mentions légales',
        fields: [
          courriel,
          {
            name: 'editeur',
            type: 'group',
            label: 'Éditeur',
            admin: { description: 'Publié quand le nom, l’adresse et la direction sont remplis.' },
            fields: [
              ...nomAdresseTelephone,
              ligneField({ name: 'directeur', label: 'Direction de la publication' }),
            ],
          },
          {
            name: 'hebergeur',
            type: 'group',
            label: 'Hébergeur',
            admin: { description: 'Publié quand le nom et l’adresse sont remplis.' },
            fields: nomAdresseTelephone,
          },
          {
            name: 'licence',
            type: 'group',
            label: 'Licence des données',
            fields: [
              {
                ...ligneField({ name: 'nom', label: 'Nom', required: true }),
                defaultValue: 'Licence Ouverte 2.0',
              },
              {
                ...adresseWebField({ name: 'adresse', label: 'Adresse', required: true }),
                defaultValue: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
              },
            ],
          },
        ],
      },
    ],
  },
];

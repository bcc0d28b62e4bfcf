import type { ArrayField } from 'payload';
import { lignesField } from './lignes.ts';

/** « En bref »: three to five short sentences in plain words (rule 12). */
export const enBrefField: ArrayField = lignesField({
  name: 'enBref',
  label: 'En bref',
  singulier: 'Phrase',
  ajout: 'une phrase',
  maximum: 5,
  description: 'De trois à cinq phrases courtes, en mots simples. Une phrase par ligne.',
});

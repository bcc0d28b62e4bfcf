import { z } from 'zod';
import { dateCivile } from './date.ts';

/** Opaque and permanent, the same on SQLite and MongoDB. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{1,79}$/, {
  error: 'un identifiant a 2 à 80 lettres, chiffres, tirets ou soulignés',
});

/** The readable end of an address. Never changes once public. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'une adresse ne contient que des minuscules sans accent, des chiffres et des tirets',
});

/** A line of text that says something. */
export const ligne = z.string().trim().min(1, { error: 'le texte est vide' });

export const adresseWeb = z.url({
  protocol: /^https?$/,
  error: 'une adresse web commence par https:// ou http://',
});

/** What every entity carries. `misAJourLe` is the day of its last public change, shown as « Mise à jour le ». */
export const identite = { id, misAJourLe: dateCivile };

/** Entities with a page of their own. */
export const identiteDePage = { ...identite, slug };

/** The kinds an edition, a correction or a link can point at; also the keys of the publication. */
export const TYPES_ENTITE = [
  'mandatures',
  'tirages',
  'groupes',
  'seances',
  'comptesRendus',
  'carnets',
  'mandats',
  'recommandations',
  'actes',
  'mesures',
  'pointsDeSuivi',
  'appreciations',
  'relances',
  'campagnes',
  'bilans',
  'garants',
  'instances',
  'directions',
  'documents',
  'sources',
  'actualites',
  'termes',
  'rubriques',
] as const;
export const typeEntite = z.enum(TYPES_ENTITE);
export type TypeEntite = z.infer<typeof typeEntite>;

export const objet = z.strictObject({ type: typeEntite, id });
export type Objet = z.infer<typeof objet>;

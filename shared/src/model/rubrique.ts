import { z } from 'zod';
import { dateConnue } from './date.ts';
import { adresseWeb, id, identiteDePage, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { chiffreSource } from './mandature.ts';
import { texte } from './texte.ts';

/** What a rubrique is about: each theme answers one question of the way in, in this order. */
export const THEMES_DE_RUBRIQUE = {
  origine: {
    libelle: 'Origine',
    definition: 'D’où vient l’Assemblée\u00a0: qui l’a demandée, qui l’a créée.',
  },
  fonctionnement: {
    libelle: 'Fonctionnement',
    definition: 'Comment elle travaille\u00a0: son rythme, ses groupes, ses séances.',
  },
  tirage: {
    libelle: 'Tirage au sort',
    definition: 'Comment les membres sont choisis, et si l’Assemblée ressemble à la ville.',
  },
  pouvoirs: {
    libelle: 'Pouvoirs',
    definition: 'Ce que l’Assemblée peut demander, proposer ou vérifier.',
  },
  'indemnites-et-budget': {
    libelle: 'Indemnités et budget',
    definition: 'Ce que reçoivent les membres, et ce que coûte l’Assemblée.',
  },
  reglement: {
    libelle: 'Règlement intérieur',
    definition: 'Les règles que l’Assemblée suit.',
  },
  garants: {
    libelle: 'Garants',
    definition: 'Qui veille sur la démarche, et comment lui écrire.',
  },
  evaluation: {
    libelle: 'Évaluation et bilan',
    definition: 'Ce qu’une mandature a donné, et ce qu’on en dit.',
  },
  presse: {
    libelle: 'Veille citoyenne et revue de presse',
    definition: 'Ce que les membres suivent, et ce que la presse dit de l’Assemblée.',
  },
} as const satisfies Definitions<string>;
export type ThemeDeRubrique = keyof typeof THEMES_DE_RUBRIQUE;

/** Pages of `/comprendre/` that the site makes itself: no rubrique may take their address. */
export const PAGES_FIXES_DE_COMPRENDRE: readonly string[] = [
  'citer',
  'directions',
  'droit-de-suite',
  'garants',
  'instances',
  'tirage-au-sort',
];

/** An article of the press, and what it says in one sentence of ours. */
export const articleDePresse = z.strictObject({
  id,
  titre: ligne,
  editeur: ligne,
  date: dateConnue.nullable(),
  adresse: adresseWeb.nullable(),
  resume: ligne,
});
export type ArticleDePresse = z.infer<typeof articleDePresse>;

/** A page of `/comprendre/`: facts about one Assembly, which its secretariat writes and keeps up. */
export const rubrique = z.strictObject({
  ...identiteDePage,
  slug: identiteDePage.slug.refine((s) => !PAGES_FIXES_DE_COMPRENDRE.includes(s), {
    error: 'une page du site porte déjà cette adresse\u00a0: en choisir une autre',
  }),
  titre: ligne,
  theme: valeurs<ThemeDeRubrique>(THEMES_DE_RUBRIQUE),
  /** Rank among the rubriques of its theme. */
  ordre: z.int().positive(),
  /** null: about the Assembly as a whole. */
  mandature: id.nullable(),
  enBref: z.array(ligne).max(5),
  texte: texte.nullable(),
  /** Facts and figures, each with its date and its source. */
  reperes: z.array(chiffreSource),
  articles: z.array(articleDePresse),
  documents: z.array(id),
  sources: z.array(id),
});
export type Rubrique = z.infer<typeof rubrique>;

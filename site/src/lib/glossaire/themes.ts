/** The pages of the glossary: words that are understood together are read together. */
import { LISTES, type Definition } from './lexique.ts';

export interface ThemeDuGlossaire {
  titre: string;
  chapo: string;
  /** Words of the model, and words that a record may define, in the order they are explained. */
  parties: readonly { id: string; titre: string; slugs: readonly string[] }[];
}

const slugs = (liste: readonly Definition[]): string[] => liste.map(({ slug }) => slug);

export const THEMES = {
  mesures: {
    titre: 'Les mesures et leur suivi',
    chapo: 'Où en est ce que la Ville a promis, et comment on le sait.',
    parties: [
      {
        id: 'ou-en-est-une-mesure',
        titre: 'Où en est une mesure',
        slugs: ['mesure', ...slugs(LISTES.etats), 'sans-nouvelle', 'echeance'],
      },
      {
        id: 'le-suivi',
        titre: 'Qui dit quoi, et quand',
        slugs: [
          ...['droit-de-suite', 'point-de-suivi', 'campagne', 'preuve', 'appreciation'],
          ...['relance', 'sans-reponse', 'direction', 'delegation'],
        ],
      },
      {
        id: 'les-nouvelles',
        titre: 'Les nouvelles',
        slugs: ['nouvelle', ...slugs(LISTES.nouvelles)],
      },
    ],
  },
  textes: {
    titre: 'Les textes et leur parcours',
    chapo: 'Du premier carnet d’un groupe au texte que le Conseil vote.',
    parties: [
      {
        id: 'le-travail-d-un-groupe',
        titre: 'Le travail d’un groupe',
        slugs: ['carnet-de-synthese', 'mandat-de-travail', 'recommandations', 'executif'],
      },
      {
        id: 'les-sortes-de-textes',
        titre: 'Les sortes de textes',
        slugs: ['acte', ...slugs(LISTES.types)],
      },
      { id: 'les-etapes', titre: 'Les étapes d’un texte', slugs: slugs(LISTES.etapes) },
      {
        id: 'les-references',
        titre: 'Les références',
        slugs: ['reference', 'reference-officielle', ...slugs(LISTES.references)],
      },
    ],
  },
  votes: {
    titre: 'Les votes',
    chapo: 'Comment on vote, ce que le vote décide, et ce que l’on sait des chiffres.',
    parties: [
      {
        id: 'voter',
        titre: 'Voter',
        slugs: ['vote', ...slugs(LISTES.modesDeVote), ...slugs(LISTES.resultatsDeVote)],
      },
      { id: 'les-chiffres', titre: 'Les chiffres d’un vote', slugs: slugs(LISTES.chiffres) },
    ],
  },
  seances: {
    titre: 'Les séances et leurs comptes rendus',
    chapo: 'Où l’Assemblée se réunit, et ce qu’il en reste par écrit.',
    parties: [
      {
        id: 'les-seances',
        titre: 'Les séances',
        slugs: ['seance', ...slugs(LISTES.sortesDeSeance), ...slugs(LISTES.etatsDeSeance)],
      },
      {
        id: 'les-comptes-rendus',
        titre: 'Les comptes rendus',
        slugs: ['compte-rendu', ...slugs(LISTES.etatsDeCompteRendu), 'erratum'],
      },
    ],
  },
  assemblee: {
    titre: 'L’Assemblée et son tirage au sort',
    chapo: 'Qui siège, comment on est tiré au sort, et qui entoure l’Assemblée.',
    parties: [
      {
        id: 'l-assemblee',
        titre: 'L’Assemblée',
        slugs: [
          ...['mandature', 'phase', 'membre', ...slugs(LISTES.roles), 'siege'],
          ...['groupe-thematique', 'comite-de-garants'],
        ],
      },
      {
        id: 'le-tirage',
        titre: 'Le tirage au sort',
        slugs: ['tirage-au-sort', 'strate', ...slugs(LISTES.tirage)],
      },
      {
        id: 'autour-d-elle',
        titre: 'Autour de l’Assemblée',
        slugs: ['instance', ...slugs(LISTES.instances), 'veille-citoyenne'],
      },
    ],
  },
  site: {
    titre: 'Ce site et son registre',
    chapo: 'Ce qui est relevé, comment une page change, et ce que deviennent les erreurs.',
    parties: [
      {
        id: 'le-registre',
        titre: 'Le registre',
        slugs: [
          'publication',
          ...slugs(LISTES.releves),
          'source',
          'document',
          'actualite',
          'terme',
        ],
      },
      { id: 'les-editions', titre: 'Les éditions', slugs: ['edition', ...slugs(LISTES.editions)] },
      {
        id: 'les-erreurs',
        titre: 'Les erreurs et les retraits',
        slugs: ['correction', ...slugs(LISTES.corrections), ...slugs(LISTES.retraits)],
      },
    ],
  },
  autres: {
    titre: 'Les autres mots',
    chapo: 'Ceux que le registre explique en plus, par ordre alphabétique.',
    parties: [],
  },
} satisfies Record<string, ThemeDuGlossaire>;

export type CleDeTheme = keyof typeof THEMES;
export const CLES_DES_THEMES = Object.keys(THEMES) as CleDeTheme[];

/** The first theme that knows a word keeps it: its address never depends on a record. */
const themes = new Map<string, CleDeTheme>(
  CLES_DES_THEMES.flatMap((cle) =>
    THEMES[cle].parties.flatMap((partie) =>
      partie.slugs.map((slug): [string, CleDeTheme] => [slug, cle]),
    ),
  ).reverse(),
);

export const themeDe = (slug: string): CleDeTheme => themes.get(slug) ?? 'autres';

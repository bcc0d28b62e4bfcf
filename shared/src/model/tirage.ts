import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identite, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { texte } from './texte.ts';

export const ETAPES_DU_TIRAGE = {
  population: {
    libelle: 'Population',
    definition: 'Les personnes parmi lesquelles on tire au sort.',
  },
  tirees: { libelle: 'Personnes tirées', definition: 'Les personnes tirées au premier tour.' },
  lettres: {
    libelle: 'Lettres envoyées',
    definition: 'Les courriers qui invitent à se porter volontaire.',
  },
  volontaires: { libelle: 'Volontaires', definition: 'Les personnes qui ont répondu oui.' },
  retenues: {
    libelle: 'Personnes retenues',
    definition: 'Les membres tirés parmi les volontaires.',
  },
} as const satisfies Definitions<string>;

export const CRITERES = {
  sexe: { libelle: 'Femmes et hommes', definition: 'La parité est visée.' },
  age: { libelle: 'Âge', definition: 'Des tranches d’âge, à partir de 16 ans.' },
  diplome: { libelle: 'Niveau de diplôme', definition: 'Le diplôme le plus élevé déclaré.' },
  arrondissement: { libelle: 'Arrondissement', definition: 'Le lieu d’habitation.' },
  liste: {
    libelle: 'Liste d’origine',
    definition: 'La liste dans laquelle la personne a été tirée.',
  },
} as const satisfies Definitions<string>;

/** One line of a one-variable total (rule 10): never a crossing. null: not recorded. */
export const strate = z
  .strictObject({
    critere: valeurs<keyof typeof CRITERES>(CRITERES),
    categorie: ligne,
    vise: z.number().nonnegative().nullable(),
    obtenu: z.int().nonnegative().nullable(),
    /** Share in the population, in %. */
    population: z.number().min(0).max(100).nullable(),
    /** Withheld because the total is too small to publish. */
    retenu: z.boolean(),
    sources: z.array(id),
  })
  .refine((s) => !s.retenu || s.obtenu === null, {
    error: 'un total retenu ne s’écrit pas : il serait lu dans les données ouvertes',
    path: ['obtenu'],
  });
export type Strate = z.infer<typeof strate>;

/** Why, on one criterion, the Assembly is not meant to look like its city, or why two figures do not compare. */
export const explicationDeCritere = z.strictObject({
  critere: valeurs<keyof typeof CRITERES>(CRITERES),
  texte: ligne,
  sources: z.array(id),
});
export type ExplicationDeCritere = z.infer<typeof explicationDeCritere>;

/** The criteria where one total alone is withheld: the others, taken from the seats, would give it away. */
function criteresDevines(strates: readonly Strate[]): Strate['critere'][] {
  const criteres = [...new Set(strates.map((s) => s.critere))];
  return criteres.filter((critere) => {
    const lignes = strates.filter((s) => s.critere === critere);
    const tues = lignes.filter((s) => s.retenu || s.obtenu === null);
    return lignes.length > 1 && tues.length === 1 && tues[0]?.retenu === true;
  });
}

/** How the members of a mandature were drawn. */
export const tirage = z
  .strictObject({
    ...identite,
    mandature: id,
    date: dateConnue.nullable(),
    texte: texte.nullable(),
    etapes: z.array(
      z.strictObject({
        etape: valeurs<keyof typeof ETAPES_DU_TIRAGE>(ETAPES_DU_TIRAGE),
        nombre: z.int().nonnegative().nullable(),
        note: ligne.nullable(),
        sources: z.array(id),
      }),
    ),
    strates: z.array(strate),
    explications: z.array(explicationDeCritere),
    procesVerbal: id.nullable(),
    sources: z.array(id),
  })
  .superRefine(({ strates }, ctx) => {
    for (const critere of criteresDevines(strates))
      ctx.addIssue({
        code: 'custom',
        path: ['strates'],
        message: `un seul total est retenu (${CRITERES[critere].libelle})\u00a0: il se calcule avec les autres\u00a0; en retenir un second, ou réunir deux catégories`,
      });
  });
export type Tirage = z.infer<typeof tirage>;

import { z } from 'zod';
import { dateCivile } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { preuve } from './preuve.ts';
import { texte } from './texte.ts';

/** What a point de suivi may say of a measure. */
export const ETATS_DITS = {
  'en-cours': {
    libelle: 'En cours',
    definition: 'Quelque chose de daté est engagé, et il est dit quoi.',
  },
  partielle: {
    libelle: 'Partiellement réalisée',
    definition: 'Une partie est faite, preuve à l’appui\u00a0; le reste est nommé.',
  },
  realisee: { libelle: 'Réalisée', definition: 'C’est fait, preuve à l’appui.' },
  abandonnee: { libelle: 'Abandonnée', definition: 'La Ville y renonce et dit pourquoi.' },
  'non-mentionnee': {
    libelle: 'Non mentionnée',
    definition: 'Ce point de suivi ne dit rien de la mesure.',
  },
} as const satisfies Definitions<string>;
export type EtatDit = keyof typeof ETATS_DITS;

export const CADRES_DE_POINT = {
  seance: { libelle: 'En séance', definition: 'Donné de vive voix lors d’une séance.' },
  courrier: { libelle: 'Par courrier', definition: 'Donné par écrit au secrétariat.' },
  formulaire: {
    libelle: 'Par formulaire',
    definition: 'Donné par la direction dans le formulaire de ce site.',
  },
  page: { libelle: 'En ligne', definition: 'Donné sur une page de la Ville.' },
} as const satisfies Definitions<string>;

export const ligneDeSuivi = z
  .strictObject({
    mesure: id,
    etat: valeurs<EtatDit>(ETATS_DITS),
    texte: ligne.nullable(),
    preuves: z.array(preuve),
  })
  .superRefine((l, ctx) => {
    const probante = l.preuves.some((p) => p.adresse !== null && p.copie !== null);
    if ((l.etat === 'realisee' || l.etat === 'partielle') && !probante) {
      ctx.addIssue({
        code: 'custom',
        path: ['preuves'],
        message: `«\u00a0${ETATS_DITS[l.etat].libelle}\u00a0» demande au moins une preuve, avec un lien et une copie conservée`,
      });
    }
    if (l.etat !== 'realisee' && l.etat !== 'non-mentionnee' && l.texte === null) {
      ctx.addIssue({
        code: 'custom',
        path: ['texte'],
        message: `«\u00a0${ETATS_DITS[l.etat].libelle}\u00a0» demande de dire ${l.etat === 'abandonnee' ? 'pourquoi' : 'ce qui est engagé ou ce qui reste'}`,
      });
    }
    if (l.etat === 'non-mentionnee' && (l.texte !== null || l.preuves.length > 0)) {
      ctx.addIssue({
        code: 'custom',
        path: ['etat'],
        message:
          '«\u00a0Non mentionnée\u00a0» ne va pas avec un texte ou une preuve\u00a0: choisir ce que la Ville a dit',
      });
    }
  });
export type LigneDeSuivi = z.infer<typeof ligneDeSuivi>;

/** One dated report by the City on the measures of one acte. It takes a stand on every measure (rule 6). */
export const pointDeSuivi = z.strictObject({
  ...identiteDePage,
  numero: z.int().positive(),
  acte: id,
  date: dateCivile,
  signataire: ligne,
  cadre: valeurs<keyof typeof CADRES_DE_POINT>(CADRES_DE_POINT),
  seance: id.nullable(),
  texte: texte.nullable(),
  lignes: z.array(ligneDeSuivi),
  documents: z.array(id),
  sources: z.array(id),
});
export type PointDeSuivi = z.infer<typeof pointDeSuivi>;

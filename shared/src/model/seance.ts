import { z } from 'zod';
import { dateConnue } from './date.ts';
import { id, identiteDePage, ligne } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { texte } from './texte.ts';

export const TYPES_DE_SEANCE = {
  pleniere: { libelle: 'Plénière', definition: 'Tous les membres sont réunis.' },
  atelier: { libelle: 'Atelier', definition: 'Un groupe thématique travaille.' },
  audition: {
    libelle: 'Audition',
    definition: 'Les membres écoutent et questionnent des personnes qualifiées.',
  },
  visite: { libelle: 'Visite', definition: 'Les membres se rendent sur place.' },
  formation: {
    libelle: 'Formation',
    definition: 'Un temps pour apprendre, ouvert aux membres qui le souhaitent.',
  },
  'co-construction': {
    libelle: 'Co-construction',
    definition: 'Les membres écrivent avec les services et les élus de la Ville.',
  },
} as const satisfies Definitions<string>;
export type TypeDeSeance = keyof typeof TYPES_DE_SEANCE;

export const STATUTS_DE_SEANCE = {
  prevue: { libelle: 'Prévue', definition: 'La date est annoncée.' },
  tenue: { libelle: 'Tenue', definition: 'La séance a eu lieu.' },
  reportee: { libelle: 'Reportée', definition: 'La séance aura lieu à une autre date.' },
  annulee: { libelle: 'Annulée', definition: 'La séance n’aura pas lieu.' },
} as const satisfies Definitions<string>;

const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'une heure s’écrit 09:30' });

/** One sitting. */
export const seance = z.strictObject({
  ...identiteDePage,
  type: valeurs<TypeDeSeance>(TYPES_DE_SEANCE),
  titre: ligne,
  mandature: id,
  groupes: z.array(id),
  date: dateConnue.nullable(),
  /** Paris time. */
  heureDebut: heure.nullable(),
  heureFin: heure.nullable(),
  lieu: ligne.nullable(),
  statut: valeurs<keyof typeof STATUTS_DE_SEANCE>(STATUTS_DE_SEANCE),
  ordreDuJour: z.array(z.strictObject({ id, titre: ligne })),
  /** Head count only (rule 10). */
  presents: z.int().nonnegative().nullable(),
  /** Bodies heard or visited. */
  instances: z.array(id),
  enBref: z.array(ligne).max(5),
  texte: texte.nullable(),
  documents: z.array(id),
  sources: z.array(id),
});
export type Seance = z.infer<typeof seance>;

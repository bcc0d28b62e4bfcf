import { z } from 'zod';
import { ETATS_DE_RELEVE } from './acte.ts';
import { dateCivile } from './date.ts';
import { id, identite } from './identite.ts';
import { valeurs, type Definitions } from './liste.ts';
import { compterParEtat, ETATS_MONTRES, type EtatMontre } from './suivi.ts';

/** What became of a date at which the City was expected to speak. */
export const STATUTS_D_ATTENTE = {
  tenue: { libelle: 'Venu', definition: 'Le point est venu avant la date attendue.' },
  manquee: { libelle: 'Non venu à la date', definition: 'La date est passée sans point.' },
  'a-venir': { libelle: 'Attendu', definition: 'La date n’était pas encore passée.' },
} as const satisfies Definitions<string>;
export type StatutDAttente = keyof typeof STATUTS_D_ATTENTE;

/**
 * What a frozen row is about. null: it was withdrawn since. The row stays and counts as it did, its name is no longer
 * said.
 */
const fige = id.nullable();

const mesureDuBilan = z.strictObject({
  mesure: fige,
  etat: valeurs<EtatMontre>(ETATS_MONTRES),
  /** The point de suivi that said this état; null when none did. */
  point: fige,
  /** The last day the City spoke of the measure. */
  derniereNouvelle: dateCivile.nullable(),
  sansNouvelleDepuis: dateCivile.nullable(),
});
export type MesureDuBilan = z.infer<typeof mesureDuBilan>;

const acteDuBilan = z
  .strictObject({
    acte: fige,
    mandature: fige,
    releve: valeurs<keyof typeof ETATS_DE_RELEVE>(ETATS_DE_RELEVE),
    mesures: z.array(mesureDuBilan),
    /** The dates of the year at which a point was due, and the point that came. */
    attentes: z.array(
      z.strictObject({
        date: dateCivile,
        statut: valeurs<StatutDAttente>(STATUTS_D_ATTENTE),
        point: fige,
        venuLe: dateCivile.nullable(),
      }),
    ),
  })
  .refine((a) => a.releve === 'complet' || a.mesures.length + a.attentes.length === 0, {
    error: 'le bilan ne dit rien d’un acte dont le relevé est partiel',
  });
export type ActeDuBilan = z.infer<typeof acteDuBilan>;

const relanceDuBilan = z.strictObject({
  relance: fige,
  date: dateCivile,
  repondueLe: dateCivile.nullable(),
});

/** What the generator writes, and nobody by hand. */
export const contenuDeBilan = z.strictObject({
  comptes: z.array(
    z.strictObject({ etat: valeurs<EtatMontre>(ETATS_MONTRES), nombre: z.int().nonnegative() }),
  ),
  actes: z.array(acteDuBilan),
  relances: z.array(relanceDuBilan),
});
export type ContenuDeBilan = z.infer<typeof contenuDeBilan>;

export const mesuresDuBilan = ({ actes }: Pick<ContenuDeBilan, 'actes'>): MesureDuBilan[] =>
  actes.flatMap(({ mesures }) => mesures);

/** The counts that go with the rows: every état, none left out, « non relevé » never counted. */
export const comptesDuBilan = (contenu: Pick<ContenuDeBilan, 'actes'>): ContenuDeBilan['comptes'] =>
  compterParEtat(mesuresDuBilan(contenu).map(({ etat }) => etat)).filter(
    ({ etat }) => etat !== 'non-releve',
  );

const ecrire = (comptes: ContenuDeBilan['comptes']): string =>
  comptes.map(({ etat, nombre }) => `${etat} ${String(nombre)}`).join();

const doubles = (ids: readonly (string | null)[]): string[] => {
  const connus = ids.filter((lu) => lu !== null);
  return connus.filter((lu, i) => connus.indexOf(lu) !== i);
};

/** What is dated in the rows: none of it comes after the day they were frozen. */
const datesDites = ({ actes, relances }: ContenuDeBilan): (string | null)[] => [
  ...actes.flatMap(({ mesures, attentes }) => [
    ...mesures.flatMap((m) => [m.derniereNouvelle, m.sansNouvelleDepuis]),
    ...attentes.map(({ venuLe }) => venuLe),
  ]),
  ...relances.flatMap((r) => [r.date, r.repondueLe]),
];

const SANS_SILENCE: readonly EtatMontre[] = ['realisee', 'abandonnee', 'non-mesurable'];

/**
 * The public report of one year of follow-up: what the record said on the day it was frozen, whatever comes after. It
 * is numbered, and corrected as everything public is: a new edition, with a note.
 */
export const bilan = z
  .strictObject({
    ...identite,
    annee: z.int().min(2021).max(2200),
    /** Rank among the bilans of the Assembly. */
    numero: z.int().positive(),
    arreteLe: dateCivile,
    ...contenuDeBilan.shape,
  })
  .superRefine((b, ctx) => {
    const refuser = (path: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [path], message });
    const mesures = mesuresDuBilan(b);
    if (Number(b.arreteLe.slice(0, 4)) < b.annee)
      refuser('arreteLe', 'un bilan ne s’arrête pas avant son année');
    if (ecrire(b.comptes) !== ecrire(comptesDuBilan(b)))
      refuser('comptes', 'les nombres ne sont pas ceux des listes');
    if (doubles(b.actes.map(({ acte }) => acte)).length > 0)
      refuser('actes', 'un acte est donné deux fois');
    if (doubles(mesures.map(({ mesure }) => mesure)).length > 0)
      refuser('actes', 'une mesure est comptée deux fois');
    if (doubles(b.relances.map(({ relance }) => relance)).length > 0)
      refuser('relances', 'une relance est donnée deux fois');
    if (mesures.some((m) => m.sansNouvelleDepuis !== null && SANS_SILENCE.includes(m.etat)))
      refuser('actes', 'une mesure réalisée, abandonnée ou non mesurable n’est pas sans nouvelle');
    if (datesDites(b).some((date) => date !== null && date > b.arreteLe))
      refuser('arreteLe', 'le bilan dit quelque chose d’après le jour où il est arrêté');
  });
export type Bilan = z.infer<typeof bilan>;

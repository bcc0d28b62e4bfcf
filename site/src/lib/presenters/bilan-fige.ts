import {
  mesuresDuBilan,
  type ActeDuBilan,
  type Bilan,
  type EtatMontre,
  type MesureDuBilan,
} from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { chercher, type MesureSuivie } from '../queries.ts';

/** The frozen état of a measure that can still be read: its words are those of its page, its état is of that day. */
export function suivieFigee(ctx: Contexte, ligne: MesureDuBilan): MesureSuivie | null {
  const mesure = chercher(ctx.publication, 'mesures', ligne.mesure);
  const acte = mesure && chercher(ctx.publication, 'actes', mesure.acte);
  if (!mesure || !acte) return null;
  return { mesure, acte, etat: ligne.etat, sansNouvelleDepuis: ligne.sansNouvelleDepuis };
}

/** The same for several rows; what was withdrawn since is left out, and still counted. */
export const suiviesFigees = (
  ctx: Contexte,
  lignes: readonly MesureDuBilan[],
): { suivies: MesureSuivie[]; retirees: number } => {
  const suivies = lignes.flatMap((ligne) => suivieFigee(ctx, ligne) ?? []);
  return { suivies, retirees: lignes.length - suivies.length };
};

/** The rows of the measures of which nothing was said any more, oldest first. */
export const muettesDe = (bilan: Bilan): MesureDuBilan[] =>
  mesuresDuBilan(bilan)
    .filter(({ sansNouvelleDepuis }) => sansNouvelleDepuis !== null)
    .sort((a, b) => (a.sansNouvelleDepuis ?? '').localeCompare(b.sansNouvelleDepuis ?? ''));

/** What the bilan of a year shows beside that of the year before. */
export interface Comparaison {
  changees: { ligne: MesureDuBilan; avant: EtatMontre }[];
  nouvelles: MesureDuBilan[];
  /** In the bilan before, and no longer in this one. */
  parties: MesureDuBilan[];
}

export function comparer(bilan: Bilan, avant: Bilan): Comparaison {
  const parMesure = (b: Bilan) => new Map(mesuresDuBilan(b).map((m) => [m.mesure, m]));
  const [actuelles, anciennes] = [parMesure(bilan), parMesure(avant)];
  const connues = mesuresDuBilan(bilan).filter(({ mesure }) => mesure !== null);
  return {
    changees: connues.flatMap((ligne) => {
      const ancienne = anciennes.get(ligne.mesure);
      return ancienne && ancienne.etat !== ligne.etat ? [{ ligne, avant: ancienne.etat }] : [];
    }),
    nouvelles: connues.filter(({ mesure }) => !anciennes.has(mesure)),
    parties: mesuresDuBilan(avant).filter(
      ({ mesure }) => mesure !== null && !actuelles.has(mesure),
    ),
  };
}

/** The frozen rows of the actes, promotion by promotion; those whose record was partial apart. */
export function rangerActes(
  ctx: Contexte,
  { actes }: Bilan,
): { complets: ActeDuBilan[]; partiels: ActeDuBilan[] } {
  const rang = ({ mandature }: ActeDuBilan): number =>
    chercher(ctx.publication, 'mandatures', mandature)?.numero ?? 0;
  const ranges = actes.toSorted((a, b) => rang(b) - rang(a));
  return {
    complets: ranges.filter(({ releve }) => releve === 'complet'),
    partiels: ranges.filter(({ releve }) => releve === 'partiel'),
  };
}

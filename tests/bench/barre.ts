/** What a bar is: one number an issue is held to, and how to measure it. */

export const groupes = ['socle', 'bureau', 'site', 'suite', 'publier', 'citer', 'tenir'] as const;
export type Groupe = (typeof groupes)[number];

/** A bound on the measured value; without bound the bar is informative. */
export type Seuil = { max: number; unite: string } | { egal: number; unite: string } | undefined;

export interface Mesure {
  valeur: number;
  /** Shown instead of the bare number, without spaces: `1.2s/180Mo/hugo×0.6`. */
  texte?: string;
  /** Raw samples, kept in var/bench. */
  echantillons: unknown;
}

export interface Contexte {
  /** Seed of every random choice: same seed, same corpus. */
  graine: number;
  /** Prints a line of progress or detail. */
  dire: (ligne: string) => void;
  /** What several bars share is closed once the bars of their group are measured. */
  alaFin: (fermer: () => unknown) => void;
}

export interface Barre {
  groupe: Groupe;
  nom: string;
  seuil: Seuil;
  mesurer: (contexte: Contexte) => Promise<Mesure>;
}

export type Verdict = 'tenue' | 'manquée' | 'informative';

export function texteSeuil(seuil: Seuil): string {
  if (seuil === undefined) return '-';
  return 'max' in seuil ? `≤${seuil.max}${seuil.unite}` : `=${seuil.egal}${seuil.unite}`;
}

export function verdict(seuil: Seuil, valeur: number): Verdict {
  if (seuil === undefined) return 'informative';
  const estTenue = 'max' in seuil ? valeur <= seuil.max : valeur === seuil.egal;
  return estTenue ? 'tenue' : 'manquée';
}

export function texteMesure({ seuil }: Barre, mesure: Mesure): string {
  return mesure.texte ?? `${arrondi(mesure.valeur)}${seuil?.unite ?? ''}`;
}

export const arrondi = (valeur: number): number => Math.round(valeur * 100) / 100;

export const ligneBarre = (
  barre: Pick<Barre, 'groupe' | 'nom'>,
  valeur: string,
  seuil: string,
  rendu: Verdict,
): string => `BARRE ${barre.groupe}/${barre.nom} ${valeur} ${seuil} ${rendu}`;

/** A width at which a page is looked at; `hauteur` null: all that is available. */
export interface Taille {
  largeur: number;
  hauteur: number | null;
}

export const LARGEURS = {
  telephone: { libelle: 'Téléphone', taille: { largeur: 360, hauteur: 740 } },
  ordinateur: { libelle: 'Ordinateur', taille: { largeur: 1280, hauteur: null } },
} as const satisfies Record<string, { libelle: string; taille: Taille }>;

export type Largeur = keyof typeof LARGEURS;

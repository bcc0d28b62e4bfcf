import type { Bloc } from '@acp/shared/model';

/** What a Word document may hold that the site does not show as it is. */
export const NATURES_DE_PERTE = {
  image: ['image laissée de côté', 'images laissées de côté'],
  graphique: ['graphique ou objet laissé de côté', 'graphiques ou objets laissés de côté'],
  equation: ['équation laissée de côté', 'équations laissées de côté'],
  note: ['note de bas de page laissée de côté', 'notes de bas de page laissées de côté'],
  commentaire: ['commentaire laissé de côté', 'commentaires laissés de côté'],
  ajoutSuivi: ['ajout suivi, repris comme accepté', 'ajouts suivis, repris comme acceptés'],
  suppressionSuivie: ['suppression suivie, non reprise', 'suppressions suivies, non reprises'],
  zoneDeTexte: [
    'zone de texte, reprise dans le corps du texte',
    'zones de texte, reprises dans le corps du texte',
  ],
  enTete: ['en-tête ou pied de page laissé de côté', 'en-têtes ou pieds de page laissés de côté'],
  couleur: [
    'passage en couleur ou surligné, repris sans couleur',
    'passages en couleur ou surlignés, repris sans couleur',
  ],
  soulignement: [
    'passage souligné, repris sans soulignement',
    'passages soulignés, repris sans soulignement',
  ],
  italique: [
    'passage en italique, repris en caractères droits',
    'passages en italique, repris en caractères droits',
  ],
  barre: ['passage barré, repris sans la barre', 'passages barrés, repris sans la barre'],
  indice: ['indice, repris en ligne', 'indices, repris en ligne'],
  celluleFusionnee: ['cellule fusionnée, séparée', 'cellules fusionnées, séparées'],
  tableauImbrique: ['tableau dans un tableau, mis à plat', 'tableaux dans un tableau, mis à plat'],
  listeImbriquee: [
    'liste dans une liste, mise au même niveau',
    'listes dans une liste, mises au même niveau',
  ],
  titreProfond: [
    'titre trop profond, remonté d’un niveau ou plus',
    'titres trop profonds, remontés d’un niveau ou plus',
  ],
  lien: [
    'lien sans adresse publique, repris en texte simple',
    'liens sans adresse publique, repris en texte simple',
  ],
  style: [
    'style inconnu, repris comme un paragraphe',
    'styles inconnus, repris comme des paragraphes',
  ],
  titreDuDocument: [
    'titre du document, laissé de côté\u00a0: il est déjà dans la fiche',
    'titres du document, laissés de côté\u00a0: ils sont déjà dans la fiche',
  ],
  phraseEnTrop: [
    'phrase «\u00a0En bref\u00a0» au-delà de cinq, laissée de côté',
    'phrases «\u00a0En bref\u00a0» au-delà de cinq, laissées de côté',
  ],
} as const satisfies Record<string, readonly [string, string]>;
export type NatureDePerte = keyof typeof NATURES_DE_PERTE;

/** One kind of loss: how many, and the words of each. */
export interface Perte {
  nature: NatureDePerte;
  nombre: number;
  extraits: string[];
}

/** What the secretariat reads before anything is changed. */
export interface Rapport {
  /** « 12 sections, 214 paragraphes, 3 tableaux ». */
  repris: string;
  pertes: { libelle: string; extraits: string[] }[];
  /** Full sentences about choices that were made. */
  remarques: string[];
}

const EXTRAIT = 80;
const EXTRAITS_MONTRES = 50;

const court = (mots: string): string => {
  const plat = mots.replace(/\s+/gu, ' ').trim();
  return plat.length > EXTRAIT ? `${plat.slice(0, EXTRAIT).trimEnd()}…` : plat;
};

/** Collects what is lost on the way, by kind. */
export class Pertes {
  readonly #parNature = new Map<NatureDePerte, Perte>();

  add(nature: NatureDePerte, extrait: string): void {
    const perte = this.#parNature.get(nature) ?? { nature, nombre: 0, extraits: [] };
    perte.nombre += 1;
    if (perte.extraits.length < EXTRAITS_MONTRES) perte.extraits.push(court(extrait));
    this.#parNature.set(nature, perte);
  }

  list(): Perte[] {
    const ordre = Object.keys(NATURES_DE_PERTE);
    return [...this.#parNature.values()].sort(
      (a, b) => ordre.indexOf(a.nature) - ordre.indexOf(b.nature),
    );
  }
}

export const compter = (nombre: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${String(nombre)}\u00a0${nombre > 1 ? pluriel : singulier}`;

export const nommerPertes = (pertes: readonly Perte[]): Rapport['pertes'] =>
  pertes.map(({ nature, nombre, extraits }) => {
    const [singulier, pluriel] = NATURES_DE_PERTE[nature];
    return { libelle: compter(nombre, singulier, pluriel), extraits: extraits.filter(Boolean) };
  });

/** « 12 sections, 214 paragraphes et 3 tableaux ». */
export function nommerRepris(blocs: readonly Bloc[], sections?: number): string {
  const nombreDe = (...types: Bloc['type'][]): number =>
    blocs.filter(({ type }) => types.includes(type)).length;
  const listes = nombreDe('liste');
  const mots = [
    sections === undefined ? '' : compter(sections, 'section'),
    compter(nombreDe('paragraphe', 'citation'), 'paragraphe'),
    nombreDe('titre') ? compter(nombreDe('titre'), 'intertitre') : '',
    listes ? compter(listes, 'liste') : '',
    nombreDe('tableau') ? compter(nombreDe('tableau'), 'tableau', 'tableaux') : '',
  ];
  return new Intl.ListFormat('fr').format(mots.filter(Boolean));
}

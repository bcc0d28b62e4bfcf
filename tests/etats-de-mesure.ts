/** What a point may say of a measure, with or without words and proofs, and what is shown afterwards (domain table). */
import type { EtatDit, EtatMontre, LigneDeSuivi } from '@acp/shared/model';

const PREUVES = ['rien', 'un lien', 'une copie', 'un lien et une copie'] as const;
type PreuveDonnee = (typeof PREUVES)[number];

/** P: a proof is missing; T: words are missing; M: silence does not go with a word or a proof. */
type Refus = '' | 'P' | 'T' | 'PT' | 'M';

/** Without words, then with: each time nothing, a link, a copy, both. */
const DITS: Record<EtatDit, readonly Refus[]> = {
  'en-cours': ['T', 'T', 'T', 'T', '', '', '', ''],
  partielle: ['PT', 'PT', 'PT', 'T', 'P', 'P', 'P', ''],
  realisee: ['P', 'P', 'P', '', 'P', 'P', 'P', ''],
  abandonnee: ['T', 'T', 'T', 'T', '', '', '', ''],
  'non-mentionnee': ['', 'M', 'M', 'M', 'M', 'M', 'M', 'M'],
};

/** From what is shown, by what is said, to what is shown next. */
export const SUITES: Record<EtatMontre, Record<EtatDit, EtatMontre>> = {
  'sans-point': {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'sans-point',
  },
  'en-cours': {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'en-cours',
  },
  partielle: {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'partielle',
  },
  realisee: {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'realisee',
  },
  abandonnee: {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'abandonnee',
  },
  'non-releve': {
    'en-cours': 'en-cours',
    partielle: 'partielle',
    realisee: 'realisee',
    abandonnee: 'abandonnee',
    'non-mentionnee': 'non-releve',
  },
  'non-mesurable': {
    'en-cours': 'non-mesurable',
    partielle: 'non-mesurable',
    realisee: 'non-mesurable',
    abandonnee: 'non-mesurable',
    'non-mentionnee': 'non-mesurable',
  },
};

/** One thing said of a measure, and whether it may be. */
export interface CasDit {
  nom: string;
  etat: EtatDit;
  hasTexte: boolean;
  preuve: PreuveDonnee;
  refus: Refus;
}

export const CAS: readonly CasDit[] = (Object.keys(DITS) as EtatDit[]).flatMap((etat) =>
  DITS[etat].map((refus, rang): CasDit => {
    const hasTexte = rang >= PREUVES.length;
    const preuve = PREUVES[rang % PREUVES.length] ?? 'rien';
    const nom = `« ${etat} », ${hasTexte ? 'avec' : 'sans'} texte, preuve : ${preuve}`;
    return { nom, etat, hasTexte, preuve, refus };
  }),
);

/** The line as the contract holds it; the copy is this document. */
export const ligneDe = (
  { etat, hasTexte, preuve }: CasDit,
  mesure: string,
  copie: string,
): LigneDeSuivi => ({
  mesure,
  etat,
  texte: hasTexte ? 'Le chantier est ouvert depuis mai 2026.' : null,
  preuves:
    preuve === 'rien'
      ? []
      : [
          {
            id: 'preuve-1',
            nature: 'lieu',
            libelle: 'Le chantier',
            date: null,
            adresse: preuve === 'une copie' ? null : 'https://www.valmont.example/chantier',
            copie: preuve === 'un lien' ? null : copie,
            verification: null,
          },
        ],
});

import { ETATS_DITS, NATURES_DE_PREUVE } from '@acp/shared/model';
import type { ColonneDeFeuille } from '../ecrireXlsx.ts';
import { lireEntetes, plier, type Entetes } from '../entetes.ts';

/** One column of the follow-up: its title, what it holds, whether the person fills it. */
interface Colonne {
  titre: string;
  aide: string;
  largeur: number;
  isARemplir?: boolean;
  aussi?: readonly string[];
}

const enListe = (definitions: Record<string, { libelle: string }>): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(
    Object.values(definitions).map(({ libelle }) => libelle),
  );

/** One line of the file is one measure. The same columns go out and come back. */
export const COLONNES = {
  reference: {
    titre: 'Référence de la mesure',
    aide: 'Obligatoire. Elle dit de quelle mesure parle la ligne\u00a0: ne la changez pas.',
    largeur: 22,
    aussi: ['reference'],
  },
  acte: { titre: 'Acte', aide: 'À lire\u00a0: le texte d’où vient la mesure.', largeur: 30 },
  numero: { titre: 'Numéro', aide: 'À lire\u00a0: le rang de la mesure dans l’acte.', largeur: 9 },
  citation: {
    titre: 'Mesure',
    aide: 'À lire\u00a0: le passage cité. S’il n’est plus celui de la référence, la ligne est refusée\u00a0: un tri a pu décaler les colonnes.',
    largeur: 60,
  },
  directions: {
    titre: 'Directions',
    aide: 'À lire\u00a0: les directions qui répondent de la mesure.',
    largeur: 28,
  },
  dernierEtat: {
    titre: 'Dernier état',
    aide: 'À lire\u00a0: le dernier état dit par la Ville, ou pourquoi il n’y en a pas.',
    largeur: 20,
  },
  ditLe: { titre: 'Dit le', aide: 'À lire\u00a0: la date de ce dernier état.', largeur: 12 },
  dit: {
    titre: 'Ce qui a été dit',
    aide: 'À lire\u00a0: les mots de la Ville ce jour-là.',
    largeur: 60,
  },
  preuvesDites: {
    titre: 'Preuves déjà données',
    aide: 'À lire\u00a0: une preuve par ligne de la case.',
    largeur: 40,
  },
  etat: {
    titre: 'État',
    aide: `À remplir\u00a0: ${enListe(ETATS_DITS)}. Une ligne dont aucune case n’est remplie ne change rien.`,
    largeur: 22,
    isARemplir: true,
  },
  texte: {
    titre: 'Texte',
    aide: 'À remplir\u00a0: les mots de la Ville. Ce qui est engagé et depuis quand, ce qui reste à faire, ou pourquoi la Ville renonce.',
    largeur: 60,
    isARemplir: true,
  },
} as const satisfies Record<string, Colonne>;
export type CleDeColonne = keyof typeof COLONNES;

/** A line may bring several proofs: each one has these four columns, with its number. */
export const PARTIES_DE_PREUVE = {
  nature: {
    titre: 'Preuve\u00a0: nature',
    aide: `À remplir\u00a0: ${enListe(NATURES_DE_PREUVE)}.`,
    largeur: 18,
  },
  libelle: {
    titre: 'Preuve\u00a0: libellé',
    aide: 'À remplir\u00a0: ce que la preuve montre, par exemple «\u00a046 bancs posés\u00a0».',
    largeur: 40,
  },
  adresse: {
    titre: 'Preuve\u00a0: adresse',
    aide: 'À remplir\u00a0: l’adresse web entière. «\u00a0Réalisée\u00a0» et «\u00a0Partiellement réalisée\u00a0» en demandent une. La copie conservée s’ajoute ensuite, dans le brouillon.',
    largeur: 40,
  },
  date: {
    titre: 'Preuve\u00a0: date',
    aide: 'À remplir\u00a0: ce qui est connu, comme 2025, 2025-05 ou 11/05/2025, avec les mots de la source entre parenthèses s’il y en a.',
    largeur: 14,
  },
} as const;
export type PartieDePreuve = keyof typeof PARTIES_DE_PREUVE;

/** Columns written for proofs: more when a draft holds more. */
export const PREUVES_AU_MOINS = 2;
export const PREUVES_MAXIMUM = 6;

/** « Preuve 2 : adresse »: the first one has no number. */
export function titreDePreuve(partie: PartieDePreuve, rang: number): string {
  const { titre } = PARTIES_DE_PREUVE[partie];
  return rang === 0 ? titre : titre.replace(/^(\S+)/u, `$1 ${String(rang + 1)}`);
}

/** `etat`, or `preuve.1.adresse`. */
export type Emplacement = CleDeColonne | `preuve.${number}.${PartieDePreuve}`;

export const CLES = Object.keys(COLONNES) as CleDeColonne[];
export const PARTIES = Object.keys(PARTIES_DE_PREUVE) as PartieDePreuve[];

function* listTitres(): Generator<[string, Emplacement]> {
  for (const cle of CLES) {
    const { titre, aussi = [] }: Colonne = COLONNES[cle];
    for (const nom of [titre, ...aussi]) yield [plier(nom), cle];
  }
  for (let rang = 0; rang < PREUVES_MAXIMUM; rang += 1)
    for (const partie of PARTIES)
      yield [plier(titreDePreuve(partie, rang)), `preuve.${rang}.${partie}`];
}

const TITRES = new Map(listTitres());

/** The titles of an export, in their order. */
export const titresDe = (preuves: number): string[] => [
  ...CLES.map((cle) => COLONNES[cle].titre),
  ...Array.from({ length: preuves }, (_, rang) =>
    PARTIES.map((partie) => titreDePreuve(partie, rang)),
  ).flat(),
];

/** How wide each column is, and which ones are only read. */
export const colonnesDeFeuille = (preuves: number): ColonneDeFeuille[] => [
  ...CLES.map((cle) => {
    const { largeur, isARemplir = false }: Colonne = COLONNES[cle];
    return { largeur, isGrisee: !isARemplir };
  }),
  ...Array.from({ length: preuves }, () =>
    PARTIES.map((partie) => ({ largeur: PARTIES_DE_PREUVE[partie].largeur, isGrisee: false })),
  ).flat(),
];

/** Every column with what it holds, as the screen and the workbook explain them. */
export const AIDES: readonly { titre: string; aide: string }[] = [
  ...CLES.map((cle) => ({ titre: COLONNES[cle].titre, aide: COLONNES[cle].aide })),
  ...PARTIES.map((partie) => ({
    titre: PARTIES_DE_PREUVE[partie].titre,
    aide: PARTIES_DE_PREUVE[partie].aide,
  })),
  {
    titre: `${titreDePreuve('nature', 1)}, ${titreDePreuve('libelle', 1)}…`,
    aide: `À remplir s’il y a une deuxième preuve. Ajoutez de même les colonnes des suivantes, jusqu’à ${String(PREUVES_MAXIMUM)} preuves.`,
  },
];

/** @throws ErreurImport when a column is missing or stands twice. */
export const lireEntetesDuSuivi = (titres: readonly string[]): Entetes<Emplacement> =>
  lireEntetes(
    titres,
    TITRES,
    (['reference', 'etat', 'texte'] as const).map((cle) => [cle, COLONNES[cle].titre] as const),
    'partez du fichier à télécharger.',
  );

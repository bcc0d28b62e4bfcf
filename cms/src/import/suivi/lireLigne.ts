import {
  ETATS_DITS,
  NATURES_DE_PREUVE,
  type DateConnue,
  type EtatDit,
  type Preuve,
} from '@acp/shared/model';
import { sansApostrophe } from '../apostrophe.ts';
import { plier } from '../entetes.ts';
import type { Faute } from '../faute.ts';
import { lireDateConnue } from '../lireDateConnue.ts';
import type { Ligne } from '../lireFichier.ts';
import {
  COLONNES,
  PREUVES_MAXIMUM,
  titreDePreuve,
  type CleDeColonne,
  type Emplacement,
} from './colonnes.ts';

/** A proof as a line gives it; null: the cell says nothing. */
export interface PreuveLue {
  /** Its place in the line: the columns « Preuve 2 » are at 1. */
  rang: number;
  nature: Preuve['nature'] | null;
  libelle: string | null;
  adresse: string | null;
  date: DateConnue | null;
}

/** What a line says of a measure. */
export interface LigneLue {
  numero: number;
  reference: string;
  /** The passage as the file gives it, to see that no sort has moved it. */
  citation: string;
  etat: EtatDit | null;
  texte: string | null;
  preuves: PreuveLue[];
  /** Nothing is filled. */
  isVide: boolean;
  fautes: Faute[];
}

/** A value of a closed list, by its label or by its key, whatever the accents. */
function createLecture<K extends string>(definitions: Record<K, { libelle: string }>) {
  const connues = new Map<string, K>(
    (Object.keys(definitions) as K[]).flatMap((cle) => [
      [plier(cle), cle],
      [plier(definitions[cle].libelle), cle],
    ]),
  );
  const libelles = Object.values<{ libelle: string }>(definitions).map(
    ({ libelle }) => `«\u00a0${libelle}\u00a0»`,
  );
  const choix = new Intl.ListFormat('fr', { type: 'disjunction' }).format(libelles);
  return { lire: (ecrit: string): K | null => connues.get(plier(ecrit)) ?? null, choix };
}

const ETATS = createLecture(ETATS_DITS);
const NATURES = createLecture(NATURES_DE_PREUVE);
/** The words offered to whoever has written none, or others. */
export const CHOIX_D_ETAT = ETATS.choix;
export const CHOIX_DE_NATURE = NATURES.choix;

/** Reads one line: every cell that cannot be understood becomes a fault, none stops the others. */
export function lireLigne(
  { numero, cellules }: Ligne,
  emplacements: readonly (Emplacement | null)[],
): LigneLue {
  const fautes: Faute[] = [];
  const cellule = (ou: Emplacement): string =>
    sansApostrophe(cellules[emplacements.indexOf(ou)] ?? '')
      .replace(/\r\n?/gu, '\n')
      .trim();
  const texte = (cle: CleDeColonne): string => cellule(cle);
  function lire<T>(
    ou: Emplacement,
    colonne: string,
    enValeur: (ecrit: string) => T | null,
    message: string,
  ): T | null {
    const ecrit = cellule(ou);
    if (!ecrit) return null;
    const lue = enValeur(ecrit);
    if (lue === null) fautes.push({ colonne, message });
    return lue;
  }

  function lirePreuve(rang: number): PreuveLue[] {
    const parties = ['nature', 'libelle', 'adresse', 'date'] as const;
    if (parties.every((partie) => !cellule(`preuve.${rang}.${partie}`))) return [];
    return [
      {
        rang,
        nature: lire(
          `preuve.${rang}.nature`,
          titreDePreuve('nature', rang),
          NATURES.lire,
          `cette nature n’existe pas. Écrivez ${CHOIX_DE_NATURE}.`,
        ),
        libelle: cellule(`preuve.${rang}.libelle`) || null,
        adresse: cellule(`preuve.${rang}.adresse`) || null,
        date: lire(
          `preuve.${rang}.date`,
          titreDePreuve('date', rang),
          lireDateConnue,
          'cette date n’existe pas. Écrivez ce qui est connu\u00a0: 2025, 2025-05 ou 11/05/2025.',
        ),
      },
    ];
  }

  const etat = lire(
    'etat',
    COLONNES.etat.titre,
    ETATS.lire,
    `cet état n’existe pas. Écrivez ${CHOIX_D_ETAT}.`,
  );
  const preuves = Array.from({ length: PREUVES_MAXIMUM }, (_, rang) => lirePreuve(rang)).flat();
  return {
    numero,
    reference: texte('reference'),
    citation: texte('citation'),
    etat,
    texte: texte('texte') || null,
    preuves,
    isVide: !texte('etat') && !texte('texte') && preuves.length === 0,
    fautes,
  };
}

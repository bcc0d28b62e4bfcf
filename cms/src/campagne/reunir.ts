import { ETATS_DITS, type EtatDit } from '@acp/shared/model';
import type { Reponse } from '../payload-types.ts';
import { toId } from '../publication/lire-champs.ts';

type LigneDeReponse = NonNullable<Reponse['lignes']>[number];
type PreuveDeReponse = NonNullable<LigneDeReponse['preuves']>[number];

/** One answer, and by what name its words are quoted when several answer for one acte. */
export interface ReponseNommee {
  nom: string;
  lignes: readonly LigneDeReponse[];
}

/** What the point of the City will say of one measure; no état when the directions do not say the same. */
export interface LigneReunie {
  mesure: string;
  etat: EtatDit | null;
  texte: string | null;
  preuves: PreuveDeReponse[];
}

interface Parole {
  nom: string;
  ligne: LigneDeReponse;
}

const textesDe = (paroles: readonly Parole[]): string | null => {
  const dites = paroles.flatMap(({ nom, ligne }) =>
    ligne.texte?.trim() ? [{ nom, etat: ligne.etat, texte: ligne.texte.trim() }] : [],
  );
  if (dites.length === 0) return null;
  if (dites.length === 1) return dites[0]?.texte ?? null;
  // Each says its own, with what it chose: the secretariat decides of the état, and loses no word.
  return dites
    .map(
      ({ nom, etat, texte }) =>
        `${nom} (${etat ? ETATS_DITS[etat].libelle : 'sans état'})\u00a0: ${texte}`,
    )
    .join(' ');
};

/** What is said of one measure by those who speak of it; silence beside a word is not another word. */
function etatCommun(paroles: readonly Parole[]): EtatDit | null {
  const etats = new Set(
    paroles.map(({ ligne }) => ligne.etat).filter((etat) => etat !== null && etat !== undefined),
  );
  if (etats.size > 1) etats.delete('non-mentionnee');
  const [etat, autre] = [...etats];
  return etat !== undefined && autre === undefined ? etat : null;
}

/** Every measure of the acte, with what the answers say of it: all their words, all their proofs, nothing inferred. */
export function reunir(
  mesures: readonly string[],
  reponses: readonly ReponseNommee[],
): LigneReunie[] {
  return mesures.map((mesure) => {
    const paroles = reponses.flatMap(({ nom, lignes }) =>
      lignes
        .filter((ligne) => ligne.mesure && toId(ligne.mesure) === mesure)
        .map((ligne) => ({ nom, ligne })),
    );
    const etat = etatCommun(paroles);
    const isMuette = etat === 'non-mentionnee';
    return {
      mesure,
      etat,
      texte: isMuette ? null : textesDe(paroles),
      preuves: isMuette ? [] : paroles.flatMap(({ ligne }) => ligne.preuves ?? []),
    };
  });
}

import type { Publication } from '@acp/shared/publication';
import { ecrireObjet, parcourir } from './ecrire-canonique.ts';
import { GENRES, LOT, noterPlace, SUITE, type Places } from './places.ts';

/** Beyond so many bytes that are new, there is little to copy. */
const NOUVEAUX_ADMIS = 4 * LOT;

/** How to write a publication from the version in place. */
export interface Plan {
  passages: Float64Array<ArrayBuffer>;
  /** What is new, end to end. */
  textes: Buffer;
  /** Weight of the whole. */
  octets: number;
}

/**
 * How to write a publication from one that was written, without reading it; null when little of it stays.
 * @param connues where the objects of the version in place stand.
 * @param places where each object will stand; filled on the way.
 */
export function planifier(publication: Publication, connues: Places, places: Places): Plan | null {
  const passages: number[] = [];
  const textes: Buffer[] = [];
  let nouveaux = 0;
  let ici = 0;
  let attente = '';
  const ajouter = (texte: Buffer): void => {
    passages.push(GENRES.texte, nouveaux, texte.length, 0);
    textes.push(texte);
    nouveaux += texte.length;
    ici += texte.length;
  };
  for (const morceau of parcourir(publication)) {
    if (typeof morceau === 'string') {
      attente += morceau;
      continue;
    }
    const place = connues.get(morceau);
    const isCopiee = place !== undefined && place.octets <= LOT;
    const isSuite = isCopiee && attente === SUITE;
    if (isSuite) ici += SUITE.length;
    else ajouter(Buffer.from(attente));
    attente = '';
    if (isCopiee) {
      const { debut, octets, somme } = place;
      passages.push(isSuite ? GENRES.suite : GENRES.copie, debut, octets, somme);
      places.set(morceau, { debut: ici, octets, somme });
      ici += octets;
    } else {
      const texte = Buffer.from(ecrireObjet(morceau));
      noterPlace(places, morceau, ici, texte);
      ajouter(texte);
      if (nouveaux > NOUVEAUX_ADMIS) return null;
    }
  }
  ajouter(Buffer.from(attente));
  return { passages: Float64Array.from(passages), textes: Buffer.concat(textes), octets: ici };
}

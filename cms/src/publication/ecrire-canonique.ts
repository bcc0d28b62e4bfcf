import { clesDEntites, ecrireCanonique, type Publication } from '@acp/shared/publication';
import { noterPlace, type Places, type TexteEcrit } from './texte-ecrit.ts';

const RETRAIT = '\n    ';
const SUITE = Buffer.from(`,${RETRAIT}`);

/** Enough for a text of the record; a letter takes three bytes at most. */
const feuille = Buffer.allocUnsafe(1024 * 1024);

/** The canonical text of one object of a list, as it stands in the publication; to be used at once. */
function ecrire(objet: object): Buffer {
  const texte = ecrireCanonique(objet).trimEnd().replaceAll('\n', RETRAIT);
  return texte.length * 3 > feuille.length
    ? Buffer.from(texte)
    : feuille.subarray(0, feuille.write(texte));
}

/**
 * `ecrireCanonique(publication)`, the same bytes, as pieces to use one after the other: what did not change is taken
 * from what is written already, and no text of the whole record is ever held in memory.
 * @param places where each object now stands; filled on the way.
 */
export function* ecrireParMorceaux(
  publication: Publication,
  ancien: TexteEcrit | null,
  places: Places,
): Generator<Buffer> {
  const listes: readonly string[] = [...clesDEntites(publication), 'editions', 'retraits'];
  let ici = 0;
  const placer = (texte: Buffer): Buffer => {
    ici += texte.length;
    return texte;
  };
  let debut = '{\n';
  for (const [cle, valeur] of Object.entries(publication).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entree = `${debut}  ${JSON.stringify(cle)}: `;
    debut = ',\n';
    const objets = listes.includes(cle) ? (valeur as object[]) : null;
    if (objets === null || objets.length === 0) {
      const seule = ecrireCanonique(valeur).trimEnd().replaceAll('\n', '\n  ');
      yield placer(Buffer.from(entree + seule));
      continue;
    }
    let separateur = Buffer.from(`${entree}[${RETRAIT}`);
    for (const objet of objets) {
      yield placer(separateur);
      separateur = SUITE;
      const texte = ancien?.texteDe(objet) ?? ecrire(objet);
      noterPlace(places, objet, ici, texte);
      yield placer(texte);
    }
    yield placer(Buffer.from('\n  ]'));
  }
  yield placer(Buffer.from('\n}\n'));
}

import { clesDEntites, ecrireCanonique, type Publication } from '@acp/shared/publication';
import { noterPlace, RETRAIT, SUITE, type Places } from './places.ts';

/** Enough for a text of the record; a letter takes three bytes at most. */
const feuille = Buffer.allocUnsafe(1024 * 1024);

/** The canonical text of one object of a list, as it stands in the publication; to be used at once. */
export function ecrireObjet(objet: object): Buffer {
  const texte = ecrireCanonique(objet).trimEnd().replaceAll('\n', RETRAIT);
  return texte.length * 3 > feuille.length
    ? Buffer.from(texte)
    : feuille.subarray(0, feuille.write(texte));
}

/** `ecrireCanonique(publication)` in order: each object of its lists, and the text that stands between them. */
export function* parcourir(publication: Publication): Generator<string | object> {
  const listes: readonly string[] = [...clesDEntites(publication), 'editions', 'retraits'];
  let debut = '{\n';
  for (const [cle, valeur] of Object.entries(publication).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entree = `${debut}  ${JSON.stringify(cle)}: `;
    debut = ',\n';
    const objets = listes.includes(cle) ? (valeur as object[]) : null;
    if (objets === null || objets.length === 0) {
      yield entree + ecrireCanonique(valeur).trimEnd().replaceAll('\n', '\n  ');
      continue;
    }
    let separateur = `${entree}[${RETRAIT}`;
    for (const objet of objets) {
      yield separateur;
      separateur = SUITE;
      yield objet;
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

/**
 * `ecrireCanonique(publication)`, the same bytes, as pieces to use one after the other: no text of the whole record is
 * ever held in memory.
 * @param places where each object now stands; filled on the way.
 */
export function* ecrireParMorceaux(publication: Publication, places: Places): Generator<Buffer> {
  let ici = 0;
  for (const morceau of parcourir(publication)) {
    const texte = typeof morceau === 'string' ? Buffer.from(morceau) : ecrireObjet(morceau);
    if (typeof morceau !== 'string') noterPlace(places, morceau, ici, texte);
    ici += texte.length;
    yield texte;
  }
}

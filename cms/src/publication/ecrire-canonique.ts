import { clesDEntites, ecrireCanonique, type Publication } from '@acp/shared/publication';

/** The canonical text of one object of a list, as it stands in the publication. */
const ecrites = new WeakMap<object, Buffer>();

const RETRAIT = '\n    ';
const SUITE = Buffer.from(`,${RETRAIT}`);

function ecrire(objet: object): Buffer {
  const connue = ecrites.get(objet);
  if (connue) return connue;
  const texte = Buffer.from(ecrireCanonique(objet).trimEnd().replaceAll('\n', RETRAIT));
  // What was checked never changes.
  if (Object.isFrozen(objet)) ecrites.set(objet, texte);
  return texte;
}

/**
 * `ecrireCanonique(publication)`, the same bytes, as pieces: what did not change is not written again, and no text
 * of the whole record is ever held twice.
 */
export function* ecrireParMorceaux(publication: Publication): Generator<Buffer> {
  const listes: readonly string[] = [...clesDEntites(publication), 'editions', 'retraits'];
  let debut = '{\n';
  for (const [cle, valeur] of Object.entries(publication).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entree = `${debut}  ${JSON.stringify(cle)}: `;
    debut = ',\n';
    const objets = listes.includes(cle) ? (valeur as object[]) : null;
    if (objets === null || objets.length === 0) {
      yield Buffer.from(entree + ecrireCanonique(valeur).trimEnd().replaceAll('\n', '\n  '));
      continue;
    }
    yield Buffer.from(`${entree}[${RETRAIT}`);
    for (const [i, objet] of objets.entries()) {
      if (i > 0) yield SUITE;
      yield ecrire(objet);
    }
    yield Buffer.from('\n  ]');
  }
  yield Buffer.from('\n}\n');
}

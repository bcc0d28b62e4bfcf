import { parseEntite } from './parse.ts';
import { publication as schema, type CleEntites } from './schema.ts';

const FIN_DE_LIGNE = 10;
const DEBUT = Buffer.from('\n    {\n');
const FIN = Buffer.from('\n    }');

/** `  "actes": [`, at the beginning of a list of the canonical text. */
const LISTE = /^ {2}"(\w+)": \[$/u;

const isCle = (nom: string): nom is CleEntites =>
  Object.hasOwn(schema.shape, nom) && !['assemblee', 'editions', 'retraits'].includes(nom);

const isDebut = (octets: Buffer, ici: number): boolean =>
  octets.subarray(ici, ici + DEBUT.length).equals(DEBUT);

/**
 * A canonical publication, one entity at a time: its text and its values are never held whole.
 */
function lireParEntites(octets: Buffer): unknown {
  const entour: string[] = [];
  const listes: Record<string, object[]> = {};
  let ici = 0;
  while (ici < octets.length) {
    const fin = octets.indexOf(FIN_DE_LIGNE, ici);
    const suite = fin === -1 ? octets.length : fin;
    const ligne = octets.toString('utf8', ici, suite);
    const nom = LISTE.exec(ligne)?.[1];
    if (nom === undefined || !isCle(nom) || !isDebut(octets, suite)) {
      entour.push(ligne);
      ici = suite + 1;
      continue;
    }
    const liste: object[] = [];
    ici = suite;
    while (isDebut(octets, ici)) {
      const bout = octets.indexOf(FIN, ici);
      if (bout === -1) throw new SyntaxError('Une entité n’a pas de fin.');
      const entite = JSON.parse(octets.toString('utf8', ici, bout + FIN.length)) as object;
      liste.push(parseEntite(nom, entite));
      ici = bout + FIN.length;
      if (octets[ici] === 44) ici += 1;
    }
    listes[nom] = liste;
    // `\n  ],` closes the list: an empty one stands in its place.
    entour.push(`  "${nom}": [`);
    ici += 1;
  }
  return { ...(JSON.parse(entour.join('\n')) as object), ...listes };
}

/** The same as `JSON.parse`, in a third of the memory when the text is canonical. Throws when it is not JSON. */
export function lireJsonDePublication(octets: Buffer): unknown {
  try {
    return lireParEntites(octets);
  } catch {
    return JSON.parse(octets.toString('utf8')) as unknown;
  }
}

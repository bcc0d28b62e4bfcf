/** What a page holds: its words, and those that stand inside others. This runs on every tag of every page. */
import { lireBalises } from './balises.ts';
import { IMPLICITES, type Situation } from './presences.ts';

const DONNEES = /\stype="application\/(?:ld\+)?json"/u;
/** Beyond this, pages are too varied for what was read of them to serve again. */
const ELEMENTS_GARDES = 50_000;
const FORMES_GARDEES = 2_000;

/** An element under its ancestors, the same on every page: what it says is worked out once. */
interface Element {
  balise: string;
  mots: readonly string[];
  parent: Element | null;
  /** Its words and its situations that the stylesheet knows. */
  presents: readonly string[];
  enfants: Map<string, Element>;
  /** Its number, and the last page where it was seen. */
  rang: number;
  page: number;
}

const hasTous = (mots: readonly string[], voulus: readonly string[]): boolean =>
  voulus.every((mot) => mots.includes(mot));

function isVraie(
  { mots: voulus, dans }: Situation,
  mots: readonly string[],
  parent: Element | null,
): boolean {
  if (!hasTous(mots, voulus)) return false;
  if (dans === undefined) return true;
  for (let ancetre = parent; ancetre; ancetre = dans.isParent ? null : ancetre.parent) {
    if (hasTous(ancetre.mots, dans.mots)) return true;
  }
  return false;
}

/** Where the element named by an end tag was opened; null when it was not. */
function ouvertPar(balise: string, dernier: Element): Element | null {
  for (let element: Element | null = dernier; element; element = element.parent) {
    if (element.balise === balise) return element;
  }
  return null;
}

/**
 * Reads pages: which words of the stylesheet they hold (`script` when one runs), and which of its situations are theirs.
 * Pages that hold the same are given the same set.
 */
export function creerLecteur(
  situations: readonly Situation[],
  vocabulaire: ReadonlySet<string>,
): (html: string) => ReadonlySet<string> {
  const parMot = Map.groupBy(situations, ({ mots }) => mots.at(-1) ?? '');
  const isUtile = (mot: string): boolean => mot === 'script' || vocabulaire.has(mot);
  const ids = new Set([...vocabulaire].filter((mot) => mot.startsWith('#')).map((m) => m.slice(1)));
  const ensembles = new Map<string, ReadonlySet<string>>();
  const parForme = new Map<string, ReadonlySet<string>>();
  let gardes = 0;
  const neuf = (balise: string, mots: readonly string[], parent: Element | null): Element => {
    const vraies = mots.flatMap((mot) =>
      (parMot.get(mot) ?? []).filter((situation) => isVraie(situation, mots, parent)),
    );
    const presents = [...mots, ...vraies.map(({ cle }) => cle)].filter(isUtile);
    gardes += 1;
    return { balise, mots, parent, presents, enfants: new Map(), rang: gardes, page: 0 };
  };
  let racine = neuf('', [], null);
  let page = 0;
  const ensembleDe = (vus: readonly Element[]): ReadonlySet<string> => {
    const presents = new Set([
      ...IMPLICITES.filter(isUtile),
      ...vus.flatMap((element) => element.presents),
    ]);
    const cle = [...presents].sort().join(' ');
    const connu = ensembles.get(cle);
    if (connu) return connu;
    if (ensembles.size >= FORMES_GARDEES) ensembles.clear();
    ensembles.set(cle, presents);
    return presents;
  };

  return (html) => {
    if (gardes > ELEMENTS_GARDES) {
      gardes = 0;
      racine = neuf('', [], null);
      parForme.clear();
    }
    page += 1;
    const vus: Element[] = [];
    let ouvert = racine;
    lireBalises(html, {
      ouvrir: (balise, classes, id, attributs, isVide) => {
        const ancre = ids.has(id) ? `#${id}` : '';
        const isDonnees = balise === 'script' && DONNEES.test(attributs);
        const nom = isDonnees ? 'donnees' : balise;
        const cle = classes === '' && ancre === '' ? nom : `${nom} ${classes}${ancre}`;
        let element = ouvert.enfants.get(cle);
        if (!element) {
          const mots = [
            ...(isDonnees ? [] : [balise]),
            ...(classes === '' ? [] : classes.split(' ').map((mot) => `.${mot}`)),
            ...(ancre === '' ? [] : [ancre]),
          ];
          element = neuf(balise, mots, ouvert);
          ouvert.enfants.set(cle, element);
        }
        if (element.page !== page) {
          element.page = page;
          vus.push(element);
        }
        if (!isVide) ouvert = element;
      },
      fermer: (balise) => {
        ouvert = ouvertPar(balise, ouvert)?.parent ?? ouvert;
      },
    });
    // Pages made of the same elements hold the same words: most are recognised here.
    const forme = vus.map(({ rang }) => rang).join(' ');
    let presents = parForme.get(forme);
    if (!presents) {
      if (parForme.size >= FORMES_GARDEES) parForme.clear();
      parForme.set(forme, (presents = ensembleDe(vus)));
    }
    return presents;
  };
}

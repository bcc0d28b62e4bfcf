/** What a selector asks of a page, and what the page holds: words, and words that stand inside others. */

/** Always there in the document of a browser, written or not. */
const IMPLICITES = ['html', 'head', 'body', 'tbody'];
const VIDES = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Commas inside parentheses belong to `:is()` and `:not()`. */
export const selecteursDe = (tete: string): string[] => tete.split(/,(?![^(]*\))/u);

/** Several words of one element, or one element inside another: what words alone do not say. */
export interface Situation {
  /** As the stylesheet writes it: `td.num`, `.ligne li`, `.corps>h3`. */
  cle: string;
  mots: readonly string[];
  /** Words of the parent, or of an ancestor; undefined: anywhere. */
  dans?: { mots: readonly string[]; isParent: boolean } | undefined;
}

const motsDeLEtape = (etape: string): string[] => etape.match(/[.#]?[a-z][\w-]*/gu) ?? [];
const isEcrit = (mots: readonly string[]): boolean =>
  mots.length > 0 && !mots.some((mot) => IMPLICITES.includes(mot));

/** The steps of a selector, and what joins each one to the next; parentheses and brackets are not asked for. */
function etapesDe(selecteur: string): { mots: string[]; lien: string }[] {
  const nu = selecteur
    .replace(/\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)/gu, '')
    .replace(/::?[\w-]+/gu, '');
  return [...nu.trim().matchAll(/([^\s>+~]*)\s*([>+~]?)\s*/gu)]
    .filter(([lu]) => lu !== '')
    .map(([, etape = '', lien = '']) => ({ mots: motsDeLEtape(etape), lien: lien || ' ' }));
}

export function situationsDe(selecteur: string): Situation[] {
  const etapes = etapesDe(selecteur);
  return etapes.flatMap(({ mots }, rang): Situation[] => {
    if (!isEcrit(mots)) return [];
    const nom = mots.join('');
    const avant = etapes[rang - 1];
    return [
      ...(mots.length > 1 ? [{ cle: nom, mots }] : []),
      ...(avant && isEcrit(avant.mots) && (avant.lien === ' ' || avant.lien === '>')
        ? [
            {
              cle: avant.mots.join('') + avant.lien + nom,
              mots,
              dans: { mots: avant.mots, isParent: avant.lien === '>' },
            },
          ]
        : []),
    ];
  });
}

/** Every word and every situation that a selector needs. */
export const besoinsDe = (selecteur: string): string[] => [
  ...etapesDe(selecteur).flatMap(({ mots }) => mots),
  ...situationsDe(selecteur).map(({ cle }) => cle),
];

/** A tag and its attributes; what looks like a tag inside an attribute is not one. */
const BALISE = /<(\/?)([a-z][\w-]*)([^"<>]*(?:"[^"]*"[^"<>]*)*)>/gu;
const NOMMANT = /\s(class|id)="([^"]*)"/gu;
const DONNEES = /\stype="application\/(?:ld\+)?json"/u;

function motsDeLElement(element: string, attributs: string): string[] {
  const mots = element === 'script' && DONNEES.test(attributs) ? [] : [element];
  for (const [, attribut, valeur = ''] of attributs.matchAll(NOMMANT)) {
    const signe = attribut === 'class' ? '.' : '#';
    mots.push(...valeur.split(' ').map((mot) => signe + mot));
  }
  return mots;
}

/** An element whose end is not read yet. */
interface Ouvert {
  element: string;
  mots: readonly string[];
}

const hasTous = (mots: readonly string[], voulus: readonly string[]): boolean =>
  voulus.every((mot) => mots.includes(mot));

function isVraie(
  { mots: voulus, dans }: Situation,
  mots: readonly string[],
  ouverts: readonly Ouvert[],
): boolean {
  if (!hasTous(mots, voulus)) return false;
  if (dans === undefined) return true;
  return (dans.isParent ? ouverts.slice(-1) : ouverts).some((ouvert) =>
    hasTous(ouvert.mots, dans.mots),
  );
}

/** Reads pages: the words they hold (`script` when one runs), and which of the situations are theirs. */
export function creerLecteur(situations: readonly Situation[]): (html: string) => Set<string> {
  const parMot = Map.groupBy(situations, ({ mots }) => mots.at(-1) ?? '');
  return (html) => {
    const presents = new Set(IMPLICITES);
    const ouverts: Ouvert[] = [];
    for (const [, fin, element = '', attributs = ''] of html.matchAll(BALISE)) {
      if (fin) {
        const rang = ouverts.findLastIndex((ouvert) => ouvert.element === element);
        if (rang >= 0) ouverts.length = rang;
        continue;
      }
      const mots = motsDeLElement(element, attributs);
      for (const mot of mots) {
        presents.add(mot);
        for (const situation of parMot.get(mot) ?? []) {
          if (!presents.has(situation.cle) && isVraie(situation, mots, ouverts))
            presents.add(situation.cle);
        }
      }
      if (!VIDES.has(element) && !attributs.endsWith('/')) ouverts.push({ element, mots });
    }
    return presents;
  };
}

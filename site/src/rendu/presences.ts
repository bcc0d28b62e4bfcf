/** What a selector asks of a page: words, and words that stand inside others. */

/** Always there in the document of a browser, written or not. */
export const IMPLICITES: readonly string[] = ['html', 'head', 'body', 'tbody'];

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

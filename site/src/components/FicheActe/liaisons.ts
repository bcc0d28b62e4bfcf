import type { Morceau, Texte } from '../Texte/props.ts';

type Passage = string | Morceau;

const PONCTUATION = /^([ \u00A0]?[:;,.])(?= )/;
const isFort = (p: Passage | undefined): boolean => typeof p === 'object' && p.fort === true;
const isEspace = (p: Passage): boolean => typeof p === 'string' && p.trim() === '';

/**
 * « **12 juillet 2025** ; prochaine attendue… » reads on one line on a phone. On a wider screen the strong words
 * stand alone on theirs, and the punctuation beside them has nothing left to join: it is marked to go.
 * Punctuation that touches no strong words stays.
 */
export function marquerLiaisons(valeur: Texte): Texte {
  if (typeof valeur === 'string') return valeur;
  const passages = valeur.filter((p) => p !== '');
  return passages.flatMap((p, i): Passage[] => {
    if (typeof p === 'string') {
      const ponctuation = isFort(passages[i - 1]) ? PONCTUATION.exec(p)?.[1] : undefined;
      if (ponctuation === undefined) return [p];
      return [{ texte: ponctuation, liaison: true }, p.slice(ponctuation.length)];
    }
    if (p.liaison !== true) return [p];
    const suivant = passages.slice(i + 1).find((autre) => !isEspace(autre));
    return [isFort(passages[i - 1]) || isFort(suivant) ? p : p.texte];
  });
}

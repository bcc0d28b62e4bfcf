export interface Portion {
  texte: string;
  exposant: boolean;
}

const ORDINAL = /(?<![\p{L}\d])(\d+|[IVX]+)(res|re|ers|er|es|e|nde|nd)(?![\p{L}\d])/gu;

// Most texts have none: a cheap look first.
const PEUT_ETRE = /[\dIVX][ern]/;

/** Splits « la 12e plénière » into « la 12 », « e » (superscript), «  plénière ». */
export function decouperOrdinaux(texte: string): Portion[] {
  if (!PEUT_ETRE.test(texte)) return [{ texte, exposant: false }];
  const portions: Portion[] = [];
  let debut = 0;
  for (const trouve of texte.matchAll(ORDINAL)) {
    const suffixe = trouve.index + (trouve[1] ?? '').length;
    portions.push({ texte: texte.slice(debut, suffixe), exposant: false });
    debut = trouve.index + trouve[0].length;
    portions.push({ texte: texte.slice(suffixe, debut), exposant: true });
  }
  if (debut < texte.length) portions.push({ texte: texte.slice(debut), exposant: false });
  return portions;
}

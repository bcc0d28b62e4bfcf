/** Walks the tags of a page, without building a tree: this runs on every character of every page. */

export interface Visiteur {
  /** `class` and `id` as written, empty without; `isVide`: nothing can stand inside. */
  ouvrir: (balise: string, classes: string, id: string, attributs: string, isVide: boolean) => void;
  fermer: (balise: string) => void;
}

const VIDES = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const [GUILLEMET, BARRE, INFERIEUR, EGAL, SUPERIEUR] = [0x22, 0x2f, 0x3c, 0x3d, 0x3e];

const isMinuscule = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** What the name of an element may hold after its first letter. */
const isDuNom = (code: number): boolean =>
  isMinuscule(code) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0x2d ||
  code === 0x5f;
const isBlanc = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/** Whether the value opened at `guillemet` is that of this attribute. */
const isValeurDe = (html: string, attribut: string, guillemet: number): boolean =>
  html.startsWith(attribut, guillemet - 1 - attribut.length) &&
  isBlanc(html.charCodeAt(guillemet - 2 - attribut.length));

/** What looks like a tag inside an attribute is not one; nor is a tag that never ends. */
export function lireBalises(html: string, { ouvrir, fermer }: Visiteur): void {
  for (let i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i)) {
    const isFin = html.charCodeAt(i + 1) === BARRE;
    const nom = isFin ? i + 2 : i + 1;
    i += 1;
    if (!isMinuscule(html.charCodeAt(nom))) continue;
    let j = nom + 1;
    while (isDuNom(html.charCodeAt(j))) j += 1;
    const finDuNom = j;
    let [classes, id] = ['', ''];
    let code = html.charCodeAt(j);
    while (code !== SUPERIEUR && code !== INFERIEUR && j < html.length) {
      if (code === GUILLEMET) {
        const fin = html.indexOf('"', j + 1);
        if (fin < 0) return;
        if (html.charCodeAt(j - 1) === EGAL) {
          if (isValeurDe(html, 'class', j)) classes = html.slice(j + 1, fin);
          else if (isValeurDe(html, 'id', j)) id = html.slice(j + 1, fin);
        }
        j = fin;
      }
      j += 1;
      code = html.charCodeAt(j);
    }
    if (code !== SUPERIEUR) continue;
    i = j + 1;
    const balise = html.slice(nom, finDuNom);
    if (isFin) fermer(balise);
    else {
      const attributs = html.slice(finDuNom, j);
      ouvrir(balise, classes, id, attributs, VIDES.has(balise) || attributs.endsWith('/'));
    }
  }
}

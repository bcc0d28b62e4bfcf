import { createHash } from 'node:crypto';
import {
  couperFeuille,
  fixerJetons,
  lireFeuille,
  situationsDeLaFeuille,
  vocabulaireDe,
} from './feuille.ts';
import { creerLecteur } from './lecteur.ts';

const SYMBOLE = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>\s*/gu;
const RENVOI = /"#([^"]*)"/gu;
/** Stylesheets of different pages that are kept, once cut. */
const FEUILLES_GARDEES = 500;

/** Keeps the drawings that the page shows: they stand together, in the first drawing that holds symbols. */
function couperIcones(html: string): string {
  const debut = html.indexOf('<symbol ');
  if (debut < 0) return html;
  const fin = html.indexOf('</svg>', debut);
  const montrees = new Set<string | undefined>();
  for (const [, id] of html.matchAll(RENVOI)) montrees.add(id);
  const dessins = html
    .slice(debut, fin)
    .replace(SYMBOLE, (dessin, id: string) => (montrees.has(id) ? dessin : ''));
  return html.slice(0, debut) + dessins + html.slice(fin);
}

/** The styles and the policy that allows them and no others. */
function teteDe(feuille: string, base: string): string {
  const css = feuille.replaceAll('url(/', `url(${base}/`);
  const empreinte = createHash('sha256').update(css).digest('base64');
  return `<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-${empreinte}'"><style>${css}</style>`;
}

/** Data that no browser runs. No `<` is left in it: nothing it holds can close the element. */
const scriptDe = (donnees: object): string =>
  `<script type="application/ld+json">${JSON.stringify(donnees).replaceAll('<', '\\u003c')}</script>`;

/**
 * What makes a page as the visitor receives it: with the part of the stylesheet it uses, so that nothing else is asked
 * for before the first paint, and with what it says to machines. The path prefix is known by then, when the stylesheet
 * was compiled without it.
 */
export function createFinition(
  css: string,
): (html: string, base: string, donnees?: object | null) => string {
  const regles = lireFeuille(fixerJetons(css));
  const vocabulaire = vocabulaireDe(regles);
  const lire = creerLecteur(situationsDeLaFeuille(regles), vocabulaire);
  // Pages of one kind ask for the same rules: their sheet is cut once.
  const tetes = new Map<ReadonlySet<string>, Map<string, string>>();
  const teteAvec = (presents: ReadonlySet<string>, base: string): string => {
    // A program may write classes that are not on the page yet: it finds the whole stylesheet.
    const mots = presents.has('script') ? vocabulaire : presents;
    let parBase = tetes.get(mots);
    if (!parBase) {
      if (tetes.size >= FEUILLES_GARDEES) tetes.clear();
      tetes.set(mots, (parBase = new Map<string, string>()));
    }
    let tete = parBase.get(base);
    if (tete === undefined) {
      tete = teteDe(couperFeuille(regles, mots), base);
      parBase.set(base, tete);
    }
    return tete;
  };
  return (html, base, donnees) => {
    const tete = teteAvec(lire(html), base);
    const page = couperIcones(html);
    const fin = page.indexOf('</head>');
    return page.slice(0, fin) + tete + (donnees ? scriptDe(donnees) : '') + page.slice(fin);
  };
}

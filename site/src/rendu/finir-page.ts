import { createHash } from 'node:crypto';
import {
  couperFeuille,
  fixerJetons,
  lireFeuille,
  situationsDeLaFeuille,
  vocabulaireDe,
} from './feuille.ts';
import { creerLecteur } from './presences.ts';

const SYMBOLE = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>\s*/gu;
/** Pages of one kind ask for the same rules: their sheet is cut once. */
const FEUILLES_GARDEES = 500;

/** Keeps the drawings that the page shows. */
function couperIcones(html: string): string {
  return html.replace(SYMBOLE, (dessin, id: string) => (html.includes(`"#${id}"`) ? dessin : ''));
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
  const lire = creerLecteur(situationsDeLaFeuille(regles));
  const tetes = new Map<string, string>();
  return (html, base, donnees) => {
    const presents = lire(html);
    // A program may write classes that are not on the page yet: it finds the whole stylesheet.
    const mots = presents.has('script')
      ? vocabulaire
      : new Set([...presents].filter((mot) => vocabulaire.has(mot)));
    const cle = [base, ...[...mots].sort()].join(' ');
    const tete = tetes.get(cle) ?? teteDe(couperFeuille(regles, mots), base);
    if (tetes.size >= FEUILLES_GARDEES) tetes.clear();
    tetes.set(cle, tete);
    const page = couperIcones(html);
    const fin = page.indexOf('</head>');
    return page.slice(0, fin) + tete + (donnees ? scriptDe(donnees) : '') + page.slice(fin);
  };
}

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { Barre, Contexte } from '../barre.ts';
import { mediane } from '../mediane.ts';
import { pagesDExemple, sitesDExemple, type PageDExemple } from './exemples.ts';

/** What a server that compresses ahead sends. */
export const brotli = (octets: string | Uint8Array): number =>
  brotliCompressSync(octets, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Their length is that of a text which the Assembly wrote. */
const LONGS_TEXTES = new Set(['/comptes-rendus/*', '/carnets/*', '/recommandations/*']);
const SEUIL = 14_000;
const SEUIL_VIDE = 9000;
const MONTREES = 5;

type Noeud = DefaultTreeAdapterTypes.Node;
const isTexte = (noeud: Noeud): boolean =>
  'attrs' in noeud &&
  noeud.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('blocs'));

/** The page without its text: everything around it stays. */
function vider(noeud: Noeud): void {
  if (!('childNodes' in noeud)) return;
  if (isTexte(noeud)) noeud.childNodes = [];
  else noeud.childNodes.forEach(vider);
}

function sansTexte(html: string): string {
  const document = parse(html);
  vider(document);
  return serialize(document);
}

interface Pesee {
  lue: PageDExemple;
  page: string;
  octets: number;
  /** What it weighs in shares of what it may weigh. */
  part: number;
}

function peser(lue: PageDExemple): Pesee {
  const { exemple, adresse, genre, html } = lue;
  const page = `${exemple} ${adresse}`;
  const octets = brotli(html);
  if (!LONGS_TEXTES.has(genre)) return { lue, page, octets, part: octets / SEUIL };
  const vide = brotli(sansTexte(html));
  return { lue, page: `${page} (${octets} avec son texte)`, octets: vide, part: vide / SEUIL_VIDE };
}

let pesees: Promise<Pesee[]> | undefined;
const toutPeser = (): Promise<Pesee[]> =>
  (pesees ??= pagesDExemple().then((pages) =>
    pages.map(peser).toSorted((a, b) => b.part - a.part),
  ));

/** The heaviest first, in share of what it may weigh. */
export const pagesParPoids = async (): Promise<PageDExemple[]> =>
  (await toutPeser()).map(({ lue }) => lue);

function direLesPlusLourdes({ dire }: Contexte, lues: readonly Pesee[]): void {
  dire(`${lues.length} pages`);
  for (const { page, octets } of lues.slice(0, MONTREES)) dire(`${octets} octets ${page}`);
}

/** The heaviest page, its styles inside; a long text counts without its words, in proportion of its own bound. */
export const poidsHtml: Barre = {
  groupe: 'site',
  nom: 'poids-html',
  seuil: { max: SEUIL, unite: 'o' },
  mesurer: async (contexte) => {
    const lues = await toutPeser();
    direLesPlusLourdes(contexte, lues);
    const valeur = Math.round((lues[0]?.part ?? NaN) * SEUIL);
    return { valeur, echantillons: lues.map(({ page, octets }) => ({ page, octets })) };
  },
};

export const poidsMedian: Barre = {
  groupe: 'site',
  nom: 'poids-median',
  seuil: { max: 9000, unite: 'o' },
  mesurer: async ({ dire }) => {
    const pages = await pagesDExemple();
    const poids = Map.groupBy(pages, ({ exemple }) => exemple);
    const medianes = [...poids].map(([exemple, liste]) => {
      const valeur = mediane(liste.map(({ html }) => brotli(html)));
      dire(`${exemple} : ${valeur} octets`);
      return valeur;
    });
    return { valeur: Math.max(...medianes), echantillons: medianes };
  },
};

/** Bytes of the programs that pages other than the search make a browser run. */
export const script: Barre = {
  groupe: 'site',
  nom: 'script',
  seuil: { egal: 0, unite: 'o' },
  mesurer: async ({ dire }) => {
    const fautes = (await pagesDExemple())
      .filter(({ genre }) => genre !== '/recherche')
      .filter(({ programmes }) => programmes.length > 0)
      .map(
        ({ exemple, adresse, programmes }) => `${exemple} ${adresse} : ${programmes.join(', ')}`,
      );
    for (const faute of fautes.slice(0, MONTREES)) dire(faute);
    return { valeur: fautes.length, echantillons: fautes };
  },
};

/** Every font file of a release. */
export const polices: Barre = {
  groupe: 'site',
  nom: 'polices',
  seuil: { max: 45_000, unite: 'o' },
  mesurer: async ({ dire }) => {
    const [site] = await sitesDExemple();
    if (site === undefined) throw new Error('Aucun exemple n’est rendu.');
    const fichiers = (await readdir(site.dossier, { recursive: true })).filter((nom) =>
      /\.(?:woff2?|ttf|otf)$/u.test(nom),
    );
    if (fichiers.length === 0) throw new Error('Le site n’a aucune police.');
    const tailles = await Promise.all(
      fichiers.map(async (nom) => (await stat(join(site.dossier, nom))).size),
    );
    fichiers.forEach((nom, rang) => dire(`${tailles[rang] ?? 0} octets ${nom}`));
    return { valeur: tailles.reduce((a, b) => a + b, 0), echantillons: { fichiers, tailles } };
  },
};

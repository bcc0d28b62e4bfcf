/** The pages of the examples, as the bars of the public site read them. */
import { EXEMPLES, type NomDExemple } from '@acp/shared/examples';
import { rendreUneFois } from '../../a11y/site-rendu.ts';
import { genreDe } from '../../genres.ts';
import { lireRelease, type Page } from '../../integration/release.ts';

export interface PageDExemple extends Page {
  exemple: NomDExemple;
  /** `/actes/*`: pages drawn by the same code. */
  genre: string;
  html: string;
}

export interface Site {
  exemple: NomDExemple;
  dossier: string;
  pages: PageDExemple[];
}

/** `/voeux/` is `voeux/index.html`, `/404.html` itself. */
const fichierDe = (adresse: string): string =>
  adresse.slice(1) + (adresse.endsWith('/') ? 'index.html' : '');

async function lire(): Promise<Site[]> {
  const sites: Site[] = [];
  for (const exemple of EXEMPLES) {
    const { dossier } = await rendreUneFois(exemple);
    const { fichiers, pages } = await lireRelease(dossier);
    sites.push({
      exemple,
      dossier,
      pages: pages.map((page) => ({
        ...page,
        exemple,
        genre: genreDe(page.adresse),
        html: fichiers.get(fichierDe(page.adresse)) ?? '',
      })),
    });
  }
  return sites;
}

let sites: Promise<Site[]> | undefined;

/** The four examples as they would be online. */
export const sitesDExemple = (): Promise<Site[]> => (sites ??= lire());

export const pagesDExemple = async (): Promise<PageDExemple[]> =>
  (await sitesDExemple()).flatMap(({ pages }) => pages);

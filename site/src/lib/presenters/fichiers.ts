import { ecrireCanonique, jsonSchemaDePublication } from '@acp/shared/publication';
import { TYPES_ENTITE } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { aJourAu } from '../queries.ts';
import { ADRESSES, adresseDe, adresses, FICHIERS } from '../urls.ts';

/** The contract, published: the same bytes as the file the site was rendered from. No name is in it (rule 10). */
export const fichierDePublication = ({ publication }: Contexte): string =>
  ecrireCanonique(publication);

let schema: string | undefined;
/** The same for every publication: written once. */
export const fichierDuSchema = (): string =>
  (schema ??= ecrireCanonique(jsonSchemaDePublication()));

/** The day each page of an entity last changed. */
function misesAJour({ publication }: Contexte): Map<string, string> {
  const dates = new Map<string, string>();
  for (const type of TYPES_ENTITE) {
    for (const { id, misAJourLe } of publication[type]) {
      const adresse = adresseDe(publication, { type, id });
      if (adresse?.endsWith('/')) dates.set(adresse, misAJourLe);
    }
  }
  const derniere = aJourAu(publication);
  if (derniere !== null) dates.set(ADRESSES.accueil, derniere);
  return dates;
}

const echapper = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Sitemap 0.9. The page of the members and the withdrawn pages are left out: they are `noindex`. */
export function planXml(ctx: Contexte): string {
  const dates = misesAJour(ctx);
  const horsPlan = new Set<string | null>([
    ADRESSES.membres,
    ...ctx.publication.retraits.map((r) => r.adresse),
  ]);
  const entrees = adresses(ctx.publication, ctx.aujourdhui)
    .filter((chemin) => chemin.endsWith('/') && !horsPlan.has(chemin))
    .map((chemin) => {
      const date = dates.get(chemin);
      const lastmod = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
      return `  <url><loc>${echapper(ctx.origine + ctx.base + chemin)}</loc>${lastmod}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entrees,
    '</urlset>',
    '',
  ].join('\n');
}

/** An example is for reading, not for search engines. */
export const robots = (ctx: Contexte): string =>
  ctx.publication.assemblee.fictive
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${ctx.origine}${ctx.base}${FICHIERS.planXml}\n`;

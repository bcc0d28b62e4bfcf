import type { Page } from '../adapter/page.ts';
import { DOSSIER_DE_L_INDEX } from '../lib/urls.ts';
import { reduire } from './lectures.ts';

const LIEN = /\s(?:href|src)="([^"]*)"/gu;
/** What comes after the pages, and lives its own life. */
const APRES = [DOSSIER_DE_L_INDEX, '/cartes/'];

/** Where the links of a page lead inside the site, without prefix, question nor anchor. */
export function adressesLiees(html: string, base: string): Set<string> {
  const adresses = new Set<string>();
  for (const [, lien = ''] of html.matchAll(LIEN)) {
    if (!lien.startsWith(`${base}/`) || lien.startsWith('//')) continue;
    const adresse = lien.slice(base.length).split(/[?#]/u, 1)[0] ?? '';
    if (!APRES.some((debut) => adresse.startsWith(debut))) adresses.add(decoder(adresse));
  }
  return adresses;
}

function decoder(adresse: string): string {
  try {
    return decodeURI(adresse.replaceAll('&amp;', '&'));
  } catch {
    return adresse;
  }
}

const NON_LUE = new Uint32Array();

/** The same, each in 32 bits: what is kept of ten thousand pages. */
export function liensInternes({ type, corps }: Page, base: string): Uint32Array {
  if (!type.startsWith('text/html')) return NON_LUE;
  return Uint32Array.from(
    [...adressesLiees(Buffer.from(corps).toString('utf8'), base)].map(reduire),
  );
}

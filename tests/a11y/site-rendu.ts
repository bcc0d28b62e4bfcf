/** An example of the public site, rendered once and served, with the list of its pages. */
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { NomDExemple } from '@acp/shared/examples';
import { rendreExemple, servir } from '../e2e/rendu.ts';
import { racine } from '../racine.ts';

interface Options {
  /** Path prefix. */
  base?: string;
  /** With the page that shows every component. */
  atelier?: boolean;
}

export interface ExempleRendu {
  exemple: NomDExemple;
  dossier: string;
  /** `index.html`, `voeux/index.html`… sorted. */
  fichiers: string[];
}

export interface SiteRendu extends ExempleRendu {
  /** Without the last slash, path prefix included. */
  adresse: string;
  fermer: () => Promise<void>;
}

async function rendre(
  exemple: NomDExemple,
  dossier: string,
  options: readonly string[],
): Promise<ExempleRendu> {
  await rendreExemple(exemple, dossier, ...options);
  const fichiers: string[] = [];
  for await (const fichier of glob('**/*.html', { cwd: dossier })) fichiers.push(fichier);
  return { exemple, dossier, fichiers: fichiers.sort() };
}

const rendus = new Map<string, Promise<ExempleRendu>>();

/** Rendered for whoever asks first: those who come next only read, too. */
export function rendreUneFois(
  exemple: NomDExemple,
  { base = '', atelier = false }: Options = {},
): Promise<ExempleRendu> {
  const options = [...(base === '' ? [] : ['--base', base]), ...(atelier ? ['--atelier'] : [])];
  const nom = [exemple, ...options].join('').replaceAll('/', '-');
  const connu = rendus.get(nom);
  if (connu !== undefined) return connu;
  const rendu = rendre(exemple, join(racine, 'var/exemples', nom), options);
  rendus.set(nom, rendu);
  return rendu;
}

export async function ouvrirSite(exemple: NomDExemple, options: Options = {}): Promise<SiteRendu> {
  const rendu = await rendreUneFois(exemple, options);
  const { adresse, fermer } = await servir(rendu.dossier, options.base);
  return { ...rendu, adresse, fermer };
}

/** Opens a site, hands it over, and closes it whatever happens. */
export async function avecSite<R>(
  exemple: NomDExemple,
  faire: (site: SiteRendu) => Promise<R>,
  options?: Options,
): Promise<R> {
  const site = await ouvrirSite(exemple, options);
  try {
    return await faire(site);
  } finally {
    await site.fermer();
  }
}

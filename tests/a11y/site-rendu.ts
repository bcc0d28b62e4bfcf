/** An example of the public site, rendered aside and served, with the list of its pages. */
import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NomDExemple } from '@acp/shared/examples';
import { rendreExemple, servir } from '../e2e/rendu.ts';

export interface SiteRendu {
  exemple: NomDExemple;
  dossier: string;
  /** Without the last slash, path prefix included. */
  adresse: string;
  /** `index.html`, `voeux/index.html`… sorted. */
  fichiers: string[];
  fermer: () => Promise<void>;
}

export async function ouvrirSite(
  exemple: NomDExemple,
  { base = '', atelier = false }: { base?: string; atelier?: boolean } = {},
): Promise<SiteRendu> {
  const dossier = await mkdtemp(join(tmpdir(), `acp-site-${exemple}-`));
  const options = [...(base === '' ? [] : ['--base', base]), ...(atelier ? ['--atelier'] : [])];
  await rendreExemple(exemple, dossier, ...options);
  const serveur = await servir(dossier, base);
  const fichiers: string[] = [];
  for await (const fichier of glob('**/*.html', { cwd: dossier })) fichiers.push(fichier);
  return {
    exemple,
    dossier,
    adresse: serveur.adresse,
    fichiers: fichiers.sort(),
    fermer: async () => {
      await serveur.fermer();
      await rm(dossier, { recursive: true });
    },
  };
}

/** Opens a site, hands it over, and puts everything away whatever happens. */
export async function avecSite<R>(
  exemple: NomDExemple,
  faire: (site: SiteRendu) => Promise<R>,
  options?: { base?: string; atelier?: boolean },
): Promise<R> {
  const site = await ouvrirSite(exemple, options);
  try {
    return await faire(site);
  } finally {
    await site.fermer();
  }
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ecrireEtat } from '@acp/shared/publication';
import type { Release } from './releases.ts';
import type { Retenu } from './retenir-pages.ts';

/** What the admin shows of the public site; kept in `var/site/etat.json`. */
export interface EtatDuSite {
  /** The release on line; its name, the publication it shows, when it was made. */
  release: Pick<Release, 'nom' | 'publication' | 'faiteLe' | 'duree'> | null;
  /** Why the last pass put nothing on line; null when it did, or had nothing to do. */
  panne: string | null;
  /** What the site shows as it was, or not yet, since its page cannot be made. */
  retenus: readonly Retenu[];
}

/** On a full disk too. A null release leaves the one that was noted. */
export async function noterEtat(
  varDir: string,
  {
    release,
    panne,
    retenus,
  }: { release: Release | null; panne: string | null; retenus: readonly Retenu[] },
): Promise<void> {
  const fichier = join(varDir, 'site', 'etat.json');
  const avant = await readFile(fichier, 'utf8')
    .then((texte) => (JSON.parse(texte) as EtatDuSite).release)
    .catch(() => null);
  const etat: EtatDuSite = {
    release: release
      ? {
          nom: release.nom,
          publication: release.publication,
          faiteLe: release.faiteLe,
          duree: release.duree,
        }
      : avant,
    panne,
    retenus,
  };
  await mkdir(join(varDir, 'site'), { recursive: true });
  await ecrireEtat(fichier, etat);
}

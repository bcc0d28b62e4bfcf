import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Release } from './releases.ts';

/** What the admin shows of the public site; kept in `var/site/etat.json`. */
export interface EtatDuSite {
  /** The release on line; its name, the publication it shows, when it was made. */
  release: Pick<Release, 'nom' | 'publication' | 'faiteLe' | 'duree'> | null;
  /** Why the last pass put nothing on line; null when it did, or had nothing to do. */
  panne: string | null;
}

/** Written aside, then renamed. A null release leaves the one that was noted. */
export async function noterEtat(
  varDir: string,
  { release, panne }: { release: Release | null; panne: string | null },
): Promise<void> {
  const fichier = join(varDir, 'site', 'etat.json');
  const avant = await readFile(fichier, 'utf8').then(
    (texte) => (JSON.parse(texte) as EtatDuSite).release,
    () => null,
  );
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
  };
  const acote = `${fichier}.${String(process.pid)}`;
  await mkdir(join(varDir, 'site'), { recursive: true });
  await writeFile(acote, JSON.stringify(etat));
  await rename(acote, fichier);
}

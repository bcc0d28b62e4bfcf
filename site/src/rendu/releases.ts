import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Releases kept beside the one that is read. */
const GARDEES = 3;

export const dossierCourant = (varDir: string): string => join(varDir, 'site', 'current');
const dossierDesReleases = (varDir: string): string => join(varDir, 'site', 'releases');

async function numeros(varDir: string): Promise<number[]> {
  const noms = await readdir(dossierDesReleases(varDir));
  return noms
    .filter((nom) => /^\d+$/.test(nom))
    .map(Number)
    .sort((a, b) => a - b);
}

/** The directory of the next release; a number is never used twice while an older one is kept. */
export async function prochaineRelease(varDir: string): Promise<string> {
  await mkdir(dossierDesReleases(varDir), { recursive: true });
  const dernier = (await numeros(varDir)).at(-1) ?? 0;
  return join(dossierDesReleases(varDir), String(dernier + 1));
}

/** Points `current` at a release: a link made aside, then renamed, so that no reader sees none. */
export async function mettreEnLigne(varDir: string, release: string): Promise<void> {
  const courant = dossierCourant(varDir);
  const acote = `${courant}.${String(process.pid)}`;
  await rm(acote, { force: true });
  await symlink(join('releases', release.split('/').at(-1) ?? ''), acote);
  await rename(acote, courant);
}

/** Removes old releases, and what an interrupted rendering left; never the one that is read. */
export async function effacerAnciennes(varDir: string): Promise<void> {
  const lue = await readlink(dossierCourant(varDir)).catch(() => '');
  const anciennes = (await numeros(varDir)).map(String).slice(0, -GARDEES);
  const partielles = (await readdir(dossierDesReleases(varDir))).filter((nom) =>
    nom.includes('.partiel'),
  );
  for (const nom of [...anciennes, ...partielles]) {
    if (lue === join('releases', nom)) continue;
    await rm(join(dossierDesReleases(varDir), nom), { recursive: true, force: true });
  }
}

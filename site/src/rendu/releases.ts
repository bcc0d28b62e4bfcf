import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { DOSSIER_DE_L_INDEX } from '../lib/urls.ts';

/** Folders kept beside the one that is read. */
const GARDEES = 3;

/** Numbered folders, and the link that says which one is read. */
interface Suite {
  dossiers: string;
  courant: string;
}

export const dossierCourant = (varDir: string): string => join(varDir, 'site', 'current');

const pages = (varDir: string): Suite => ({
  dossiers: join(varDir, 'site', 'releases'),
  courant: dossierCourant(varDir),
});
/** The search index has its own life: it is swapped after the pages, without them. */
const index = (varDir: string): Suite => ({
  dossiers: join(varDir, 'site', 'recherche'),
  courant: join(varDir, 'site', 'recherche', 'courant'),
});

async function numeros({ dossiers }: Suite): Promise<number[]> {
  const noms = await readdir(dossiers);
  return noms
    .filter((nom) => /^\d+$/.test(nom))
    .map(Number)
    .sort((a, b) => a - b);
}

/** A number is never used twice while an older one is kept. */
async function prochain(suite: Suite): Promise<string> {
  await mkdir(suite.dossiers, { recursive: true });
  const dernier = (await numeros(suite)).at(-1) ?? 0;
  return join(suite.dossiers, String(dernier + 1));
}

/** Points the link at a folder: made aside, then renamed, so that no reader sees none. */
async function pointer({ courant, dossiers }: Suite, dossier: string): Promise<void> {
  const acote = `${courant}.${String(process.pid)}`;
  await rm(acote, { force: true });
  await symlink(relative(dirname(courant), join(dossiers, basename(dossier))), acote);
  await rename(acote, courant);
}

/** Removes old folders, and what an interrupted work left; never the one that is read. */
async function effacer(suite: Suite): Promise<void> {
  const lue = basename(await readlink(suite.courant).catch(() => ''));
  const anciennes = (await numeros(suite)).map(String).slice(0, -GARDEES);
  const partielles = (await readdir(suite.dossiers)).filter((nom) => nom.includes('.partiel'));
  for (const nom of [...anciennes, ...partielles]) {
    if (nom !== lue) await rm(join(suite.dossiers, nom), { recursive: true, force: true });
  }
}

/** Where a release has its search index, or the link to it. */
export const indexDans = (release: string): string => resolve(join(release, DOSSIER_DE_L_INDEX));

/** The directory of the next release. */
export const prochaineRelease = (varDir: string): Promise<string> => prochain(pages(varDir));

/** Puts a release online; it reads the search index through a link, whichever index is there. */
export async function mettreEnLigne(varDir: string, release: string): Promise<void> {
  const lien = indexDans(release);
  await symlink(relative(dirname(lien), index(varDir).courant), lien);
  await pointer(pages(varDir), release);
}

export const effacerAnciennes = (varDir: string): Promise<void> => effacer(pages(varDir));

/** The directory of the next search index. */
export const prochainIndex = (varDir: string): Promise<string> => prochain(index(varDir));

export async function mettreIndexEnLigne(varDir: string, dossier: string): Promise<void> {
  await pointer(index(varDir), dossier);
  await effacer(index(varDir));
}

import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DOSSIER_DE_L_INDEX } from '../lib/urls.ts';

/** Indexes kept: the one that is read, and those a visitor’s browser may still be reading. */
const GARDES = 3;

/** The search index has its own life: it is swapped after the pages, without them. */
export const dossierDesIndex = (varDir: string): string => join(varDir, 'site', 'recherche');
export const indexCourant = (varDir: string): string => join(dossierDesIndex(varDir), 'courant');

/** Where a folder of pages that stands alone has its search index. */
export const indexDans = (dossier: string): string => resolve(join(dossier, DOSSIER_DE_L_INDEX));

async function numeros(dossier: string): Promise<number[]> {
  const noms = await readdir(dossier);
  return noms
    .filter((nom) => /^\d+$/.test(nom))
    .map(Number)
    .sort((a, b) => a - b);
}

/** The directory of the next index: a number is never used twice while an older one is kept. */
export async function prochainIndex(varDir: string): Promise<string> {
  const dossier = dossierDesIndex(varDir);
  await mkdir(dossier, { recursive: true });
  const dernier = (await numeros(dossier)).at(-1) ?? 0;
  return join(dossier, String(dernier + 1));
}

/** Points the link at an index: made aside, then renamed, so that no reader sees none. Older ones go. */
export async function mettreIndexEnLigne(varDir: string, index: string): Promise<void> {
  const courant = indexCourant(varDir);
  const acote = `${courant}.${String(process.pid)}`;
  await rm(acote, { force: true });
  await symlink(basename(index), acote);
  await rename(acote, courant);
  await effacerAnciens(varDir);
}

/** Removes old indexes, and what an interrupted work left; never the one that is read. */
async function effacerAnciens(varDir: string): Promise<void> {
  const dossier = dossierDesIndex(varDir);
  const lu = basename(await readlink(indexCourant(varDir)));
  const anciens = (await numeros(dossier)).map(String).slice(0, -GARDES);
  const partiels = (await readdir(dossier)).filter((nom) => nom.includes('.partiel'));
  for (const nom of [...anciens, ...partiels]) {
    if (nom !== lu) await rm(join(dossier, nom), { recursive: true, force: true });
  }
}

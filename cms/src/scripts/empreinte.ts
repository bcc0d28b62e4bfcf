/** Builds only what changed: a fingerprint of the sources, kept beside what they produced. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const produits = new Set(['node_modules', 'dist', '.next', '.astro', 'polices', 'var']);

async function fichiersDe(chemin: string): Promise<string[]> {
  const etat = await stat(chemin).catch(() => undefined);
  if (etat === undefined) return [];
  if (!etat.isDirectory()) return [chemin];
  const entrees = await readdir(chemin, { withFileTypes: true });
  const listes = await Promise.all(
    entrees
      .filter((entree) => !produits.has(entree.name))
      .map((entree) => fichiersDe(join(chemin, entree.name))),
  );
  return listes.flat();
}

/** SHA-256 of the paths and contents of these folders and files; a missing one counts as empty. */
export async function empreinteDe(sources: string[]): Promise<string> {
  const somme = createHash('sha256');
  somme.update(process.version);
  for (const source of sources) {
    for (const fichier of (await fichiersDe(source)).sort()) {
      somme.update(`\0${fichier.slice(source.length)}\0`);
      somme.update(await readFile(fichier));
    }
  }
  return somme.digest('hex');
}

/**
 * Calls `construire` unless `temoin` holds the fingerprint of `sources`; says whether it did.
 * Keep `temoin` inside what is built: deleting the product then also forgets the fingerprint.
 */
export async function construireSiChange(
  temoin: string,
  sources: string[],
  construire: () => Promise<void>,
): Promise<boolean> {
  const empreinte = await empreinteDe(sources);
  const connue = await readFile(temoin, 'utf8').catch(() => '');
  if (connue === empreinte) return false;
  // A build killed half-way must not pass for a finished one.
  await rm(temoin, { force: true });
  await construire();
  await mkdir(dirname(temoin), { recursive: true });
  await writeFile(temoin, empreinte);
  return true;
}

import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { lireChangements, suivreChangements, type Publication } from '@acp/shared/publication';
import type { Env } from '../env.ts';

interface Lue {
  version: string;
  marque: string | null;
  publication: Publication;
}

let connue: { version: string; lue: Promise<Lue> } | null = null;

/** As it was checked and written: what changed since `avant` when that is known, else the whole file. */
async function lire(version: string, avant: Lue | null): Promise<Lue> {
  const suite = await lireChangements(version);
  const suivie =
    avant?.marque && suite ? suivreChangements(avant.publication, avant.marque, suite) : null;
  const publication =
    suivie ??
    (JSON.parse(await readFile(join(version, 'publication.json'), 'utf8')) as Publication);
  return { version, marque: suite?.marque ?? null, publication };
}

/** What is public now; each version reads what changed since the one before. null before the first publication. */
export async function lirePublicationEnLigne({
  PUBLICATION_DIR,
}: Env): Promise<Publication | null> {
  const version = await realpath(PUBLICATION_DIR).catch(() => null);
  if (version === null) return null;
  if (connue?.version !== version) {
    const avant = connue?.lue.catch(() => null) ?? Promise.resolve(null);
    connue = { version, lue: avant.then((lue) => lire(version, lue)) };
  }
  try {
    return (await connue.lue).publication;
  } catch {
    // Replaced while it was being read: the next one reads it again.
    connue = null;
    return null;
  }
}

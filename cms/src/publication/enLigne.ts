import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '@acp/shared/publication';
import type { Env } from '../env.ts';

let lue: { version: string; publication: Promise<Publication> } | null = null;

/** What is public now, as it was checked and written; read once a version. null before the first publication. */
export async function lirePublicationEnLigne({
  PUBLICATION_DIR,
}: Env): Promise<Publication | null> {
  const version = await realpath(PUBLICATION_DIR).catch(() => null);
  if (version === null) return null;
  if (lue?.version !== version) {
    const fichier = readFile(join(version, 'publication.json'), 'utf8');
    lue = { version, publication: fichier.then((texte) => JSON.parse(texte) as Publication) };
  }
  return lue.publication.catch(() => {
    lue = null;
    return null;
  });
}

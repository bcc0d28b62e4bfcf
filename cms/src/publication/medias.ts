import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Document } from '@acp/shared/model';
import { RefusDePublication } from './refus.ts';

/** Refuses a document whose file is missing or is not the one its record describes. */
export async function checkFichier(
  chemin: string,
  { id, titre }: Document,
  { nom, sha256 }: Pick<Document['fichier'], 'nom' | 'sha256'>,
): Promise<void> {
  const contenu = await readFile(chemin).catch(() => null);
  const refuser = (phrase: string): never => {
    throw new RefusDePublication([
      {
        phrase: `Document «\u00a0${titre}\u00a0», fichier ${nom}\u00a0: ${phrase}`,
        objet: { collection: 'documents', id },
      },
    ]);
  };
  if (contenu === null)
    return refuser('il n’est plus dans le dossier des fichiers. Envoyez-le de nouveau.');
  if (createHash('sha256').update(contenu).digest('hex') !== sha256)
    refuser('il a changé depuis qu’il a été envoyé. Envoyez-le de nouveau.');
}

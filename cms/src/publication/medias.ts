import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fichiersDe, type Document } from '@acp/shared/model';
import { isMeme, trouver, type Faute } from '@acp/shared/publication';
import { placeDuFichier } from '../fichiers/coffre.ts';

type Fichier = Pick<Document['fichier'], 'nom' | 'sha256'>;

/** Why a file cannot be published: it is missing, or is not the one its record describes. */
async function fauteDuFichier(chemin: string, { nom, sha256 }: Fichier): Promise<string | null> {
  const contenu = await readFile(chemin).catch(() => null);
  if (contenu === null)
    return `le fichier ${nom} n’est plus dans le dossier des fichiers. Envoyez-le de nouveau.`;
  const isLui = createHash('sha256').update(contenu).digest('hex') === sha256;
  return isLui
    ? null
    : `le fichier ${nom} a changé depuis qu’il a été envoyé. Envoyez-le de nouveau.`;
}

/** Throws when a file is not the one its record describes: seen before, or it went between the two. */
export async function checkFichier(
  chemin: string,
  { titre }: Document,
  fichier: Fichier,
): Promise<void> {
  const faute = await fauteDuFichier(chemin, fichier);
  if (faute !== null) throw new Error(`Document «\u00a0${titre}\u00a0»\u00a0: ${faute}`);
}

/** What is wrong with the files that are about to become public; those that are were checked then. */
export async function fautesDesFichiers(
  documents: readonly Document[],
  publies: readonly Document[],
  medias: string,
): Promise<Faute[]> {
  const fautes: Faute[] = [];
  for (const document of documents) {
    const publie = trouver(publies, document.id);
    if (publie === document) continue;
    const connus = publie ? fichiersDe(publie) : [];
    for (const fichier of fichiersDe(document)) {
      if (connus.some((connu) => isMeme(connu, fichier))) continue;
      const message = await fauteDuFichier(placeDuFichier(medias, fichier.sha256), fichier);
      if (message !== null) fautes.push({ chemin: '', message, objet: `documents/${document.id}` });
    }
  }
  return fautes;
}

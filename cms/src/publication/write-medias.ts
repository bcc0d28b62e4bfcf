import { constants } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fichiersDe } from '@acp/shared/model';
import { isMeme, trouver, type Publication } from '@acp/shared/publication';
import { placeDuFichier } from '../fichiers/coffre.ts';
import { sync } from './durable.ts';
import { checkFichier } from './medias.ts';

const linkSiPossible = (de: string, vers: string): Promise<boolean> =>
  link(de, vers).then(
    () => true,
    () => false,
  );

/** Where the files of a version come from, and where they go. */
interface Medias {
  /** Where the admin keeps the files it was sent, each under its fingerprint. */
  medias: string;
  /** The version that is live, and what it says; null when there is none. */
  precedente: { chemin: string; publication: Publication } | null;
  version: string;
}

/** A file already published is linked: it never changes. Otherwise it is copied, since a restored backup may rewrite the admin’s own. */
export async function writeMedias(
  { documents }: Publication,
  { medias, precedente, version }: Medias,
): Promise<void> {
  await mkdir(join(version, 'medias'));
  for (const document of documents) {
    const publie = trouver(precedente?.publication.documents ?? [], document.id);
    const publies = publie ? fichiersDe(publie) : [];
    for (const fichier of fichiersDe(document)) {
      const place = join(version, 'medias', fichier.nom);
      const isPublie = publies.some((connu) => isMeme(connu, fichier));
      const connue = precedente && join(precedente.chemin, 'medias', fichier.nom);
      if (isPublie && connue !== null && (await linkSiPossible(connue, place))) continue;
      const source = placeDuFichier(medias, fichier.sha256);
      await checkFichier(source, document, fichier);
      await copyFile(source, place, constants.COPYFILE_FICLONE);
      await sync(place);
    }
  }
  await sync(join(version, 'medias'));
}

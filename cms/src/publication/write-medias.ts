import { constants } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fichiersDe, type Document } from '@acp/shared/model';
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

interface APoser {
  document: Document;
  fichier: ReturnType<typeof fichiersDe>[number];
  isPublie: boolean;
}

function listAPoser(documents: readonly Document[], publies: readonly Document[]): APoser[] {
  return documents.flatMap((document) => {
    const publie = trouver(publies, document.id);
    const connus = publie && publie !== document ? fichiersDe(publie) : [];
    return fichiersDe(document).map((fichier) => ({
      document,
      fichier,
      isPublie: publie === document || connus.some((connu) => isMeme(connu, fichier)),
    }));
  });
}

/** Asked of the disk at once. */
const LIENS = 64;

/** A file already published is linked: it never changes. Otherwise it is copied, since a restored backup may rewrite the admin’s own. */
export async function writeMedias(
  { documents }: Publication,
  { medias, precedente, version }: Medias,
): Promise<void> {
  const dossier = join(version, 'medias');
  await mkdir(dossier);
  const aPoser = listAPoser(documents, precedente?.publication.documents ?? []);
  const aCopier = aPoser.filter(({ isPublie }) => !isPublie);
  const aLier = precedente ? aPoser.filter(({ isPublie }) => isPublie) : [];
  for (let i = 0; precedente && i < aLier.length; i += LIENS) {
    const lot = aLier.slice(i, i + LIENS);
    const lies = await Promise.all(
      lot.map(({ fichier: { nom } }) =>
        linkSiPossible(join(precedente.chemin, 'medias', nom), join(dossier, nom)),
      ),
    );
    aCopier.push(...lot.filter((_, rang) => lies[rang] === false));
  }
  // One after the other: each is read whole to be checked.
  for (const { document, fichier } of aCopier) {
    const place = join(dossier, fichier.nom);
    const source = placeDuFichier(medias, fichier.sha256);
    await checkFichier(source, document, fichier);
    await copyFile(source, place, constants.COPYFILE_FICLONE);
    await sync(place);
  }
  await sync(dossier);
}

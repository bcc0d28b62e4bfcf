import { deplier } from './deplier.ts';
import { listEntrees } from './lister.ts';
import { enAbimee } from './refus.ts';

/** What an archive to read may weigh once unpacked. */
const DEPLIE_MAXIMAL = 60 * 1024 * 1024;
/** A thousand pages of text weigh less. */
const TEXTE_MAXIMAL = 15 * 1024 * 1024;

/** The parts of a document: name → content. */
export type Archive = ReadonlyMap<string, Buffer>;

/**
 * Unpacks everything, within the limits.
 * @throws ArchiveAbimee | ArchiveTropLourde
 */
export async function openArchive(fichier: Buffer): Promise<Archive> {
  const archive = new Map<string, Buffer>();
  let reste = DEPLIE_MAXIMAL;
  try {
    for (const entree of listEntrees(fichier)) {
      const permis = entree.nom.endsWith('.xml') ? Math.min(reste, TEXTE_MAXIMAL) : reste;
      const morceaux: Buffer[] = [];
      for await (const morceau of deplier(fichier, entree, permis)) morceaux.push(morceau);
      const contenu = Buffer.concat(morceaux);
      reste -= contenu.length;
      archive.set(entree.nom, contenu);
    }
  } catch (erreur) {
    throw enAbimee(erreur);
  }
  return archive;
}

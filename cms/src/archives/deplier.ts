import { createInflateRaw } from 'node:zlib';
import { listEntrees, type Entree } from './lister.ts';
import { ArchiveAbimee, ArchiveTropLourde, enAbimee } from './refus.ts';

const TETE = 0x04034b50;

function contenuDe(fichier: Buffer, { nom, place, comprime }: Entree): Buffer {
  const longueurDuNom = fichier.readUInt16LE(place + 26);
  const dit = fichier.toString('utf8', place + 30, place + 30 + longueurDuNom);
  const debut = place + 30 + longueurDuNom + fichier.readUInt16LE(place + 28);
  const contenu = fichier.subarray(debut, debut + comprime);
  if (fichier.readUInt32LE(place) !== TETE || dit !== nom || contenu.length !== comprime)
    throw new ArchiveAbimee(`«\u00a0${nom}\u00a0» n’est pas là où la liste le dit.`);
  return contenu;
}

function ouvrir(contenu: Buffer, { methode, nom }: Entree): AsyncIterable<Buffer> | Buffer[] {
  if (methode === 0) return [contenu];
  if (methode !== 8) throw new ArchiveAbimee(`«\u00a0${nom}\u00a0» est serré d’une autre façon.`);
  const gonfleur = createInflateRaw({ chunkSize: 64 * 1024 });
  gonfleur.end(contenu);
  return gonfleur;
}

/**
 * One file of an archive, piece by piece. What the list says of its size may be a lie: the pieces are counted as they
 * come, and nothing more is unpacked once they go over what is allowed.
 */
export async function* deplier(
  fichier: Buffer,
  entree: Entree,
  permis: number,
): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const morceau of ouvrir(contenuDe(fichier, entree), entree)) {
    total += morceau.length;
    if (total > permis) throw new ArchiveTropLourde(`«\u00a0${entree.nom}\u00a0» est trop lourd.`);
    yield morceau;
  }
  if (total !== entree.octets)
    throw new ArchiveAbimee(`«\u00a0${entree.nom}\u00a0» ne pèse pas ce que dit la liste.`);
}

/**
 * Unpacks everything and keeps nothing, to know that it holds within the limit.
 * @throws ArchiveAbimee | ArchiveTropLourde
 */
export async function peser(fichier: Buffer, permis: number): Promise<void> {
  let reste = permis;
  try {
    for (const entree of listEntrees(fichier))
      for await (const morceau of deplier(fichier, entree, reste)) reste -= morceau.length;
  } catch (erreur) {
    throw enAbimee(erreur);
  }
}

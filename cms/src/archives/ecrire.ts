import { crc32 } from 'node:zlib';
import type { Archive } from './ouvrir.ts';

/** What the heading of a file and its line in the list say alike. */
function communsDe(nom: Buffer, contenu: Buffer): Buffer {
  const communs = Buffer.alloc(26);
  communs.writeUInt16LE(20, 0);
  // The name is in UTF-8.
  communs.writeUInt16LE(0x800, 2);
  communs.writeUInt32LE(crc32(contenu), 10);
  communs.writeUInt32LE(contenu.length, 14);
  communs.writeUInt32LE(contenu.length, 18);
  communs.writeUInt16LE(nom.length, 22);
  return communs;
}

/**
 * The same parts in an archive that packs nothing and says true sizes, for a reader that believes what it is told.
 */
export function ecrireArchive(archive: Archive): Buffer {
  const corps: Buffer[] = [];
  const liste: Buffer[] = [];
  let place = 0;
  for (const [mots, contenu] of archive) {
    const nom = Buffer.from(mots);
    const communs = communsDe(nom, contenu);
    const reste = Buffer.alloc(14);
    reste.writeUInt32LE(place, 10);
    liste.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), communs, reste, nom);
    corps.push(Buffer.from('PK\u0003\u0004', 'latin1'), communs, nom, contenu);
    place += 30 + nom.length + contenu.length;
  }
  const index = Buffer.concat(liste);
  const fin = Buffer.alloc(22);
  fin.write('PK\u0005\u0006', 'latin1');
  fin.writeUInt16LE(archive.size, 8);
  fin.writeUInt16LE(archive.size, 10);
  fin.writeUInt32LE(index.length, 12);
  fin.writeUInt32LE(place, 16);
  return Buffer.concat([...corps, index, fin]);
}

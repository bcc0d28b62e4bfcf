import { ArchiveAbimee } from './refus.ts';

const FIN = 0x06054b50;
const ENTREE = 0x02014b50;
const LONGUEUR_DE_FIN = 22;

/** A file of an archive, as the list at its end describes it. */
export interface Entree {
  nom: string;
  /** 0: as it is; 8: packed. */
  methode: number;
  isChiffree: boolean;
  /** Where its own heading stands. */
  place: number;
  comprime: number;
  /** What it is said to weigh once unpacked. */
  octets: number;
}

/** Where the list of an archive ends, when the file ends with one; -1 otherwise. */
function finDArchive(fichier: Buffer): number {
  const debut = Math.max(0, fichier.length - LONGUEUR_DE_FIN - 0xffff);
  for (let i = fichier.length - LONGUEUR_DE_FIN; i >= debut; i--) {
    if (fichier.readUInt32LE(i) !== FIN) continue;
    if (i + LONGUEUR_DE_FIN + fichier.readUInt16LE(i + 20) === fichier.length) return i;
  }
  return -1;
}

/** A PDF or an image that is an archive too: what is checked is not what somebody will open. */
export const isArchive = (fichier: Buffer): boolean => finDArchive(fichier) >= 0;

/**
 * The files an archive lists.
 * @throws ArchiveAbimee
 */
export function listEntrees(fichier: Buffer): Entree[] {
  const fin = finDArchive(fichier);
  if (fin < 0) throw new ArchiveAbimee('La liste de l’archive manque.');
  const nombre = fichier.readUInt16LE(fin + 10);
  let place = fichier.readUInt32LE(fin + 16);
  const entrees: Entree[] = [];
  for (let i = 0; i < nombre; i++) {
    if (place + 46 > fin || fichier.readUInt32LE(place) !== ENTREE)
      throw new ArchiveAbimee('La liste de l’archive est coupée.');
    const longueurDuNom = fichier.readUInt16LE(place + 28);
    const suite = fichier.readUInt16LE(place + 30) + fichier.readUInt16LE(place + 32);
    entrees.push({
      nom: fichier.toString('utf8', place + 46, place + 46 + longueurDuNom),
      methode: fichier.readUInt16LE(place + 10),
      isChiffree: (fichier.readUInt16LE(place + 8) & 1) === 1,
      place: fichier.readUInt32LE(place + 42),
      comprime: fichier.readUInt32LE(place + 20),
      octets: fichier.readUInt32LE(place + 24),
    });
    place += 46 + longueurDuNom + suite;
  }
  // Bytes between the list and its end belong to another file hidden there.
  if (place !== fin) throw new ArchiveAbimee('La liste de l’archive cache autre chose.');
  return entrees;
}

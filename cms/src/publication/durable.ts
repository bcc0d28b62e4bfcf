import { open, type FileHandle } from 'node:fs/promises';

/** Waits until the disk has a file or a directory. */
export async function sync(chemin: string): Promise<void> {
  const ouvert = await open(chemin, 'r');
  try {
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
}

const MORCEAU = 1024 * 1024;

/** Pieces put together a megabyte at a time, always in the same place: what is given is to be written at once. */
function* grouper(morceaux: Iterable<Buffer>): Generator<Buffer> {
  const place = Buffer.allocUnsafe(MORCEAU);
  let octets = 0;
  for (const morceau of morceaux) {
    if (octets + morceau.length > MORCEAU) {
      yield place.subarray(0, octets);
      octets = 0;
    }
    if (morceau.length > MORCEAU) yield morceau;
    else octets += morceau.copy(place, octets);
  }
  yield place.subarray(0, octets);
}

/** A write may be cut short: until all of it is there. */
async function ecrire(ouvert: FileHandle, morceau: Buffer): Promise<void> {
  for (let reste = morceau; reste.length > 0;) {
    const { bytesWritten } = await ouvert.write(reste);
    reste = reste.subarray(bytesWritten);
  }
}

/** Writes a new file, and waits until the disk has it. */
export async function writeDurable(
  fichier: string,
  contenu: string | Iterable<Buffer>,
): Promise<void> {
  const ouvert = await open(fichier, 'wx');
  try {
    if (typeof contenu === 'string') await ouvert.writeFile(contenu);
    else for (const morceau of grouper(contenu)) await ecrire(ouvert, morceau);
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
}

import { open } from 'node:fs/promises';

/** Waits until the disk has a file or a directory. */
export async function sync(chemin: string): Promise<void> {
  const ouvert = await open(chemin, 'r');
  try {
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
}

const MORCEAU = 4 * 1024 * 1024;

/** Pieces put together a few megabytes at a time: one write each. */
function* grouper(morceaux: Iterable<Buffer>): Generator<Buffer> {
  let groupe: Buffer[] = [];
  let octets = 0;
  for (const morceau of morceaux) {
    groupe.push(morceau);
    octets += morceau.length;
    if (octets < MORCEAU) continue;
    yield Buffer.concat(groupe, octets);
    groupe = [];
    octets = 0;
  }
  yield Buffer.concat(groupe, octets);
}

/** Writes a new file, and waits until the disk has it. */
export async function writeDurable(
  fichier: string,
  contenu: string | Iterable<Buffer>,
): Promise<void> {
  const ouvert = await open(fichier, 'wx');
  try {
    if (typeof contenu === 'string') await ouvert.writeFile(contenu);
    else for (const morceau of grouper(contenu)) await ouvert.write(morceau);
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
}

/** A real disk of a few megabytes, which can be filled to the last block, or closed to writing. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PetitDisque {
  lieu: string;
  /** Bytes that can still be written. */
  libre: () => Promise<number>;
  /** Leaves so many bytes to write, or none. */
  remplir: (reste: number) => Promise<void>;
  /** Gives the room back. */
  vider: () => Promise<void>;
  /** Nothing is written any more, until `rouvrir`. */
  fermer: () => void;
  rouvrir: () => void;
  demonter: () => Promise<void>;
}

function appeler(programme: string, ...options: string[]): void {
  const { status, stderr, error } = spawnSync(programme, options, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(
    `Le disque plein n’a pas été essayé : « ${programme} » est refusé ici (${(error?.message ?? stderr).trim()}). Lancez ces essais en administrateur, là où l’on peut monter un tmpfs.`,
  );
}

/** Throws one French sentence where nothing can be mounted: a disk that is never full proves nothing. */
export async function monterPetitDisque(octets: number): Promise<PetitDisque> {
  const lieu = await mkdtemp(join(tmpdir(), 'acp-disque-'));
  try {
    appeler('mount', '-t', 'tmpfs', '-o', `size=${octets}`, 'tmpfs', lieu);
  } catch (erreur) {
    await rmdir(lieu);
    throw erreur;
  }
  const lest = join(lieu, 'lest');
  const libre = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(lieu);
    return bavail * bsize;
  };
  return {
    lieu,
    libre,
    remplir: async (reste) => {
      const octets = Math.max(0, (await libre()) - reste);
      await writeFile(lest, Buffer.alloc(octets)).catch((erreur: unknown) => {
        // The disk takes a few blocks for itself: to the last one, it is full all the same.
        if ((erreur as NodeJS.ErrnoException).code !== 'ENOSPC') throw erreur;
      });
    },
    vider: () => rm(lest, { force: true }),
    fermer: () => {
      appeler('mount', '-o', 'remount,ro', lieu);
    },
    rouvrir: () => {
      appeler('mount', '-o', 'remount,rw', lieu);
    },
    demonter: async () => {
      appeler('umount', lieu);
      await rmdir(lieu);
    },
  };
}

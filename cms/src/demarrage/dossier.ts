import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDossier, ErreurReglage } from '../env.ts';

/** Creates `var/` and what lives in it; one sentence when it cannot be written. */
export async function preparerVar(varDir: string): Promise<void> {
  createDossier(varDir);
  const essai = join(varDir, `.essai-${process.pid}`);
  try {
    await writeFile(essai, '');
    await rm(essai);
  } catch (cause) {
    throw new ErreurReglage(
      `Le dossier ${varDir} est en lecture seule : donnez le droit d’y écrire, ou choisissez-en un autre avec VAR_DIR.`,
      { cause },
    );
  }
  for (const nom of ['journaux', 'medias', 'registre', 'site']) createDossier(join(varDir, nom));
}

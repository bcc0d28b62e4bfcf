import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { edition, type Edition } from '@acp/shared/model';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { RefusDePublication } from './refus.ts';

/** The register outlives the database: one edition a line, only ever added to (rule 3). */
const fichierDuRegistre = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'registre', 'editions.jsonl');

function lireLigne(ligne: string, rang: number): Edition {
  let lue: unknown;
  try {
    lue = JSON.parse(ligne);
  } catch {
    lue = undefined;
  }
  const resultat = edition.safeParse(lue, { error: z.locales.fr().localeError });
  if (resultat.success) return resultat.data;
  throw new RefusDePublication([
    `Registre des éditions, ligne ${String(rang + 1)}\u00a0: elle est abîmée. Remettez en place la dernière sauvegarde de ce fichier.`,
  ]);
}

/** The whole lines: a power cut may leave half of the last one, which nobody was told of. */
async function lireEntier(fichier: string): Promise<string> {
  try {
    const contenu = await readFile(fichier, 'utf8');
    return contenu.slice(0, contenu.lastIndexOf('\n') + 1);
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw erreur;
  }
}

/** Every edition, in the order they were made. */
export async function readEditions(reglages: Env): Promise<Edition[]> {
  const contenu = await lireEntier(fichierDuRegistre(reglages));
  return contenu
    .split('\n')
    .filter((ligne) => ligne !== '')
    .map(lireLigne);
}

/** Adds editions at the end and waits until the disk has them. */
export async function appendEditions(reglages: Env, editions: readonly Edition[]): Promise<void> {
  const fichier = fichierDuRegistre(reglages);
  await mkdir(dirname(fichier), { recursive: true });
  const entier = Buffer.byteLength(await lireEntier(fichier));
  const ouvert = await open(fichier, 'a');
  try {
    await ouvert.truncate(entier);
    await ouvert.appendFile(editions.map((e) => `${JSON.stringify(e)}\n`).join(''));
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
}

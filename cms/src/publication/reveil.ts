import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '../env.ts';

const fichierDeReveil = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'reveil');

/** Asks the publisher to look now. It looks by itself every second: a lost call loses nothing. */
export async function reveiller(reglages: Env): Promise<void> {
  await writeFile(fichierDeReveil(reglages), '').catch(() => undefined);
}

/** Changes each time somebody asks. */
export async function dernierReveil(reglages: Env): Promise<number> {
  const etat = await stat(fichierDeReveil(reglages)).catch(() => null);
  return etat?.mtimeMs ?? 0;
}

const fichierDeDemande = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'publication-demandee');

/** « Publier maintenant »: the publisher tries again, even when nothing has moved since its last refusal. */
export async function demanderPublication(reglages: Env): Promise<void> {
  await writeFile(fichierDeDemande(reglages), '');
  await reveiller(reglages);
}

/** True once for each request. */
export const prendreDemande = (reglages: Env): Promise<boolean> =>
  rm(fichierDeDemande(reglages)).then(
    () => true,
    () => false,
  );

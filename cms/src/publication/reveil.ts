import { watch } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Env } from '../env.ts';

const fichierDeReveil = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'reveil');

/** Asks the publisher to look now. It looks by itself every second: a lost call loses nothing. */
export async function reveiller(reglages: Env): Promise<void> {
  await writeFile(fichierDeReveil(reglages), '').catch(() => undefined);
}

/** Changes each time somebody asks. */
async function dernierReveil(reglages: Env): Promise<number> {
  const etat = await stat(fichierDeReveil(reglages)).catch(() => null);
  return etat?.mtimeMs ?? 0;
}

/** What the publisher waits with between two looks. */
export interface Reveil {
  /** Comes back when somebody asks, or after `limite` milliseconds. Returns whether somebody did. */
  attendre(limite: number): Promise<boolean>;
  /** Somebody has asked since: the next wait will be short. */
  isAppele(): Promise<boolean>;
}

/** Watches for calls until `signal`. A call made while nobody was waiting is not lost. */
export function createReveil(reglages: Env, signal: AbortSignal): Reveil {
  let vu = 0;
  let sonner: () => void = () => undefined;
  const nom = basename(fichierDeReveil(reglages));
  // The watch is only quicker: what it misses is seen at the next look.
  try {
    const garde = watch(reglages.VAR_DIR, { persistent: false, signal }, (_, touche) => {
      if (touche === nom) sonner();
    });
    garde.on('error', () => undefined);
  } catch {
    sonner();
  }
  return {
    isAppele: async () => (await dernierReveil(reglages)) !== vu,
    attendre: async (limite) => {
      const sonnerie = new Promise<void>((suite) => {
        sonner = suite;
      });
      const fin = new AbortController();
      const avant = await dernierReveil(reglages);
      if (avant === vu) {
        const pause = setTimeout(limite, undefined, {
          signal: AbortSignal.any([signal, fin.signal]),
        });
        await Promise.race([sonnerie, pause]).catch(() => undefined);
        fin.abort();
      }
      const dernier = await dernierReveil(reglages);
      const isAppele = dernier !== vu;
      vu = dernier;
      return isAppele;
    },
  };
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

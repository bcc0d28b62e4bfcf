import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { z } from 'zod';

/** What a command asks of the renderer that keeps the site: it alone acts. */
const demande = z.strictObject({
  /** Release to return to. */
  retour: z.string().optional(),
  complet: z.boolean().optional(),
  moinsDePages: z.boolean().optional(),
});
export type Demande = z.infer<typeof demande>;

const fichierDe = (varDir: string): string => join(varDir, 'site', 'demande.json');
const fichierDeReponse = (varDir: string): string => join(varDir, 'site', 'reponse.json');

const reponse = z.strictObject({ phrase: z.string(), isFaite: z.boolean() });
export type Reponse = z.infer<typeof reponse>;

async function poser(fichier: string, valeur: object): Promise<void> {
  const acote = `${fichier}.${String(process.pid)}`;
  await mkdir(dirname(fichier), { recursive: true });
  await writeFile(acote, JSON.stringify(valeur));
  await rename(acote, fichier);
}

/** Asks, and waits for the answer. */
export async function demander(varDir: string, quoi: Demande): Promise<Reponse> {
  await rm(fichierDeReponse(varDir), { force: true });
  await poser(fichierDe(varDir), quoi);
  for (;;) {
    const lue = await readFile(fichierDeReponse(varDir), 'utf8').catch(() => null);
    if (lue !== null) return reponse.parse(JSON.parse(lue));
    await attendre(200);
  }
}

/** What was asked since the last look, or null; what cannot be read is forgotten. */
export async function prendreDemande(varDir: string): Promise<Demande | null> {
  const fichier = fichierDe(varDir);
  const lue = await readFile(fichier, 'utf8').catch(() => null);
  if (lue === null) return null;
  await rm(fichier, { force: true });
  return demande.safeParse(JSON.parse(lue)).data ?? null;
}

export const repondre = (varDir: string, dite: Reponse): Promise<void> =>
  poser(fichierDeReponse(varDir), dite);

import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Env } from '../env.ts';

const lien = z.strictObject({
  adresse: z.string(),
  etat: z.enum(['ok', 'mort', 'injoignable']),
  code: z.int().nullable(),
  /** Since when it answers, or does not: date and time of the first check that found it so. */
  depuis: z.string(),
  ou: z.array(z.strictObject({ collection: z.string(), id: z.string(), titre: z.string() })),
});
export type LienVerifie = z.infer<typeof lien>;

const releve = z.strictObject({ verifieLe: z.string(), liens: z.array(lien) });
export type ReleveDesLiens = z.infer<typeof releve>;

/** A page is one, whatever the paragraph that is quoted. */
export const sansAncre = (adresse: string): string => adresse.replace(/#.*$/u, '');

const fichierDuReleve = ({ VAR_DIR }: Pick<Env, 'VAR_DIR'>): string => join(VAR_DIR, 'liens.json');

/** What the last check found; null before the first one, or when its file is damaged: it is only written again. */
export async function readLiens(reglages: Pick<Env, 'VAR_DIR'>): Promise<ReleveDesLiens | null> {
  const ecrit = await readFile(fichierDuReleve(reglages), 'utf8').catch(() => 'null');
  try {
    return releve.nullable().parse(JSON.parse(ecrit));
  } catch {
    return null;
  }
}

/** Written aside, then put in place at once. */
export async function writeLiens(reglages: Env, contenu: ReleveDesLiens): Promise<void> {
  const fichier = fichierDuReleve(reglages);
  const ouvert = await open(`${fichier}.partiel`, 'w');
  try {
    await ouvert.writeFile(`${JSON.stringify(contenu, null, 2)}\n`);
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
  await rename(`${fichier}.partiel`, fichier);
}

const SEMAINE = 7 * 24 * 3600 * 1000;

/** When the last check was written, in milliseconds; null before the first one. */
export async function dateDuReleve(reglages: Pick<Env, 'VAR_DIR'>): Promise<number | null> {
  const etat = await stat(fichierDuReleve(reglages)).catch(() => null);
  return etat?.mtimeMs ?? null;
}

/** A week has passed since the last check, or there was none. */
export async function isAVerifier(reglages: Env, maintenant: Date): Promise<boolean> {
  const derniere = await dateDuReleve(reglages);
  return derniere === null || maintenant.getTime() - derniere > SEMAINE;
}

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition, Objet } from '@acp/shared/model';
import { ecrireCanonique } from '@acp/shared/publication';
import { z } from 'zod';
import { sync } from './durable.ts';
import { empreinte } from './empreinte.ts';

/** The words of one edition, and the salt without which its hash says nothing. Private. */
const contenu = z.strictObject({
  sel: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string(),
  mots: z.looseObject({}),
});
type Contenu = z.infer<typeof contenu>;

export interface Scellee {
  empreinte: string;
}

const dossierDe = (registre: string, { type, id }: Objet): string =>
  join(registre, 'contenus', type, id);

const fichierDe = (registre: string, objet: Objet, numero: number): string =>
  join(dossierDe(registre, objet), `${String(numero)}.json`);

const empreinteDe = ({ sel, note, mots }: Contenu): string =>
  empreinte(`${sel}\n${note}\n${ecrireCanonique(mots)}`);

/** Keeps the words of an edition, for the links that will always lead to them; written before the register tells of it. */
export async function sceller(
  registre: string,
  { objet, numero, note }: Edition,
  mots: object,
): Promise<Scellee> {
  const garde: Contenu = { sel: randomBytes(32).toString('hex'), note, mots: { ...mots } };
  const fichier = fichierDe(registre, objet, numero);
  await mkdir(dossierDe(registre, objet), { recursive: true, mode: 0o700 });
  const ouvert = await open(`${fichier}.partiel`, 'w', 0o600);
  try {
    await ouvert.writeFile(ecrireCanonique(garde));
    await ouvert.sync();
  } finally {
    await ouvert.close();
  }
  await rename(`${fichier}.partiel`, fichier);
  await sync(dossierDe(registre, objet));
  return { empreinte: empreinteDe(garde) };
}

/** The words of an edition are these, and are what its seal was made of; null when they were erased or never kept. */
export function isScellee(
  registre: string,
  objet: Objet,
  sceau: { numero: number; empreinte: string },
  mots: object,
): boolean | null {
  let garde: Contenu;
  try {
    const ecrit = readFileSync(fichierDe(registre, objet, sceau.numero), 'utf8');
    garde = contenu.parse(JSON.parse(ecrit));
  } catch {
    return null;
  }
  return empreinteDe({ ...garde, mots: { ...mots } }) === sceau.empreinte;
}

/** What is kept of an edition is what was sealed; null when nothing is kept. */
export async function isIntacte(
  registre: string,
  objet: Objet,
  sceau: { numero: number; empreinte: string },
): Promise<boolean | null> {
  const ecrit = await readFile(fichierDe(registre, objet, sceau.numero), 'utf8').catch(() => null);
  if (ecrit === null) return null;
  try {
    return empreinteDe(contenu.parse(JSON.parse(ecrit))) === sceau.empreinte;
  } catch {
    return false;
  }
}

/** In the place of what was said of an edition whose words were erased. */
export const NOTE_EFFACEE = 'Effacé à la demande d’une personne.';

/** Erases the words and the salts of every edition of an entity; done again, it does nothing. */
export const effacerContenus = (registre: string, objet: Objet): Promise<void> =>
  rm(dossierDe(registre, objet), { recursive: true, force: true });

import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { changements, suivreChangements, type Changements } from './changements.ts';
import { lireJsonDePublication } from './lire-json.ts';
import { parseMembres, parsePublication } from './parse.ts';
import type { Membres, Publication } from './schema.ts';
import { partagee, partager } from './voisins.ts';

/** A version of the publication, as it was read. */
export interface Lecture {
  /** The directory it was read in, for example `publication.42`. */
  version: string;
  /** Of this version and no other; null for a directory that no publisher wrote. */
  marque: string | null;
  /** As long as it is the same, the file is the one that was read. */
  repere: string;
  publication: Publication;
  membres: Membres;
}

async function lireJson(
  fichier: string,
  lire: (octets: Buffer) => unknown = (octets) => JSON.parse(octets.toString('utf8')),
): Promise<unknown> {
  let contenu: Buffer;
  try {
    contenu = await readFile(fichier);
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} ne peut pas être lu. Lancer «\u00a0pnpm publication\u00a0» pour l’écrire.`,
      { cause },
    );
  }
  try {
    return lire(contenu);
  } catch (cause) {
    throw new Error(
      `Le fichier ${fichier} n’est pas du JSON\u00a0: il est abîmé. Lancer «\u00a0pnpm publication\u00a0» pour le réécrire.`,
      { cause },
    );
  }
}

/** null: nobody wrote what changed, or it cannot be read; the publication is then read whole. */
export const lireChangements = async (version: string): Promise<Changements | null> =>
  changements.safeParse(await lireJson(join(version, 'changements.json')).catch(() => null)).data ??
  null;

/** The known publication brought up to date; null when the passes do not lead from it to this version. */
function suivre({ marque, publication }: Lecture, suite: Changements | null): Publication | null {
  if (!suite || marque === null) return null;
  const candidate = suivreChangements(publication, marque, suite);
  if (candidate === null) return null;
  try {
    return parsePublication(candidate, publication);
  } catch {
    // The whole file is what counts.
    return null;
  }
}

/** A version is never changed once written: other files are another version. */
export async function repereDe(version: string): Promise<string> {
  const etats = await Promise.all(
    ['publication.json', 'membres.json'].map((nom) => stat(join(version, nom)).catch(() => null)),
  );
  const marques = etats.map((e) => `${String(e?.ino)}:${String(e?.mtimeMs)}:${String(e?.size)}`);
  return [version, ...marques].join(' ');
}

/** What is being read now, under what tells it from any other. */
const enCours = new Map<string, Promise<Lecture>>();

/** Of the same version, byte for byte; read once when two ask at the same time. */
async function lireVersion(dossier: string, connue: Lecture | undefined): Promise<Lecture> {
  const repere = await repereDe(dossier);
  if (connue?.repere === repere) return connue;
  const voisine = partagee(dossier, repere);
  if (voisine) return voisine;
  const commencee = enCours.get(repere);
  if (commencee) return commencee;
  const lecture = lireVraiment(dossier, repere, connue);
  enCours.set(repere, lecture);
  try {
    return partager(dossier, await lecture);
  } finally {
    enCours.delete(repere);
  }
}

async function lireVraiment(
  dossier: string,
  repere: string,
  connue: Lecture | undefined,
): Promise<Lecture> {
  const suite = await lireChangements(dossier);
  const marque = suite?.marque ?? null;
  // Of the version already read, other bytes: what it says to follow leads nowhere, and the file is what counts.
  const suivie = connue && connue.version !== basename(dossier) ? suivre(connue, suite) : null;
  const publication =
    suivie ??
    parsePublication(
      await lireJson(join(dossier, 'publication.json'), lireJsonDePublication),
      connue?.publication,
    );
  const noms = await lireJson(join(dossier, 'membres.json'));
  const membres = parseMembres(noms, publication, connue?.membres);
  return { version: basename(dossier), marque, repere, publication, membres };
}

const ESSAIS = 5;

/** The directory may be a link that the CMS moves: it is followed once, so that both files are of the same version. */
async function suivreLeLien(
  dossier: string,
  lire: (version: string) => Promise<Lecture>,
): Promise<Lecture> {
  for (let essai = 1; ; essai++) {
    const version = await realpath(dossier).catch(() => dossier);
    try {
      return await lire(version);
    } catch (erreur) {
      // Two publications later, a version is removed under who was reading it.
      const isRemplacee = (await realpath(dossier).catch(() => dossier)) !== version;
      if (!isRemplacee || essai === ESSAIS) throw erreur;
    }
  }
}

/**
 * Reads and checks `publication.json` and `membres.json` of a directory; `medias/` stands beside them. What this program
 * wrote there, or read already, is not read again.
 * @param connue what was read before: only what changed since is read, and what did not is the same object.
 */
export const relirePublication = (dossier: string, connue?: Lecture): Promise<Lecture> =>
  suivreLeLien(dossier, (version) => lireVersion(version, connue));

/** The same, of whoever knows nothing yet: the files, and nothing else. */
export const lirePublication = (dossier: string): Promise<Lecture> =>
  suivreLeLien(dossier, async (version) =>
    lireVraiment(version, await repereDe(version), undefined),
  );

import { lstat, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Objet } from '@acp/shared/model';
import { SLUGS } from '../collections/slugs.ts';
import type { Env } from '../env.ts';
import type { FauteDePublication } from './refus.ts';

/** What the publisher last did; kept in `var/`, so that it survives a restart. Instants in ISO 8601. */
export interface EtatDePublication {
  /** Last time the publication changed; null before the first one. */
  ecriteLe: string | null;
  /** Last time it was tried, written or refused. */
  essaiLe: string | null;
  /** What is held back, document by document, or what had the whole refused. */
  fautes: readonly FauteDePublication[];
  /** The public still reads the publication of before; otherwise everything else was published. */
  isRefusee: boolean;
  /** Another failure: a full disk, a database that does not answer. */
  panne: string | null;
  /** Of the last try, in milliseconds. */
  duree: number | null;
}

const NEUF: EtatDePublication = {
  ecriteLe: null,
  essaiLe: null,
  fautes: [],
  isRefusee: false,
  panne: null,
  duree: null,
};

/** Without a sign for so long, the publisher is not running. It gives one every second. */
const SILENCE = 20_000;

const fichierDEtat = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'etat-publication.json');

const lire = async (reglages: Env): Promise<EtatDePublication> => {
  const lu = await readFile(fichierDEtat(reglages), 'utf8').catch(() => null);
  return lu === null ? NEUF : { ...NEUF, ...(JSON.parse(lu) as Partial<EtatDePublication>) };
};

/** Keeps what changed, written aside then renamed. */
export async function noterEtat(
  reglages: Env,
  changements: Partial<EtatDePublication>,
): Promise<void> {
  const fichier = fichierDEtat(reglages);
  const acote = `${fichier}.${String(process.pid)}`;
  const etat = { ...(await lire(reglages)), ...changements };
  await rm(acote, { force: true });
  await writeFile(acote, JSON.stringify(etat), { mode: 0o600 });
  await rename(acote, fichier);
}

/** A sign of life: the date of the file, which is created when there is none. */
export async function battre(reglages: Env): Promise<void> {
  const maintenant = new Date();
  await utimes(fichierDEtat(reglages), maintenant, maintenant).catch(() => noterEtat(reglages, {}));
}

/** What the panel shows: the state, what the visitors read, and whether somebody publishes. */
export interface Situation extends EtatDePublication {
  /** When the release that visitors read was put on line; null when there is none. */
  enLigneDepuis: string | null;
  isEnMarche: boolean;
}

/** The moment a link was made, or null when there is no link. */
const dateDuLien = async (lien: string): Promise<string | null> =>
  (await lstat(lien).catch(() => null))?.mtime.toISOString() ?? null;

/** What the renderer of the public site says of it (`site/src/rendu/etat.ts`). */
interface EtatDuSite {
  /** Why the site is not up to date with the publication; null when it is. */
  panne: string | null;
  /** The records it shows as they were, or not yet. */
  retenus: readonly { objet: Objet; phrase: string }[];
}

async function lireEtatDuSite({ VAR_DIR }: Env): Promise<EtatDuSite> {
  const lu = await readFile(join(VAR_DIR, 'site', 'etat.json'), 'utf8').catch(() => null);
  return lu === null ? { panne: null, retenus: [] } : (JSON.parse(lu) as EtatDuSite);
}

export async function lireSituation(reglages: Env, maintenant: Date): Promise<Situation> {
  const vie = await stat(fichierDEtat(reglages)).catch(() => null);
  const rendue = await dateDuLien(join(reglages.VAR_DIR, 'site', 'current'));
  const etat = await lire(reglages);
  const site = await lireEtatDuSite(reglages);
  const retenues = site.retenus.map(({ objet: { type, id }, phrase }) => ({
    phrase,
    objet: { collection: SLUGS[type], id },
  }));
  return {
    ...etat,
    panne: etat.panne ?? site.panne,
    fautes: [...etat.fautes, ...retenues],
    // Before anything is rendered, and under `pnpm dev`, the publication itself is what is read.
    enLigneDepuis: rendue ?? (await dateDuLien(reglages.PUBLICATION_DIR)),
    isEnMarche: vie !== null && maintenant.getTime() - vie.mtimeMs < SILENCE,
  };
}

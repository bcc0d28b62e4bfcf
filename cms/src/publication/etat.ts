import { lstat, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Objet } from '@acp/shared/model';
import { ecrireEtat } from '@acp/shared/publication';
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

/** What a file says, or nothing when it is absent or cut short. */
async function lireJson(fichier: string): Promise<object> {
  try {
    return JSON.parse(await readFile(fichier, 'utf8')) as object;
  } catch {
    return {};
  }
}

const lire = async (reglages: Env): Promise<EtatDePublication> => ({
  ...NEUF,
  ...(await lireJson(fichierDEtat(reglages))),
});

/** Keeps what changed, on a full disk too. */
export async function noterEtat(
  reglages: Env,
  changements: Partial<EtatDePublication>,
): Promise<void> {
  const etat = { ...(await lire(reglages)), ...changements };
  await ecrireEtat(fichierDEtat(reglages), etat, 0o600);
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

/** A renderer that has not looked at a publication this long after it was written cannot, or is not running. */
const RETARD = 120_000;
const SANS_SUITE =
  'Le site public ne suit plus\u00a0: la dernière publication est écrite, et ses pages ne le sont pas. Demandez à l’administration de regarder le programme qui rend le site, et s’il peut écrire dans son dossier.';

async function lireEtatDuSite(
  { VAR_DIR, PUBLICATION_DIR }: Env,
  maintenant: Date,
): Promise<EtatDuSite> {
  const fichier = join(VAR_DIR, 'site', 'etat.json');
  // Written at each look, whatever it found; never there where nothing renders.
  const regard = (await stat(fichier).catch(() => null))?.mtimeMs ?? Infinity;
  const publiee = (await lstat(PUBLICATION_DIR).catch(() => null))?.mtimeMs ?? 0;
  const isPerdu = publiee > regard && maintenant.getTime() - publiee > RETARD;
  const dit: EtatDuSite = { panne: null, retenus: [], ...(await lireJson(fichier)) };
  return { ...dit, panne: dit.panne ?? (isPerdu ? SANS_SUITE : null) };
}

export async function lireSituation(reglages: Env, maintenant: Date): Promise<Situation> {
  const vie = await stat(fichierDEtat(reglages)).catch(() => null);
  const rendue = await dateDuLien(join(reglages.VAR_DIR, 'site', 'current'));
  const etat = await lire(reglages);
  const site = await lireEtatDuSite(reglages, maintenant);
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

import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { lirePublication } from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import { FICHIERS } from '../lib/urls.ts';
import { cheminsDe, fichierDe, PAGE_ABSENTE, PageImpossible } from './pages.ts';
import { chargerRendeur } from './rendeur.ts';

/** What several threads of one process render together, into one directory. */
export interface Partage {
  /** Directory of the publication, links followed: each thread reads the same version. */
  publication: string;
  sortie: string;
  base: string;
  origine: string;
  autorite: string | undefined;
  aujourdhui: string;
  /** Also renders `/atelier/`, for the tests. */
  atelier: boolean;
  /** How many addresses are taken: each thread takes the next ones. */
  compteur: SharedArrayBuffer;
}

/** Few enough for all to end together, enough to seldom meet. */
const LOT = 20;
/** Beyond the last address: nobody takes any more. */
const FINI = 2 ** 30;

const cheminsDuPartage = (contexte: Contexte, { atelier }: Partage): string[] => [
  ...cheminsDe(contexte),
  ...(atelier ? ['/atelier/'] : []),
];

/** Reads the publication, then renders until no address is left. */
export async function prendrePart(
  partage: Partage,
): Promise<{ contexte: Contexte; pages: number }> {
  const { base, origine, autorite, aujourdhui, sortie } = partage;
  const [rendre, { publication, membres }] = await Promise.all([
    chargerRendeur(),
    lirePublication(partage.publication),
  ]);
  const octets = statSync(join(partage.publication, 'publication.json')).size;
  const contexte = { publication, membres, base, origine, autorite, aujourdhui, octets };
  const chemins = cheminsDuPartage(contexte, partage);
  const compteur = new Int32Array(partage.compteur);
  const faits = new Set<string>();
  for (;;) {
    const debut = Atomics.add(compteur, 0, LOT);
    if (debut >= chemins.length) break;
    for (const chemin of chemins.slice(debut, debut + LOT)) {
      const page = await rendre(chemin, contexte);
      if (page.statut !== (chemin === PAGE_ABSENTE ? 404 : 200)) throw new PageImpossible(chemin);
      const fichier = join(sortie, fichierDe(chemin));
      const dossier = dirname(fichier);
      if (!faits.has(dossier)) mkdirSync(dossier, { recursive: true });
      faits.add(dossier);
      writeFileSync(fichier, page.corps);
    }
  }
  return { contexte, pages: chemins.length };
}

/** Another thread, that takes its part; a failure stops everybody. */
function appelerEquipier(partage: Partage): Promise<void> {
  const equipier = new Worker(new URL('./equipier.ts', import.meta.url), { workerData: partage });
  return new Promise((resolve, reject) => {
    equipier.once('error', (erreur: Error) => {
      arreter(partage);
      reject(erreur);
    });
    equipier.once('exit', () => {
      resolve();
    });
  });
}

const arreter = ({ compteur }: Partage): void => {
  Atomics.store(new Int32Array(compteur), 0, FINI);
};

/**
 * Every page of a publication, by this thread and `equipiers` others. Resolves when all are written, rejects when all
 * have stopped.
 */
export async function rendreEnPartage(
  demande: Omit<Partage, 'compteur'>,
  equipiers: number,
): Promise<{ contexte: Contexte; pages: number }> {
  const partage = { ...demande, compteur: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const autres = Array.from({ length: equipiers }, () => appelerEquipier(partage));
  const mienne = prendrePart(partage).catch((erreur: unknown) => {
    arreter(partage);
    throw erreur;
  });
  const [fait, ...reste] = await Promise.allSettled([mienne, ...autres]);
  if (fait.status === 'rejected') throw fait.reason;
  for (const un of reste) if (un.status === 'rejected') throw un.reason;
  const copie = join(demande.sortie, FICHIERS.publication);
  mkdirSync(dirname(copie), { recursive: true });
  copyFileSync(join(demande.publication, 'publication.json'), copie);
  return fait.value;
}

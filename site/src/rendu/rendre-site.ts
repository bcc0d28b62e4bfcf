import { constants } from 'node:fs';
import { copyFile, cp, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fichiersDe } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import { rendreEnPartage } from './partage.ts';
import { MARQUE_DE_RETRAIT } from './retraits.ts';
import { dossierDesFichiers } from './rendeur.ts';

export interface DemandeDeRendu {
  /** Directory that holds `publication.json`, `membres.json` and `medias/`. */
  publication: string;
  /** Directory of the release; replaced when it exists, left alone when anything fails. */
  sortie: string;
  /** Path prefix without a final slash: `` or `/assemblee-citoyenne`. */
  base: string;
  /** Public origin without a final slash. */
  origine: string;
  /** Domain in the permanent identifiers, when it is not that of the origin. */
  autorite?: string | undefined;
  /** Civil date the pages speak of, `YYYY-MM-DD`. */
  aujourdhui: string;
  /** Also renders `/atelier/`, for the tests. */
  atelier?: boolean | undefined;
}

/** Below this, another thread would be ready too late to be of use. In bytes. */
const GRANDE = 4_000_000;

/** Threads that help: one, for a large record, when the machine has room for it. */
async function equipiersPour(publication: string): Promise<number> {
  const etat = await stat(join(publication, 'publication.json')).catch(() => null);
  return (etat?.size ?? 0) > GRANDE && availableParallelism() > 1 ? 1 : 0;
}

/** Renders aside and renames. Throws one French sentence that names the page or the fault. */
export async function rendreSite(
  demande: DemandeDeRendu,
): Promise<{ pages: number; contexte: Contexte }> {
  const { base, origine, autorite, aujourdhui, atelier = false } = demande;
  const publication = await realpath(demande.publication).catch(() => demande.publication);
  const acote = `${demande.sortie}.${String(process.pid)}.partiel`;
  await rm(acote, { recursive: true, force: true });
  try {
    const rendu = await rendreEnPartage(
      { publication, sortie: acote, base, origine, autorite, aujourdhui, atelier },
      await equipiersPour(publication),
    );
    const lue = rendu.contexte.publication;
    await cp(dossierDesFichiers, acote, { recursive: true });
    await copierMedias(publication, lue.documents, acote);
    await marquerRetraits(lue, acote);
    await remplacer(acote, demande.sortie);
    return rendu;
  } catch (cause) {
    await rm(acote, { recursive: true, force: true });
    throw cause;
  }
}

/** Copies what the publication lists and nothing else; a file missing or cut short stops the rendering. */
async function copierMedias(
  publication: string,
  documents: Publication['documents'],
  sortie: string,
): Promise<void> {
  const medias = join(sortie, 'medias');
  await mkdir(medias, { recursive: true });
  const fautes: string[] = [];
  for (const fichier of documents.flatMap(fichiersDe)) {
    const source = join(publication, 'medias', fichier.nom);
    const etat = await stat(source).catch(() => null);
    if (etat?.size === fichier.octets) {
      await copyFile(source, join(medias, fichier.nom), constants.COPYFILE_FICLONE);
    } else {
      fautes.push(`  - medias/${fichier.nom}\u00a0: ${etat ? 'abîmé' : 'absent'}`);
    }
  }
  if (fautes.length > 0) {
    throw new Error(
      `La publication est refusée\u00a0: des fichiers qu’elle cite manquent. Lancer «\u00a0pnpm publication\u00a0» pour les récrire.\n${fautes.join('\n')}`,
    );
  }
}

/** A file beside each withdrawn page: a server that finds it answers 410, « gone », with the page. */
async function marquerRetraits({ retraits }: Publication, sortie: string): Promise<void> {
  const adresses = retraits.flatMap(({ adresse }) => adresse ?? []);
  await Promise.all(
    adresses.map((adresse) => writeFile(join(sortie, adresse, MARQUE_DE_RETRAIT), '')),
  );
}

/** A directory cannot be renamed over another one: the old one steps aside first. */
async function remplacer(acote: string, sortie: string): Promise<void> {
  const ancienne = `${acote}.ancienne`;
  const existe = await stat(sortie).catch(() => null);
  if (existe) await rename(sortie, ancienne);
  await mkdir(dirname(sortie), { recursive: true });
  await rename(acote, sortie);
  await rm(ancienne, { recursive: true, force: true });
}

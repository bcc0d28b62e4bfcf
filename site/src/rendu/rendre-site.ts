import { constants } from 'node:fs';
import { copyFile, cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fichiersDe } from '@acp/shared/model';
import { lirePublication, type Publication } from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import { adressesDesNoms } from '../lib/presenters/noms.ts';
import { adresses } from '../lib/urls.ts';
import { MARQUE_DE_RETRAIT } from './retraits.ts';
import { chargerRendeur, dossierDesFichiers, type Rendre } from './rendeur.ts';

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

/** Renders aside and renames. Throws one French sentence that names the page or the fault. */
export async function rendreSite(
  demande: DemandeDeRendu,
): Promise<{ pages: number; contexte: Contexte }> {
  const rendre = await chargerRendeur();
  const { publication, membres } = await lirePublication(demande.publication);
  const { base, origine, autorite, aujourdhui } = demande;
  const contexte = { publication, membres, base, origine, autorite, aujourdhui };
  const chemins = [
    ...adresses(publication, demande.aujourdhui),
    ...adressesDesNoms(contexte),
    ...(demande.atelier ? ['/atelier/'] : []),
    '/404/',
  ];
  const acote = `${demande.sortie}.${String(process.pid)}.partiel`;
  await rm(acote, { recursive: true, force: true });
  try {
    await cp(dossierDesFichiers, acote, { recursive: true });
    await copierMedias(demande.publication, publication.documents, acote);
    await rendreToutes(rendre, chemins, acote, contexte);
    await marquerRetraits(publication, acote);
    await remplacer(acote, demande.sortie);
  } catch (cause) {
    await rm(acote, { recursive: true, force: true });
    throw cause;
  }
  return { pages: chemins.length, contexte };
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

/** Where an address is kept: a page is a directory with its index. */
function fichierDe(chemin: string): string {
  if (chemin === '/404/') return '404.html';
  return chemin.endsWith('/') ? `${chemin}index.html` : chemin;
}

async function rendreToutes(
  rendre: Rendre,
  chemins: readonly string[],
  sortie: string,
  contexte: Contexte,
): Promise<void> {
  const faits = new Set<string>();
  for (const chemin of chemins) {
    const page = await rendre(chemin, contexte);
    if (page.statut !== (chemin === '/404/' ? 404 : 200)) {
      throw new Error(
        `La page ${chemin} n’a pas pu être rendue\u00a0; l’erreur est écrite plus haut.`,
      );
    }
    const fichier = join(sortie, fichierDe(chemin));
    const dossier = dirname(fichier);
    if (!faits.has(dossier)) await mkdir(dossier, { recursive: true });
    faits.add(dossier);
    await writeFile(fichier, page.corps);
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

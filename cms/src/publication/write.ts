import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, realpath, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  annoncer,
  ecrireCanonique,
  lireChangements,
  listChangements,
  partager,
  repereDe,
  tous,
  VERSION,
  type Lecture,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import { ErreurReglage } from '../env.ts';
import { copierALEcart } from './copieur.ts';
import { sync, writeDurable } from './durable.ts';
import { ecrireParMorceaux } from './ecrire-canonique.ts';
import type { Places } from './places.ts';
import { planifier } from './plan.ts';
import { writeMedias } from './write-medias.ts';

/** What to write, and where. */
export interface Ecriture {
  /** As `parsePublication` gave it: checked and frozen. */
  publication: Publication;
  membres: Membres;
  /** What is live, to say what changed; null when it is not known. */
  enLigne: Lecture | null;
  /** A symbolic link to the current version; the versions stand beside it (`<dossier>.12`). */
  dossier: string;
  /** Where the admin keeps the files it was sent, each under its fingerprint. */
  medias: string;
}

/** The version in place, or null before the first one. */
async function versionActuelle(dossier: string): Promise<string | null> {
  const etat = await lstat(dossier).catch(() => null);
  if (etat === null) return null;
  if (etat.isSymbolicLink()) return realpath(dossier).catch(() => null);
  try {
    await rmdir(dossier);
    return null;
  } catch (cause) {
    throw new ErreurReglage(
      `${dossier} existe déjà et n’a pas été écrit par «\u00a0pnpm publication\u00a0»\u00a0: déplacez-le, ou choisissez un autre dossier avec PUBLICATION_DIR.`,
      { cause },
    );
  }
}

/** Versions beside the link, oldest first. */
async function listVersions(dossier: string): Promise<{ nom: string; numero: number }[]> {
  const debut = `${basename(dossier)}.`;
  const noms = await readdir(dirname(dossier));
  return noms
    .filter((nom) => nom.startsWith(debut) && /^\d+$/u.test(nom.slice(debut.length)))
    .map((nom) => ({ nom, numero: Number(nom.slice(debut.length)) }))
    .sort((a, b) => a.numero - b.numero);
}

/** The last passes are enough for who follows; past this size, the publication itself is as quick to read. */
const PASSAGES = 20;
const OCTETS = 4 * 1024 * 1024;

/** `changements.json`: how to go to this version from the ones before. */
async function ecrireChangements(
  { publication, enLigne }: Ecriture,
  precedente: string | null,
  marque: string,
): Promise<string> {
  const passages: string[] = [];
  if (enLigne?.marque && precedente !== null) {
    const connus = (await lireChangements(precedente))?.passages ?? [];
    const dernier = {
      de: enLigne.marque,
      vers: marque,
      ...listChangements(enLigne.publication, publication),
    };
    let octets = 0;
    for (const passage of [...connus, dernier].slice(-PASSAGES).reverse()) {
      const ecrit = JSON.stringify(passage);
      octets += ecrit.length;
      if (octets > OCTETS) break;
      passages.unshift(ecrit);
    }
  }
  return `{"version":${String(VERSION)},"marque":"${marque}","passages":[${passages.join(',\n')}]}\n`;
}

/** Where each object of a publication that was written here stands in its file. */
const placesDe = new WeakMap<Publication, Places>();

/** Takes from the version in place what did not change; false when it is not known, or no longer what was written. */
async function recopier(
  { publication, membres, enLigne, dossier }: Ecriture,
  precedente: string | null,
  cible: string,
  places: Places,
): Promise<boolean> {
  const connues = enLigne && placesDe.get(enLigne.publication);
  if (!connues || precedente === null) return false;
  const plan = planifier(publication, connues, places);
  if (!plan) return false;
  annoncer(dossier, { publication, membres, octets: plan.octets });
  const source = join(precedente, 'publication.json');
  return copierALEcart({ source, cible, passages: plan.passages, textes: plan.textes });
}

/** `publication.json`. */
async function ecrirePublication(
  ecriture: Ecriture,
  precedente: string | null,
  version: string,
): Promise<void> {
  const cible = join(version, 'publication.json');
  const places: Places = new Map();
  if (!(await recopier(ecriture, precedente, cible, places))) {
    await rm(cible, { force: true });
    places.clear();
    await writeDurable(cible, ecrireParMorceaux(ecriture.publication, places));
  }
  placesDe.set(ecriture.publication, places);
}

/**
 * Writes a whole new version aside, then swaps the link: a reader sees the old one or the new one, never a mix, and a
 * crash leaves the old one. The one before stays for who is still reading it.
 */
export async function writePublication(ecriture: Ecriture): Promise<Lecture> {
  const { publication, membres, enLigne, dossier, medias } = ecriture;
  await mkdir(dirname(dossier), { recursive: true });
  const precedente = await versionActuelle(dossier);
  const anciennes = await listVersions(dossier);
  const version = `${dossier}.${String((anciennes.at(-1)?.numero ?? 0) + 1)}`;
  const marque = randomUUID();
  await mkdir(version).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error('Une autre publication est en cours\u00a0: attendez qu’elle finisse.', {
      cause,
    });
  });
  const connue =
    precedente && enLigne ? { chemin: precedente, publication: enLigne.publication } : null;
  let lecture: Lecture;
  try {
    await writeMedias(publication, { medias, precedente: connue, version });
    const changements = await ecrireChangements(ecriture, precedente, marque);
    await tous([
      ecrirePublication(ecriture, precedente, version),
      writeDurable(join(version, 'membres.json'), ecrireCanonique(membres)),
      writeDurable(join(version, 'changements.json'), changements),
    ]);
    await sync(version);
    // Before the link turns: who renders in this process then finds it read.
    lecture = partager(version, {
      version: basename(version),
      marque,
      repere: await repereDe(version),
      publication,
      membres,
    });
  } catch (erreur) {
    await rm(version, { recursive: true });
    throw erreur;
  }
  const lien = `${dossier}.lien`;
  await rm(lien, { force: true });
  await symlink(basename(version), lien);
  await rename(lien, dossier);
  await sync(dirname(dossier));
  for (const { nom } of anciennes) {
    if (precedente === null || nom !== basename(precedente))
      await rm(join(dirname(dossier), nom), { recursive: true });
  }
  return lecture;
}

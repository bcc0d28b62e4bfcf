import { constants } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fichiersDe } from '@acp/shared/model';
import { ecrireCanonique, type Membres, type Publication } from '@acp/shared/publication';
import { ErreurReglage } from '../env.ts';
import { placeDuFichier } from '../fichiers/coffre.ts';
import { checkFichier } from './medias.ts';

/** What to write, and where. */
export interface Ecriture {
  publication: Publication;
  membres: Membres;
  /** A symbolic link to the current version; the versions stand beside it (`<dossier>.12`). */
  dossier: string;
  /** Where the admin keeps the files it was sent, each under its fingerprint. */
  medias: string;
}

async function sync(chemin: string): Promise<void> {
  const ouvert = await open(chemin, 'r');
  await ouvert.sync();
  await ouvert.close();
}

async function writeDurable(fichier: string, contenu: string): Promise<void> {
  const ouvert = await open(fichier, 'wx');
  await ouvert.writeFile(contenu);
  await ouvert.sync();
  await ouvert.close();
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

const lire = (version: string | null, nom: string): Promise<string | null> =>
  version === null ? Promise.resolve(null) : readFile(join(version, nom), 'utf8').catch(() => null);

/** Versions beside the link, oldest first. */
async function listVersions(dossier: string): Promise<{ nom: string; numero: number }[]> {
  const debut = `${basename(dossier)}.`;
  const noms = await readdir(dirname(dossier));
  return noms
    .filter((nom) => nom.startsWith(debut) && /^\d+$/u.test(nom.slice(debut.length)))
    .map((nom) => ({ nom, numero: Number(nom.slice(debut.length)) }))
    .sort((a, b) => a.numero - b.numero);
}

/** A file already published is linked: it never changes. Otherwise it is copied, since a restored backup may rewrite the admin’s own. */
async function writeMedias(
  { publication, medias }: Ecriture,
  precedente: string | null,
  version: string,
): Promise<void> {
  await mkdir(join(version, 'medias'));
  const connus = await lire(precedente, 'publication.json');
  const publies = new Set(
    connus === null
      ? []
      : (JSON.parse(connus) as Publication).documents.flatMap(fichiersDe).map(ecrireCanonique),
  );
  for (const document of publication.documents) {
    for (const fichier of fichiersDe(document)) {
      const place = join(version, 'medias', fichier.nom);
      const isPublie = precedente !== null && publies.has(ecrireCanonique(fichier));
      if (isPublie && (await linkSiPossible(join(precedente, 'medias', fichier.nom), place)))
        continue;
      const source = placeDuFichier(medias, fichier.sha256);
      await checkFichier(source, document, fichier);
      await copyFile(source, place, constants.COPYFILE_FICLONE);
      await sync(place);
    }
  }
  await sync(join(version, 'medias'));
}

const linkSiPossible = (de: string, vers: string): Promise<boolean> =>
  link(de, vers).then(
    () => true,
    () => false,
  );

/**
 * Writes a whole new version aside, then swaps the link: a reader sees the old one or the new one, never a mix, and a
 * crash leaves the old one. The one before stays for who is still reading it. Returns false when nothing changed.
 */
export async function writePublication(ecriture: Ecriture): Promise<boolean> {
  const { publication, membres, dossier } = ecriture;
  await mkdir(dirname(dossier), { recursive: true });
  const precedente = await versionActuelle(dossier);
  const ecrite = ecrireCanonique(publication);
  const noms = ecrireCanonique(membres);
  if (
    (await lire(precedente, 'publication.json')) === ecrite &&
    (await lire(precedente, 'membres.json')) === noms
  )
    return false;

  const anciennes = await listVersions(dossier);
  const version = `${dossier}.${String((anciennes.at(-1)?.numero ?? 0) + 1)}`;
  await mkdir(version).catch((cause: unknown) => {
    throw new Error('Une autre publication est en cours\u00a0: attendez qu’elle finisse.', {
      cause,
    });
  });
  try {
    await writeMedias(ecriture, precedente, version);
    await writeDurable(join(version, 'publication.json'), ecrite);
    await writeDurable(join(version, 'membres.json'), noms);
    await sync(version);
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
  return true;
}

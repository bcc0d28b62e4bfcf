import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { FichierRefuse } from './refus.ts';

/** The largest file taken, and the largest once unzipped. */
export const TAILLE_MAXIMALE = 10 * 1024 * 1024;
const DEPLIE_MAXIMAL = 60 * 1024 * 1024;
/** A thousand pages of text weigh less. */
const TEXTE_MAXIMAL = 15 * 1024 * 1024;

const FIN_DE_REPERTOIRE = 0x06054b50;
const ENTREE_DE_REPERTOIRE = 0x02014b50;

/** The parts of a document: name → content. */
export type Archive = ReadonlyMap<string, Buffer>;

const deplier = promisify(inflateRaw) as (
  octets: Buffer,
  options: { maxOutputLength: number },
) => Promise<Buffer>;

const abime = (): FichierRefuse =>
  new FichierRefuse(
    'Ce fichier est abîmé\u00a0: il ne s’ouvre pas. Ouvrez-le dans Word, enregistrez-le à nouveau, puis importez cette copie.',
  );

const tropLourd = (): FichierRefuse =>
  new FichierRefuse(
    'Ce document est trop lourd une fois ouvert (plus de 60\u00a0Mo). Retirez ses images dans Word, enregistrez-le, puis recommencez.',
  );

interface Entree {
  nom: string;
  methode: number;
  place: number;
  comprime: number;
}

/** What the end of the archive says it holds. */
function listEntrees(octets: Buffer): Entree[] {
  const fin = octets.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (fin < 0 || octets.readUInt32LE(fin) !== FIN_DE_REPERTOIRE) throw abime();
  const nombre = octets.readUInt16LE(fin + 10);
  let ici = octets.readUInt32LE(fin + 16);
  const entrees: Entree[] = [];
  for (let rang = 0; rang < nombre; rang++) {
    if (octets.readUInt32LE(ici) !== ENTREE_DE_REPERTOIRE) throw abime();
    const longueurs = [28, 30, 32].map((decalage) => octets.readUInt16LE(ici + decalage));
    const [nom = 0, reste = 0, note = 0] = longueurs;
    entrees.push({
      nom: octets.toString('utf8', ici + 46, ici + 46 + nom),
      methode: octets.readUInt16LE(ici + 10),
      comprime: octets.readUInt32LE(ici + 20),
      place: octets.readUInt32LE(ici + 42),
    });
    ici += 46 + nom + reste + note;
  }
  return entrees;
}

async function lireEntree(octets: Buffer, entree: Entree, permis: number): Promise<Buffer> {
  const { place, comprime, methode } = entree;
  const debut = place + 30 + octets.readUInt16LE(place + 26) + octets.readUInt16LE(place + 28);
  const contenu = octets.subarray(debut, debut + comprime);
  if (methode === 0) {
    if (contenu.length > permis) throw tropLourd();
    return contenu;
  }
  if (methode !== 8) throw abime();
  // What is written in the directory may lie: only unzipping tells, and it stops at the limit.
  return deplier(contenu, { maxOutputLength: Math.max(1, permis) });
}

/** Unzips everything, within the limits; a sentence in French when it cannot. */
export async function openArchive(octets: Buffer): Promise<Archive> {
  const archive = new Map<string, Buffer>();
  let reste = DEPLIE_MAXIMAL;
  try {
    for (const entree of listEntrees(octets)) {
      const contenu = await lireEntree(octets, entree, reste);
      if (contenu.length > TEXTE_MAXIMAL && entree.nom.endsWith('.xml')) throw tropLourd();
      reste -= contenu.length;
      archive.set(entree.nom, contenu);
    }
  } catch (erreur) {
    if (erreur instanceof FichierRefuse) throw erreur;
    if ((erreur as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tropLourd();
    throw abime();
  }
  return archive;
}

import { openArchive, type Archive } from '../archives/ouvrir.ts';
import { ArchiveAbimee, ArchiveTropLourde } from '../archives/refus.ts';
import { DANS_WORD, FichierRefuse } from './refus.ts';

/** The largest file taken. */
export const TAILLE_MAXIMALE = 10 * 1024 * 1024;

const commencePar = (octets: Buffer, ...debut: number[]): boolean =>
  octets.subarray(0, debut.length).equals(Buffer.from(debut));

/** The old format of Office, and what it wraps a document in when it asks for a password. */
function refuseOle(octets: Buffer): never {
  if (octets.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new FichierRefuse(
      'Ce document est protégé par un mot de passe. Dans Word, retirez-le (Fichier, Informations, Protéger le document), enregistrez, puis recommencez.',
    );
  throw new FichierRefuse(`Ce fichier est un ancien document Word (.doc). ${DANS_WORD}`);
}

const CE_N_EST_PAS = 'Ce fichier n’est pas un document Word (.docx).';

async function ouvrir(octets: Buffer): Promise<Archive> {
  try {
    return await openArchive(octets);
  } catch (erreur) {
    if (erreur instanceof ArchiveTropLourde)
      throw new FichierRefuse(
        'Ce document est trop lourd une fois ouvert (plus de 60\u00a0Mo). Retirez ses images dans Word, enregistrez-le, puis recommencez.',
      );
    if (erreur instanceof ArchiveAbimee)
      throw new FichierRefuse(
        'Ce fichier est abîmé\u00a0: il ne s’ouvre pas. Ouvrez-le dans Word, enregistrez-le à nouveau, puis importez cette copie.',
      );
    throw erreur;
  }
}

/** Opens a Word document by what it contains, whatever its name says; refuses anything else in French. */
export async function openDocx(octets: Buffer): Promise<Archive> {
  if (octets.length === 0) throw new FichierRefuse('Ce fichier est vide. Choisissez-en un autre.');
  if (octets.length > TAILLE_MAXIMALE)
    throw new FichierRefuse(
      'Ce fichier pèse plus de 10\u00a0Mo. Retirez ses images dans Word, enregistrez-le, puis recommencez.',
    );
  if (commencePar(octets, 0xd0, 0xcf, 0x11, 0xe0)) refuseOle(octets);
  if (octets.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new FichierRefuse(
      `${CE_N_EST_PAS} C’est un PDF\u00a0: importez plutôt le document Word dont il vient.`,
    );
  if (octets.subarray(0, 5).toString('latin1') === '{\\rtf')
    throw new FichierRefuse(`${CE_N_EST_PAS} C’est un fichier RTF. ${DANS_WORD}`);
  if (!commencePar(octets, 0x50, 0x4b)) throw new FichierRefuse(`${CE_N_EST_PAS} ${DANS_WORD}`);
  const archive = await ouvrir(octets);
  if (archive.get('mimetype')?.toString('latin1').includes('opendocument'))
    throw new FichierRefuse(`${CE_N_EST_PAS} C’est un document LibreOffice (.odt). ${DANS_WORD}`);
  if (!archive.has('word/document.xml')) throw new FichierRefuse(`${CE_N_EST_PAS} ${DANS_WORD}`);
  return archive;
}

import { peser } from '../archives/deplier.ts';
import { listEntrees } from '../archives/lister.ts';
import { ArchiveAbimee, ArchiveTropLourde } from '../archives/refus.ts';
import { OCTETS_DEPLIES_MAXIMUM } from './formats.ts';
import { FichierRefuse } from './refus.ts';

/** Macros, controls and objects of another program, in Office and in LibreOffice. */
const PROGRAMMES =
  /(^|\/)(vbaProject|vbaData|macros\/|activeX|oleObject|Basic\/|Scripts\/)|\.(exe|dll|js|vbs|html?|svg|jar)$/iu;

async function check(fichier: Buffer): Promise<void> {
  const entrees = listEntrees(fichier);
  if (entrees.some(({ isChiffree }) => isChiffree))
    throw new FichierRefuse(
      'Ce fichier est protégé par un mot de passe\u00a0: personne ne pourrait le lire. Enregistrez-le sans mot de passe, puis envoyez-le.',
    );
  if (entrees.some(({ nom }) => PROGRAMMES.test(nom)))
    throw new FichierRefuse(
      'Ce fichier contient une macro ou un programme\u00a0: il pourrait nuire à qui l’ouvre. Enregistrez-le sans macro (.docx, .xlsx, .odt, .ods) ou en PDF, puis envoyez-le.',
    );
  await peser(fichier, OCTETS_DEPLIES_MAXIMUM);
}

/**
 * Refuses an office document that holds a program, is protected, or unpacks into too much.
 * @throws FichierRefuse
 */
export async function checkArchive(fichier: Buffer): Promise<void> {
  try {
    await check(fichier);
  } catch (erreur) {
    if (erreur instanceof ArchiveTropLourde)
      throw new FichierRefuse(
        'Ce fichier devient énorme quand on l’ouvre. Partagez-le en plusieurs fichiers plus légers.',
        { cause: erreur },
      );
    if (erreur instanceof ArchiveAbimee)
      throw new FichierRefuse(
        'Ce fichier est abîmé\u00a0: il ne s’ouvre pas. Ouvrez-le dans votre traitement de texte ou votre tableur, enregistrez-le de nouveau, puis envoyez-le.',
        { cause: erreur },
      );
    throw erreur;
  }
}

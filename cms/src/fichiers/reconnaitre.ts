import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { isArchive } from '../archives/lister.ts';
import { checkArchive } from './archive.ts';
import {
  ACCEPTES,
  direTropLourd,
  FORMATS,
  isImage,
  OCTETS_MAXIMUM,
  type Format,
} from './formats.ts';
import { FichierRefuse } from './refus.ts';
import { checkTableau } from './tableau.ts';

/** What people send most often that is not accepted, with the way out. */
const REMEDES: Record<string, string> = {
  'application/x-cfb':
    'C’est un ancien format de Word ou d’Excel (.doc, .xls), ou un fichier protégé par un mot de passe. Enregistrez-le en .docx, en .xlsx ou en PDF, sans mot de passe.',
  'image/heic': 'C’est une photo de téléphone (HEIC). Exportez-la en JPEG, puis envoyez-la.',
  'image/avif': 'C’est une image AVIF. Exportez-la en JPEG ou en PNG, puis envoyez-la.',
  'image/gif':
    'C’est une image GIF. Enregistrez-la en PNG\u00a0; une image qui bouge gêne la lecture et n’est pas acceptée.',
  'image/apng':
    'Cette image bouge\u00a0: elle gêne la lecture. Enregistrez une image fixe, en PNG ou en JPEG.',
  'image/tiff': 'C’est une image TIFF. Exportez-la en JPEG ou en PNG, puis envoyez-la.',
  'application/zip':
    'C’est une archive (.zip). Ouvrez-la et envoyez chaque fichier qu’elle contient.',
};

const MACROS = /macroenabled/u;

const extensionDe = (nom: string): string => extname(nom).slice(1).toLowerCase();

function refuserInconnu(nom: string, mime: string | undefined): never {
  if (mime !== undefined && MACROS.test(mime))
    throw new FichierRefuse(
      'Ce fichier contient des macros\u00a0: il pourrait nuire à qui l’ouvre. Enregistrez-le sans macro (.docx, .xlsx) ou en PDF, puis envoyez-le.',
    );
  throw new FichierRefuse(
    (mime && REMEDES[mime]) ??
      `Le site ne publie pas ce type de fichier («\u00a0${nom}\u00a0»). Envoyez ${ACCEPTES}.`,
  );
}

/** A text has no signature: only a table is accepted, under its own name. */
function reconnaitreTexte(fichier: Buffer, nom: string): Format {
  const format = FORMATS.find(({ mime }) => mime === 'text/csv');
  const attendu = FORMATS.find(({ extensions }) => isParmi(extensions, extensionDe(nom)));
  if (!format || !attendu) return refuserInconnu(nom, undefined);
  if (attendu.mime !== format.mime)
    throw new FichierRefuse(
      `Ce fichier s’appelle «\u00a0${nom}\u00a0» mais ce n’est pas ${attendu.libelle === 'PDF' ? 'un PDF' : `un fichier ${attendu.libelle}`}, ou il est abîmé. Ouvrez-le pour vérifier, enregistrez-le de nouveau, puis envoyez-le.`,
    );
  checkTableau(fichier);
  return format;
}

const isParmi = (extensions: readonly string[], cherchee: string): boolean =>
  extensions.includes(cherchee);

/**
 * What a file is, by its content: neither its name nor what the browser says of it counts.
 * @throws FichierRefuse with the cause and the remedy.
 */
export async function reconnaitre(fichier: Buffer, nom: string): Promise<Format> {
  if (fichier.length === 0)
    throw new FichierRefuse(
      'Ce fichier est vide. Ouvrez-le pour vérifier, puis envoyez-le de nouveau.',
    );
  if (fichier.length > OCTETS_MAXIMUM) throw new FichierRefuse(direTropLourd(fichier.length));
  const detecte = await fileTypeFromBuffer(fichier);
  if (!detecte) return reconnaitreTexte(fichier, nom);
  const format = FORMATS.find(({ mime }) => mime === detecte.mime);
  if (!format) return refuserInconnu(nom, detecte.mime);
  if (!isParmi(format.extensions, extensionDe(nom)))
    throw new FichierRefuse(
      `Ce fichier s’appelle «\u00a0${nom}\u00a0» mais son contenu est «\u00a0${format.libelle}\u00a0». Redemandez-le à qui vous l’a donné, ou renommez-le en «\u00a0.${format.extensions[0]}\u00a0» si vous savez d’où il vient.`,
    );
  if (format.mime === 'application/pdf' || isImage(format.mime)) {
    if (isArchive(fichier))
      throw new FichierRefuse(
        'Ce fichier en cache un autre (une archive est collée à sa fin). Redemandez-le à qui vous l’a donné, ou enregistrez-le de nouveau.',
      );
  } else await checkArchive(fichier);
  return format;
}

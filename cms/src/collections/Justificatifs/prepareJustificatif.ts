import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** What a signed paper may come as: read in the file itself, whatever its name says. */
export const FORMATS_DE_JUSTIFICATIF: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
];

const OCTETS_MAXIMUM = 10 * 1024 * 1024;

/** Payload refuses a truncated PDF in English: it is read here first, the same way. */
function isPdfEntier(contenu: Buffer): boolean {
  const fin = contenu.subarray(-1024).toString('latin1');
  return fin.includes('%%EOF') && fin.includes('xref');
}

/**
 * Checks the content, keeps the words of the name in the title, and stores the file under a name that says nothing of
 * the person.
 */
export const prepareJustificatif: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  const { file } = req;
  if ((operation !== 'create' && operation !== 'update') || !file) return args;
  if (file.data.length > OCTETS_MAXIMUM)
    throw new APIError(
      'Ce fichier dépasse 10\u00a0Mo. Numérisez-le en moins grand, puis recommencez.',
      400,
      null,
      true,
    );
  const type = await fileTypeFromBuffer(file.data);
  if (!type || !FORMATS_DE_JUSTIFICATIF.includes(type.mime))
    throw new APIError(
      'Ce fichier n’est ni un PDF ni une image. Donnez le formulaire signé en PDF, JPEG, PNG ou WebP.',
      400,
      null,
      true,
    );
  if (type.mime === 'application/pdf' && !isPdfEntier(file.data))
    throw new APIError(
      'Ce PDF est incomplet ou abîmé. Ouvrez-le, enregistrez-le de nouveau en PDF, puis recommencez.',
      400,
      null,
      true,
    );
  const { data } = args as { data?: Record<string, unknown> };
  if (data && !data.titre) data.titre = file.name.slice(0, -extname(file.name).length || undefined);
  file.name = `${randomUUID()}.${type.ext}`;
  file.mimetype = type.mime;
  return args;
};

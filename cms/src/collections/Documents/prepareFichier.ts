import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';
import { enSlug } from '../../fields/slug.ts';

/** Above it a small file can unpack into gigabytes of memory. */
const PIXELS_MAXIMUM = 60_000_000;

/** `Plan d’élargissement (V2).PDF` → `plan-d-elargissement-v2.pdf`. */
export function nommerFichier(nom: string): string {
  const extension = extname(nom).toLowerCase();
  const base = enSlug(nom.slice(0, nom.length - extension.length)) || 'document';
  return `${base}${extension === '.jpeg' ? '.jpg' : extension}`;
}

/** Takes the place, the device and the author out of a photo; a photo that has none stays as it is. */
async function stripMetadonnees(image: Buffer): Promise<Buffer> {
  const photo = sharp(image, { limitInputPixels: PIXELS_MAXIMUM, animated: true });
  const { exif, xmp, iptc, orientation } = await photo.metadata();
  if (!exif && !xmp && !iptc && !orientation) return image;
  return photo.rotate().keepIccProfile().toBuffer();
}

/** Names, cleans and fingerprints a file before Payload stores it. */
export const prepareFichier: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if ((operation !== 'create' && operation !== 'update') || !file) return args;
  file.name = nommerFichier(file.name);
  if (file.mimetype.startsWith('image/')) file.data = await stripMetadonnees(file.data);
  file.size = file.data.length;
  const { data } = args as { data?: Record<string, unknown> };
  if (data) data.sha256 = createHash('sha256').update(file.data).digest('hex');
  return args;
};

import { createHash } from 'node:crypto';
import type { Variante } from '@acp/shared/model';
import sharp, { type Sharp } from 'sharp';
import { PIXELS_MAXIMUM } from './formats.ts';
import { FichierRefuse } from './refus.ts';

/** A phone, a tablet, a wide or dense screen. */
const LARGEURS = [480, 960, 1600];

export type VarianteEcrite = Variante & { contenu: Buffer };

export const empreinteDe = (contenu: Buffer): string =>
  createHash('sha256').update(contenu).digest('hex');

const abimee = (): never => {
  throw new FichierRefuse(
    'Cette image est abîmée\u00a0: elle ne s’ouvre pas en entier. Exportez-la de nouveau, en JPEG ou en PNG.',
  );
};

async function checkImage(image: Buffer): Promise<void> {
  const { width, height, pages } = await sharp(image, { limitInputPixels: false })
    .metadata()
    .catch(abimee);
  if ((pages ?? 1) > 1)
    throw new FichierRefuse(
      'Cette image bouge\u00a0: elle gêne la lecture. Enregistrez une image fixe, en PNG ou en JPEG.',
    );
  if (width * height > PIXELS_MAXIMUM)
    throw new FichierRefuse(
      `Cette image est trop grande (${String(width)} × ${String(height)} points). Réduisez-la à 6\u00a0000 points de large au plus.`,
    );
}

const ECRITURES: Record<string, (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png({ compressionLevel: 9 }),
  'image/jpeg': (image) => image.jpeg({ quality: 90, mozjpeg: true }),
  'image/webp': (image) => image.webp({ quality: 92 }),
};

/** The same image drawn again, upright: the place, the device, the author and whatever else was in the file are gone. */
export async function nettoyer(image: Buffer, mime: string): Promise<Buffer> {
  await checkImage(image);
  const droite = sharp(image, { limitInputPixels: PIXELS_MAXIMUM, failOn: 'error' }).autoOrient();
  return (ECRITURES[mime]?.(droite) ?? droite).toBuffer().catch(abimee);
}

/** What a browser may choose from: never larger than the image, no JPEG when it has see-through parts. */
export async function createVariantes(image: Buffer, nom: string): Promise<VarianteEcrite[]> {
  const { width, hasAlpha } = await sharp(image, { limitInputPixels: PIXELS_MAXIMUM }).metadata();
  const plus = LARGEURS.at(-1) ?? width;
  const largeurs = [...LARGEURS.filter((l) => l < width), ...(width < plus ? [width] : [plus])];
  const base = `${nom.replace(/\.[a-z]+$/u, '')}-${empreinteDe(image).slice(0, 8)}`;
  const formats = [
    {
      format: 'image/avif',
      extension: 'avif',
      ecrire: (i: Sharp) => i.avif({ quality: 55, effort: 3 }),
    },
    { format: 'image/webp', extension: 'webp', ecrire: (i: Sharp) => i.webp({ quality: 80 }) },
    {
      format: 'image/jpeg',
      extension: 'jpg',
      ecrire: (i: Sharp) => i.jpeg({ quality: 80, mozjpeg: true }),
    },
  ] as const;
  const variantes: VarianteEcrite[] = [];
  for (const { format, extension, ecrire } of formats) {
    if (hasAlpha && format === 'image/jpeg') continue;
    for (const largeur of new Set(largeurs)) {
      const reduite = sharp(image, { limitInputPixels: PIXELS_MAXIMUM }).resize({ width: largeur });
      const { data, info } = await ecrire(reduite).toBuffer({ resolveWithObject: true });
      variantes.push({
        nom: `${base}-${String(info.width)}.${extension}`,
        format,
        largeur: info.width,
        hauteur: info.height,
        octets: data.length,
        sha256: empreinteDe(data),
        contenu: data,
      });
    }
  }
  return variantes;
}

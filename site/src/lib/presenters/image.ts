import type { Document } from '@acp/shared/model';
import type { ImageFichiers } from '../../components/Image/props.ts';
import type { Contexte } from '../contexte.ts';
import { adresseMedia } from '../urls.ts';

/** Best compression first: a browser takes the first format it knows. */
const FORMATS = ['image/avif', 'image/webp', 'image/jpeg'] as const;

/** The files of an image, for the browser to choose from. */
export function imageDe(ctx: Contexte, document: Document): ImageFichiers {
  const { fichier, variantes, cadrage } = document;
  const adresseDe = (nom: string): string => ctx.base + adresseMedia({ fichier: { nom } });
  const jpeg = variantes.findLast(({ format }) => format === 'image/jpeg');
  return {
    adresse: adresseDe((jpeg ?? fichier).nom),
    largeur: fichier.largeur ?? undefined,
    hauteur: fichier.hauteur ?? undefined,
    formats: FORMATS.flatMap((format) => {
      const copies = variantes.filter((v) => v.format === format);
      const srcset = copies.map((v) => `${adresseDe(v.nom)} ${String(v.largeur)}w`).join(', ');
      return copies.length > 0 ? [{ format, srcset }] : [];
    }),
    cadrage: cadrage ?? undefined,
  };
}

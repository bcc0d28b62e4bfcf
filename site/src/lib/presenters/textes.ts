import type { Texte } from '@acp/shared/model';
import type { BlocsProps } from '../../components/Blocs/props.ts';
import type { ImageFichiers } from '../../components/Image/props.ts';
import type { Contexte } from '../contexte.ts';
import { trouver } from '../queries.ts';
import { imageDe } from './image.ts';

/** A text of the record, with the addresses of its images; undefined when it is not recorded. */
export function blocsDe(
  ctx: Contexte,
  texte: Texte | null,
  options: Pick<BlocsProps, 'numerote' | 'niveau'> = {},
): BlocsProps | undefined {
  if (texte === null) return undefined;
  const images: Record<string, ImageFichiers> = {};
  for (const bloc of texte) {
    if (bloc.type !== 'image') continue;
    images[bloc.document] = imageDe(ctx, trouver(ctx.publication, 'documents', bloc.document));
  }
  return { blocs: texte, base: ctx.base, images, ...options };
}

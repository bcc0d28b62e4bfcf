import type { Texte } from '@acp/shared/model';
import type { BlocsProps, ImageBloc } from '../../components/Blocs/props.ts';
import type { Contexte } from '../contexte.ts';
import { trouver } from '../queries.ts';
import { adresseMedia } from '../urls.ts';

/** A text of the record, with the addresses of its images; undefined when it is not recorded. */
export function blocsDe(
  ctx: Contexte,
  texte: Texte | null,
  options: Pick<BlocsProps, 'numerote' | 'niveau'> = {},
): BlocsProps | undefined {
  if (texte === null) return undefined;
  const images: Record<string, ImageBloc> = {};
  for (const bloc of texte) {
    if (bloc.type !== 'image') continue;
    const document = trouver(ctx.publication, 'documents', bloc.document);
    images[bloc.document] = {
      adresse: ctx.base + adresseMedia(document),
      largeur: document.fichier.largeur ?? undefined,
      hauteur: document.fichier.hauteur ?? undefined,
    };
  }
  return { blocs: texte, base: ctx.base, images, ...options };
}

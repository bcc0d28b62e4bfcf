import { motsDe, type Texte as TexteRiche } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';

/** The words of a line of text, tags and links gone. */
export const enClair = (texte: Texte): string =>
  typeof texte === 'string'
    ? texte
    : texte
        .map((morceau) =>
          typeof morceau === 'string' ? morceau : morceau.masque ? '' : morceau.texte,
        )
        .join('');

/** The words of a text of the record, block after block. */
export const motsDuTexte = (texte: TexteRiche | null): string[] =>
  (texte ?? []).flatMap((bloc) => {
    switch (bloc.type) {
      case 'paragraphe':
      case 'titre':
      case 'citation':
        return [motsDe(bloc.contenu)];
      case 'liste':
        return bloc.elements.map(({ contenu }) => motsDe(contenu));
      case 'tableau':
        return [bloc.legende, ...bloc.lignes.flat()];
      case 'image':
        return [bloc.legende ?? bloc.alternative ?? ''];
    }
  });

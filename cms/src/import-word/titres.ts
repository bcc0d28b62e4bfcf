import { motsDe } from '@acp/shared/model';
import { foldTexte } from '../fields/recherche.ts';
import type { BlocLu, TitreLu } from './blocs.ts';

const NUMERO =
  /^(?:(?:point|section|partie|article|titre)\s+(?:n°\s*)?)?(?:\d+(?:[.)-]\d+)*|[ivx]+|[a-h])\s*(?:[.):°]|[-–—]\s)\s*/iu;

/** « 1. Ouverture », « I – Ouverture » and « ouverture » are the same title. */
export const plierTitre = (titre: string): string =>
  foldTexte(
    foldTexte(titre)
      .replace(NUMERO, '')
      .replace(/[.:;\s]+$/u, ''),
  );

/** The title without its number: the page numbers its sections by itself. */
export const sansNumero = (titre: string): string => {
  const reste = titre.replace(NUMERO, '').trim();
  return reste ? reste.charAt(0).toUpperCase() + reste.slice(1) : titre.trim();
};

export const isTitre = (bloc: BlocLu): bloc is TitreLu => bloc.type === 'titre';

const LONGUEUR_D_UN_TITRE = 120;

/** A whole short paragraph in bold is what people write for a title when they do not know the styles. */
const isEnGras = (bloc: BlocLu): boolean =>
  bloc.type === 'paragraphe' &&
  bloc.contenu.every(({ gras, texte }) => gras === true || texte.trim() === '') &&
  motsDe(bloc.contenu).length <= LONGUEUR_D_UN_TITRE &&
  !/[.;,]$/u.test(motsDe(bloc.contenu));

/** Bold paragraphs become titles when the document has none; says whether it did. */
export function guessTitres(blocs: readonly BlocLu[]): { blocs: BlocLu[]; devines: boolean } {
  if (blocs.some(isTitre) || !blocs.some(isEnGras)) return { blocs: [...blocs], devines: false };
  return {
    devines: true,
    blocs: blocs.map((bloc) =>
      bloc.type === 'paragraphe' && isEnGras(bloc)
        ? {
            type: 'titre',
            ancre: '',
            niveau: 1,
            contenu: bloc.contenu.map(({ gras: _gras, ...fragment }) => fragment),
          }
        : bloc,
    ),
  };
}

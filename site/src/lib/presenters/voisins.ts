import type { VoisinsProps } from '../../components/Voisins/props.ts';

type Voisin = VoisinsProps['liens'][number];

/** The entities before and after one of an ordered list, then the way back to the list. */
export function voisinsDans<T>(
  suite: readonly T[],
  ici: T,
  mots: { etiquette: string; avant: string; apres: string; tous: Voisin },
  vers: (entite: T) => Pick<Voisin, 'titre' | 'lien'>,
): VoisinsProps {
  const rang = suite.indexOf(ici);
  const avant = rang > 0 ? suite[rang - 1] : undefined;
  const apres = rang === -1 ? undefined : suite[rang + 1];
  return {
    etiquette: mots.etiquette,
    liens: [
      ...(avant ? [{ ...vers(avant), surtitre: mots.avant, rel: 'prev' as const }] : []),
      ...(apres ? [{ ...vers(apres), surtitre: mots.apres, rel: 'next' as const }] : []),
      mots.tous,
    ],
  };
}

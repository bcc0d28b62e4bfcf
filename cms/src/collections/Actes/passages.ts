import { motsDe, plierCitation, type Texte } from '@acp/shared/model';

/** A passage of a text that can be quoted. */
export interface Passage {
  ancre: string;
  mots: string;
}

/** Every paragraph, title, item and quotation of a text. */
export function listPassages(texte: Texte | null): Passage[] {
  return (texte ?? []).flatMap((bloc): Passage[] => {
    if (bloc.type === 'liste')
      return bloc.elements.map(({ ancre, contenu }) => ({ ancre, mots: motsDe(contenu) }));
    return 'contenu' in bloc ? [{ ancre: bloc.ancre, mots: motsDe(bloc.contenu) }] : [];
  });
}

/** The passage these words are quoted from; the paragraph they were selected in decides between two that hold them. */
export function findPassage(
  texte: Texte | null,
  citation: string,
  paragraphe: string,
): Passage | undefined {
  const citee = plierCitation(citation);
  const tenants = listPassages(texte).filter(({ mots }) => plierCitation(mots).includes(citee));
  const choisi = plierCitation(paragraphe);
  return tenants.find(({ mots }) => plierCitation(mots) === choisi) ?? tenants[0];
}

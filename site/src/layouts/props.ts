import type { Assemblee } from '@acp/shared/model';
import type { Quand } from '../components/Quand/props.ts';
import type { Texte } from '../components/Texte/props.ts';

/** A link whose address is final: path prefix included. */
export interface Lien {
  texte: string;
  lien: string;
}

export interface EntreeNavigation extends Lien {
  /** `page`: this very page; `section`: a page below it. */
  courant?: 'page' | 'section' | undefined;
}

export interface PageProps {
  titre: string;
  description: string;
  /** Address without prefix: `/voeux/code-de-la-rue/`. */
  chemin: string;
  base: string;
  origine: string;
  assemblee: Pick<Assemblee, 'nom' | 'nomCourt' | 'complementDuNom' | 'ville' | 'fictive'>;
  navigation: readonly EntreeNavigation[];
  /** In the header of every page, beside the menu. */
  recherche: Lien & { courant?: 'page' | undefined };
  pied: readonly Lien[];
  suivre?: { titre: string; texte: Texte } | undefined;
  /** Without the page itself; empty on the home page. */
  filAriane: readonly Lien[];
  misAJourLe?: Quand | undefined;
  noindex?: boolean | undefined;
  /** Feeds of what the page tells, the widest last; addresses with prefix. */
  flux: readonly Lien[];
  /** The picture shown beside a shared link: its address without prefix, and what it says. */
  carte?: { adresse: string; texte: string } | undefined;
}

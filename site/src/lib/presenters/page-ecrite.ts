import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { ADRESSES, FICHIERS } from '../urls.ts';
import { pageDe, type Sujet } from './page.ts';

/** Addresses of the site, path prefix included, for the links of a written page. */
type Liens = Record<keyof typeof ADRESSES | keyof typeof FICHIERS, string>;

/** A page whose text is written in `content/`; the facts of the record are its props. */
export interface VueEcrite<Faits = object> {
  page: PageProps;
  ouverture: OuvertureProps;
  contenu: Faits & { liens: Liens };
}

const liensDuSite = ({ base }: Contexte): Liens =>
  Object.fromEntries(
    Object.entries({ ...ADRESSES, ...FICHIERS }).map(([nom, chemin]) => [nom, base + chemin]),
  ) as Liens;

export const pageEcrite = <Faits>(
  ctx: Contexte,
  sujet: Sujet,
  ouverture: Omit<OuvertureProps, 'titre' | 'misAJour'>,
  faits: Faits,
): VueEcrite<Faits> => ({
  page: pageDe(ctx, sujet),
  ouverture: {
    ...ouverture,
    titre: sujet.titre,
    misAJour: sujet.misAJourLe ? misAJour(sujet.misAJourLe) : undefined,
  },
  contenu: { ...faits, liens: liensDuSite(ctx) },
});

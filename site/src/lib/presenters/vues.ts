import type { DossierProps, Rubrique } from '../../components/Dossier/props.ts';
import type { ListeProps } from '../../components/Liste/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { PageProps } from '../../layouts/props.ts';

/** A page that is one list. */
export interface VueListe {
  page: PageProps;
  ouverture: OuvertureProps;
  liste: ListeProps;
}

/** The page of one entity. */
export interface VueDossier {
  page: PageProps;
  dossier: DossierProps;
}

/** A section that is there only when it has something to show. */
export const rubriqueSi = (la: boolean, rubrique: Rubrique): Rubrique[] => (la ? [rubrique] : []);

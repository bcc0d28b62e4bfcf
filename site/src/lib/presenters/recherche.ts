import type { RechercheProps } from '../../components/Recherche/props.ts';
import type { Contexte } from '../contexte.ts';
import { anneesCherchees } from '../recherche/fiches.ts';
import { sortesPresentes } from '../recherche/sortes.ts';
import { ADRESSES, DOSSIER_DE_L_INDEX } from '../urls.ts';
import { pageEcrite, type VueEcrite } from './page-ecrite.ts';
import { listesDuSite, type VuePlan } from './plan-du-site.ts';

export type VueRecherche = VueEcrite<{ listes: VuePlan['parties']; mesure: string }> & {
  recherche: RechercheProps;
};

/** `/recherche/`: the form; and every other way to find, which needs no script. */
export function presenterRecherche(ctx: Contexte): VueRecherche {
  const { nom, exempleDeReference } = ctx.publication.assemblee;
  const vue = pageEcrite(
    ctx,
    {
      titre: 'Rechercher',
      description: `Trouver un texte, une mesure, une séance ou un mot de l’${nom}.`,
      chemin: ADRESSES.recherche,
    },
    {},
    { listes: listesDuSite(ctx), mesure: `${exempleDeReference}-M04` },
  );
  return {
    ...vue,
    recherche: {
      action: ctx.base + ADRESSES.recherche,
      index: ctx.base + DOSSIER_DE_L_INDEX,
      natures: sortesPresentes(ctx.publication).map(({ cle, libelle }) => ({
        valeur: cle,
        texte: libelle,
      })),
      annees: anneesCherchees(ctx).map((annee) => ({ valeur: annee, texte: annee })),
      exemple: exempleDeReference,
    },
  };
}

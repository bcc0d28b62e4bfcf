import type { Bilan, MesureDuBilan } from '@acp/shared/model';
import type { ActeLigneProps } from '../../components/ActeLigne/props.ts';
import type { Rubrique } from '../../components/Dossier/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, majuscule } from '../format.ts';
import { adresseActe } from '../urls.ts';
import { depuisRetirees } from './bilan-etats.ts';
import { comparer, muettesDe, suivieFigee, suiviesFigees } from './bilan-fige.ts';
import { mesureLigne } from './listes-de-mesures.ts';
import { etatDe } from './mesures.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';

/** Which texts these measures come from, each with how many: a list of measures would say them twice. */
function parTexte(ctx: Contexte, lignes: readonly MesureDuBilan[]): Morceaux {
  const { suivies, retirees } = suiviesFigees(ctx, lignes);
  const actes = Map.groupBy(suivies, ({ acte }) => acte);
  return enchainer([
    ...[...actes].map(([acte, siennes]): Texte => [
      lien(ctx, acte.titre, adresseActe(acte)),
      ` (${compte(siennes.length, 'mesure')})`,
    ]),
    ...depuisRetirees(retirees),
  ]);
}

/** What is not the same as in the bilan before. */
export function changements(ctx: Contexte, bilan: Bilan, avant: Bilan | null): Rubrique {
  const id = 'changements';
  if (avant === null)
    return {
      id,
      titre: 'Ce qui a changé',
      phrase: 'Premier bilan\u00A0: rien à comparer.',
    };
  const { changees, nouvelles, parties } = comparer(bilan, avant);
  const lignes = changees.flatMap(({ ligne, avant: ancien }): ActeLigneProps[] => {
    const suivie = suivieFigee(ctx, ligne);
    if (suivie === null) return [];
    const montree = mesureLigne(ctx, suivie);
    const etait = `Était «\u00A0${etatDe(ctx, ancien).libelle}\u00A0» au bilan ${String(avant.annee)}.`;
    return [{ ...montree, meta: [...(montree.meta ?? []), etait] }];
  });
  const n = changees.length;
  return {
    id,
    titre: `Ce qui a changé depuis le bilan ${String(avant.annee)}`,
    notes: [`Le bilan ${String(avant.annee)} est du ${enDate(avant.arreteLe)}.`],
    phrase:
      n === 0
        ? 'Aucune mesure n’a changé d’état.'
        : `${majuscule(enLettres(n, 'f'))} ${accord(n, 'mesure')} ${n === 1 ? 'a' : 'ont'} changé d’état.`,
    textes: [
      ...(nouvelles.length > 0
        ? [['Nouvelles dans ce bilan\u00A0: ', ...parTexte(ctx, nouvelles), '.']]
        : []),
      ...(parties.length > 0
        ? [
            [
              `Comptées en ${String(avant.annee)}, absentes de ce bilan\u00A0: `,
              ...parTexte(ctx, parties),
              '.',
            ],
          ]
        : []),
    ],
    actes: lignes.length > 0 ? lignes : undefined,
  };
}

/** What nobody spoke of any more that day, oldest first. */
export function silences(ctx: Contexte, bilan: Bilan): Rubrique {
  const muettes = muettesDe(bilan);
  const { suivies, retirees } = suiviesFigees(ctx, muettes);
  const n = muettes.length;
  const au = `Au ${enDate(bilan.arreteLe)}`;
  return {
    id: 'silence',
    titre: 'Sans nouvelle',
    notes: [
      'Un point attendu n’était pas venu, ou ne disait rien de la mesure. La plus ancienne d’abord.',
    ],
    phrase:
      n === 0
        ? `${au}, aucune mesure n’était sans nouvelle.`
        : `${au}, ${enLettres(n, 'f')} ${accord(n, 'mesure')} ${n === 1 ? 'était' : 'étaient'} sans nouvelle.`,
    textes: depuisRetirees(retirees),
    actes: suivies.length > 0 ? suivies.map((suivie) => mesureLigne(ctx, suivie)) : undefined,
  };
}

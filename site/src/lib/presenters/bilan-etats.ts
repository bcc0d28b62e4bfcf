import { mesuresDuBilan, type Bilan } from '@acp/shared/model';
import type { Rubrique } from '../../components/Dossier/props.ts';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enDate, enLettres, majuscule, nombre } from '../format.ts';
import { adresseMesure } from '../urls.ts';
import { muettesDe, suiviesFigees } from './bilan-fige.ts';
import { etatDe, ranger } from './mesures.ts';
import { enchainer, lien } from './morceaux.ts';

/** « quatre de plus », « une de moins », « autant »: the change in words, never a share. */
function difference(avant: number, apres: number): string {
  const ecart = apres - avant;
  if (ecart === 0) return 'autant';
  return `${enLettres(Math.abs(ecart), 'f')} ${ecart > 0 ? 'de plus' : 'de moins'}`;
}

/** État by état, this year beside the year before; the flag and the total are said apart. */
function tableau(ctx: Contexte, bilan: Bilan, avant: Bilan | null): TableauProps {
  const ligne = (nom: Texte, lire: (b: Bilan) => number): Texte[] => [
    nom,
    nombre(lire(bilan)),
    ...(avant === null ? [] : [nombre(lire(avant)), difference(lire(avant), lire(bilan))]),
  ];
  const deLEtat = (b: Bilan, etat: string): number =>
    b.comptes.find((c) => c.etat === etat)?.nombre ?? 0;
  return {
    legende: `Les mesures au ${enDate(bilan.arreteLe)}, état par état`,
    enTeteLigne: true,
    enTeteColonne: true,
    lignes: [
      [
        'État',
        `Bilan ${String(bilan.annee)}`,
        ...(avant === null ? [] : [`Bilan ${String(avant.annee)}`, 'Différence']),
      ],
      ...ranger(bilan.comptes).map(({ etat }) => {
        const { libelle, definition } = etatDe(ctx, etat);
        return ligne([{ texte: libelle, lien: definition }], (b) => deLEtat(b, etat));
      }),
      ligne('En tout', (b) => mesuresDuBilan(b).length),
      ligne('Dont sans nouvelle', (b) => muettesDe(b).length),
    ],
  };
}

/** The list behind each number (rule 4), as references: the rows themselves stand below, text by text. */
function lesquelles(ctx: Contexte, bilan: Bilan): FicheProps {
  const lignes = mesuresDuBilan(bilan);
  return {
    faits: ranger(bilan.comptes)
      .filter((c) => c.nombre > 0)
      .map(({ etat, nombre: n }) => {
        const { suivies, retirees } = suiviesFigees(
          ctx,
          lignes.filter((l) => l.etat === etat),
        );
        const references = suivies.map(({ mesure }): Texte => [
          { ...lien(ctx, mesure.reference, adresseMesure(mesure)), insecable: true },
        ]);
        return {
          terme: `${etatDe(ctx, etat).libelle}\u00A0: ${nombre(n)}`,
          valeurs: [enchainer([...references, ...depuisRetirees(retirees)])],
        };
      }),
  };
}

/** Withdrawn since, they still count: the number is of that day. */
export const depuisRetirees = (n: number): Texte[] =>
  n === 0 ? [] : [compte(n, 'mesure retirée du site depuis', 'mesures retirées du site depuis')];

export function etats(ctx: Contexte, bilan: Bilan, avant: Bilan | null): Rubrique {
  const total = mesuresDuBilan(bilan).length;
  const muettes = muettesDe(bilan).length;
  return {
    id: 'etats',
    titre: 'État par état',
    notes: ['Il n’y a pas de pourcentage\u00A0: sous chaque nombre, les mesures qu’il compte.'],
    phrase:
      total === 0
        ? 'Aucune mesure n’était relevée ce jour-là.'
        : `${majuscule(enLettres(total, 'f'))} ${accord(total, 'mesure')}, dont ${muettes === 0 ? 'aucune' : enLettres(muettes, 'f')} sans nouvelle.`,
    tableau: tableau(ctx, bilan, avant),
    fiche: total === 0 ? undefined : lesquelles(ctx, bilan),
  };
}

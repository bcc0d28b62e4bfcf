import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Morceau, Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate, quand, quandLe } from '../format.ts';
import { toutesLesMesures, type MesureSuivie } from '../queries.ts';
import { adresseActe, adresseMesure } from '../urls.ts';
import { attentesDe } from './horloge.ts';
import { etatDe, titreDeMesure } from './mesures.ts';
import { lien } from './morceaux.ts';

interface Repere {
  cle: string;
  ligne: LigneProps;
}

/** The nearest ones: all of those of a text are on its own page. */
const NOMBRE = 12;
const PASSEES = 4;

/** A written date: kept word for word, with its moves and their public reasons. */
function echeanceEcrite(ctx: Contexte, suivie: MesureSuivie): Repere[] {
  const { mesure, etat } = suivie;
  if (mesure.echeance === null) return [];
  const { date, mention } = mesure.echeance;
  const deplacements = mesure.echeancesDeplacees.map((e): Texte => {
    const ancienne: Morceau = { texte: e.ancienne, retire: true };
    return [ancienne, `, déplacée le ${enDate(e.decideLe)}. Motif publié\u00A0: ${e.motif}`];
  });
  return [
    {
      cle: date?.date ?? '9999',
      ligne: {
        quand: date === null ? { texte: mention ?? '' } : quand(date),
        titre: [lien(ctx, titreDeMesure(mesure), adresseMesure(mesure))],
        textes: [
          `État\u00A0: ${etatDe(ctx, etat).libelle.toLocaleLowerCase('fr')}.`,
          ...deplacements,
        ],
      },
    },
  ];
}

/** Dates when the City was, or is, expected to speak. */
const pointsAttendus = (ctx: Contexte): Repere[] =>
  ctx.publication.actes.flatMap((acte) =>
    attentesDe(ctx, acte)
      .filter((a) => a.statut === 'a-venir' || (a.statut === 'manquee' && a.point === null))
      .map((a) => ({
        cle: a.date,
        ligne: {
          quand: quandLe(a.date),
          titre: `Point de suivi\u00A0: ${acte.titre}`,
          textes: [
            [
              a.statut === 'a-venir' ? 'Attendu avant cette date. ' : 'Attendu, non venu. ',
              lien(ctx, 'La règle de calcul', `${adresseActe(acte)}#regle`),
            ],
          ],
        },
      })),
  );

/** Written dates of the measures and dates of the clock, in order: those that come, after the last that went by. */
export function echeances(ctx: Contexte): { lignes: readonly LigneProps[]; autres: number } {
  const toutes = [
    ...toutesLesMesures(ctx.publication, ctx.aujourdhui).flatMap((m) => echeanceEcrite(ctx, m)),
    ...pointsAttendus(ctx),
  ].sort((a, b) => a.cle.localeCompare(b.cle));
  const passees = toutes.filter(({ cle }) => cle < ctx.aujourdhui).length;
  const debut = Math.max(0, Math.min(passees - PASSEES, toutes.length - NOMBRE));
  const lignes = toutes.slice(debut, debut + NOMBRE).map(({ ligne }) => ligne);
  return { lignes, autres: toutes.length - lignes.length };
}

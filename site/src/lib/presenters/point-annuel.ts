import type { Acte, Campagne } from '@acp/shared/model';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, misAJour, quandLe } from '../format.ts';
import { avec, tous } from '../queries.ts';
import { ADRESSES, adresseActe, adresseBilan } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { inconnu, jour, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { rubriqueSi, type VueDossier } from './vues.ts';

/** What the year brought for one acte: its points, or their absence. */
function reponses(ctx: Contexte, acte: Acte, annee: string): LigneProps[] {
  const points = avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id)
    .filter((p) => p.date.startsWith(annee) && p.date <= ctx.aujourdhui)
    .sort((a, b) => a.date.localeCompare(b.date));
  const titre = [lien(ctx, acte.titre, adresseActe(acte))];
  if (points.length > 0)
    return points.map((p) => ({
      quand: quandLe(p.date),
      titre,
      textes: [
        [
          lien(
            ctx,
            `Point de suivi n°\u00A0${String(p.numero)}`,
            `${ADRESSES.pointsDeSuivi}${p.slug}/`,
          ),
          `. Signé\u00A0: ${p.signataire}.`,
        ],
      ],
    }));
  const manque = acte.releve === 'partiel' ? 'suivi non relevé ici' : 'aucun point de suivi';
  return [{ quand: { texte: manque, inconnu: true }, titre }];
}

const date = (d: string | null): Morceaux => [d === null ? inconnu('date non relevée') : jour(d)];

/** When the directions were asked, and by when they were to answer. */
export const faitsDuPointAnnuel = (
  { aujourdhui }: Contexte,
  { ouverteLe, reponsesAttenduesLe }: Campagne,
): FicheProps['faits'] => [
  {
    terme:
      ouverteLe !== null && ouverteLe > aujourdhui
        ? 'Envoi prévu des questions'
        : 'Questions envoyées',
    valeurs: [date(ouverteLe)],
  },
  { terme: 'Réponses attendues avant', valeurs: [date(reponsesAttenduesLe)] },
];

/** A year is frozen in its time: once a later one is, it never will be. */
const sansBilan = ({ publication }: Contexte, annee: number): string =>
  publication.bilans.some((b) => b.annee > annee)
    ? `Aucun bilan n’a été arrêté pour ${String(annee)}`
    : `Le bilan ${String(annee)} n’est pas encore arrêté`;

/** A yearly round whose bilan is not frozen: where it stands today. */
export function presenterPointAnnuel(ctx: Contexte, campagne: Campagne): VueDossier {
  const actes = tous(ctx.publication, 'actes', campagne.actes);
  const annee = String(campagne.annee);
  return {
    page: pageDe(ctx, {
      titre: campagne.titre,
      description: `${campagne.titre}\u00A0: ce que la Ville a répondu sur ${compte(actes.length, 'texte')}.`,
      chemin: adresseBilan(campagne.annee),
      au: [['Suivi', ADRESSES.suivi]],
      misAJourLe: campagne.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: 'Droit de suite',
        titre: campagne.titre,
        misAJour: misAJour(campagne.misAJourLe),
        chapo: [
          sansBilan(ctx, campagne.annee),
          '\u00A0: voici où on en est. Une fois par an, le secrétariat demande aux directions de la Ville où en est chaque mesure.',
        ],
      },
      faits: [
        ...faitsDuPointAnnuel(ctx, campagne),
        { terme: 'Textes concernés', valeurs: [compte(actes.length, 'texte')] },
      ],
      rubriques: [
        ...rubriqueSi(actes.length > 0, {
          id: 'reponses',
          titre: `Les points donnés en ${annee}`,
          lignes: actes.flatMap((a) => reponses(ctx, a, annee)),
        }),
        ...rubriqueSi(actes.length > 0, {
          id: 'textes',
          titre: 'Où en sont ces textes',
          actes: actes.map((a) => acteLigne(ctx, a)),
        }),
      ],
    },
  };
}

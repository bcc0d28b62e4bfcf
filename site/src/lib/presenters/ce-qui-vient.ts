import { prochainPoint, type Acte } from '@acp/shared/model';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { Contexte } from '../contexte.ts';
import { quand, quandLe } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseActe, adresseSeance } from '../urls.ts';
import { lien } from './morceaux.ts';

const SEANCES = 3;

function prochainsPoints(ctx: Contexte): { cle: string; ligne: LigneProps }[] {
  const { publication: p, aujourdhui } = ctx;
  return p.actes.flatMap((acte: Acte) => {
    const attente = prochainPoint(acte, avec(p, 'pointsDeSuivi', 'acte', acte.id), aujourdhui);
    return attente
      ? [
          {
            cle: attente.date,
            ligne: {
              quand: { avant: 'avant le', ...quandLe(attente.date) },
              titre: 'Point de suivi de la Ville',
              textes: [[lien(ctx, acte.titre, adresseActe(acte))]],
            },
          },
        ]
      : [];
  });
}

/** The next séances and the next point that the City owes. */
export function ceQuiVient(ctx: Contexte): LigneProps[] {
  const seances = ctx.publication.seances
    .filter(
      (s) =>
        s.statut === 'prevue' &&
        (s.date === null || s.date.date >= ctx.aujourdhui.slice(0, s.date.date.length)),
    )
    .map((s) => ({
      cle: s.date?.date ?? '9999',
      ligne: {
        quand: quand(s.date, 'date non relevée'),
        titre: [lien(ctx, s.titre, adresseSeance(s))],
        textes: s.lieu === null ? [] : [s.lieu],
      },
    }))
    .sort((a, b) => a.cle.localeCompare(b.cle))
    .slice(0, SEANCES);
  const points = prochainsPoints(ctx)
    .sort((a, b) => a.cle.localeCompare(b.cle))
    .slice(0, 1);
  const lignes = [...seances, ...points]
    .sort((a, b) => a.cle.localeCompare(b.cle))
    .map(({ ligne }) => ligne);
  if (seances.length > 0) return lignes;
  return [
    {
      quand: { texte: 'date non relevée', inconnu: true },
      titre: 'Prochaine plénière',
      textes: [
        [
          lien(ctx, 'Suivre l’agenda', ADRESSES.agenda),
          ' pour connaître la date dès qu’elle est relevée.',
        ],
      ],
    },
    ...lignes,
  ];
}

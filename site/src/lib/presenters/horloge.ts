import { horlogeDe, voteAdoptant, type Acte, type Attente } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { avec } from '../queries.ts';

export const attentesDe = (ctx: Contexte, acte: Acte): Attente[] =>
  horlogeDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id), ctx.aujourdhui);

/** The rule the page used to name its dates (rule 7), in sentences; null without a clock. */
export function regleDeCalcul(ctx: Contexte, acte: Acte): Texte[] | null {
  if (attentesDe(ctx, acte).length === 0 || acte.periodiciteMois === null) return null;
  const vote = voteAdoptant(acte, 'conseil')?.date?.date ?? '';
  const mois = acte.periodiciteMois;
  const rythme = mois === 12 ? 'chaque année' : `tous les ${String(mois)} mois`;
  const { promesse, conseil } = ctx.publication.assemblee;
  return [
    ...(promesse === null ? [] : [`La promesse\u00A0: ${promesse}`]),
    `Le registre attend un point de suivi ${rythme}. Le premier est dû ${String(mois)} mois après le vote par ${conseil}, le ${enDate(vote)}. Les suivants sont dus, au plus tard, à la date anniversaire du premier.`,
    'Une date passée sans point s’inscrit dans la ligne de vie. La déplacer demande un motif public.',
    ...acte.reports.map(
      (r) =>
        `Le ${enDate(r.decideLe)}, la date du ${enDate(r.de)} est déplacée au ${enDate(r.a)}. Motif\u00A0: ${r.motif}`,
    ),
  ];
}

import { ETATS_DES_CHIFFRES, type CompteRendu, type Vote } from '@acp/shared/model';
import type { DecisionProps } from '../../components/Decision/props.ts';
import type { ScrutinProps } from '../../components/Scrutin/props.ts';
import type { Contexte } from '../contexte.ts';
import { enumerer, majuscule } from '../format.ts';
import { definition, inconnu, type Morceaux } from './morceaux.ts';
import type { Notes } from './sources.ts';
import { modeDuVote, scrutinDe, titreDuVote } from './votes.ts';

type Decision = CompteRendu['decisions'][number];

const ISSUES = { adopte: 'adoptee', rejete: 'rejetee', reporte: undefined } as const;

/** The figures, or that they are not known: nothing is inferred from unanimity (rule 2). */
function scrutin(ctx: Contexte, vote: Vote): ScrutinProps {
  return (
    scrutinDe(vote) ?? {
      texte: [
        'Pour, contre, abstention : ',
        {
          texte: ETATS_DES_CHIFFRES[vote.etatDesChiffres].libelle.toLocaleLowerCase('fr'),
          lien: definition(ctx, `chiffres-${vote.etatDesChiffres}`),
        },
      ],
    }
  );
}

function faitsDuVote(ctx: Contexte, vote: Vote | null): Morceaux[] {
  if (vote === null) return [[inconnu('sans vote relevé')]];
  const mode = modeDuVote(vote);
  return [
    [{ texte: titreDuVote(ctx, vote, null, 'f'), lien: definition(ctx, vote.resultat) }],
    mode === null || vote.mode === null
      ? [inconnu('mode de vote non relevé')]
      : [{ texte: majuscule(mode), lien: definition(ctx, vote.mode) }],
    ...(vote.commentaire === null ? [] : [[vote.commentaire]]),
  ];
}

export const ancreDeDecision = (rang: number): string => `d${String(rang + 1)}`;

export function decisionDe(
  ctx: Contexte,
  decision: Decision,
  rang: number,
  notes: Notes,
): DecisionProps {
  const ancre = ancreDeDecision(rang);
  const source = notes.citer(decision.sources);
  return {
    id: ancre,
    titre: decision.titre,
    issue: decision.vote === null ? undefined : ISSUES[decision.vote.resultat],
    faits: [
      [{ texte: `Décision ${String(rang + 1)}`, lien: `#${ancre}` }],
      ...faitsDuVote(ctx, decision.vote),
      ...(decision.texte === null ? [] : [decision.texte]),
      ...(source ? [source] : []),
    ],
    scrutin: decision.vote === null ? undefined : scrutin(ctx, decision.vote),
  };
}

/** « 3 décisions adoptées par l’Assemblée », by result. */
export function bilanDesDecisions(decisions: readonly Decision[]): string {
  const MOTS = {
    adopte: ['adoptée', 'adoptées'],
    rejete: ['rejetée', 'rejetées'],
    reporte: ['reportée', 'reportées'],
  } as const;
  const parties = (['adopte', 'rejete', 'reporte'] as const).flatMap((resultat) => {
    const n = decisions.filter((d) => d.vote?.resultat === resultat).length;
    return n === 0 ? [] : [`${String(n)} ${MOTS[resultat][n < 2 ? 0 : 1]}`];
  });
  const sansVote = decisions.filter((d) => d.vote === null).length;
  return enumerer([...parties, ...(sansVote ? [`${String(sansVote)} sans vote relevé`] : [])]);
}

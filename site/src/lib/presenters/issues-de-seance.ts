import type { Acte, MandatDeTravail, Objet, Seance, Vote } from '@acp/shared/model';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { avec, votesALaSeance } from '../queries.ts';
import type { Morceaux } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { genre, phraseDuVote } from './votes.ts';

interface VoteEnSeance {
  objet: Objet;
  texte: Acte | MandatDeTravail;
  vote: Vote;
}

/** The votes of one séance, read from the texts themselves: mandats first, then actes. */
const votesDe = ({ publication: p }: Contexte, { id }: Seance): VoteEnSeance[] =>
  (['mandats', 'actes'] as const).flatMap((type) =>
    votesALaSeance(p, type, id).flatMap((texte) =>
      texte.votes
        .filter(({ seance }) => seance === id)
        .map((vote) => ({ objet: { type, id: texte.id }, texte, vote })),
    ),
  );

/** « Adopté par … » inside a sentence. */
const minuscule = (verbe: Morceaux[number] | undefined): Morceaux[number] =>
  typeof verbe === 'string'
    ? verbe.charAt(0).toLocaleLowerCase('fr') + verbe.slice(1)
    : (verbe ?? '');

const ligne = (ctx: Contexte, objet: Objet, suite: Morceaux): Texte => [
  `${sorteDe(ctx, objet)} `,
  versObjet(ctx, objet),
  ' : ',
  ...suite,
  '.',
];

/** What was handed over or voted that day, each a link. */
export function issuesDe(ctx: Contexte, seance: Seance): Texte[] {
  const remises = avec(ctx.publication, 'recommandations', 'seance', seance.id).map((r) =>
    ligne(ctx, { type: 'recommandations', id: r.id }, ['remises à l’exécutif']),
  );
  const votes = votesDe(ctx, seance).map(({ objet, texte, vote }) => {
    const g = 'type' in texte ? genre(texte.type) : 'm';
    const [verbe, ...suite] = phraseDuVote(ctx, vote, texte.groupe, g);
    return ligne(ctx, objet, [minuscule(verbe), ...suite]);
  });
  return [...remises, ...votes];
}

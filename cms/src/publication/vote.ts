import type { Vote } from '@acp/shared/model';
import type { Votes } from '../payload-types.ts';
import {
  fromDateConnue,
  toChoix,
  toDateConnue,
  toIdOuNull,
  toIds,
  toLigne,
  toNombre,
} from './lire-champs.ts';

/** One row of the votes, as the database holds it. */
export type VoteSaisi = NonNullable<Votes>[number];

export function toVote(rangee: VoteSaisi): Vote {
  const { chiffres } = rangee;
  return {
    id: rangee.identifiant,
    instance: rangee.instance,
    date: toDateConnue(rangee.date),
    mode: toChoix(rangee.mode),
    resultat: rangee.resultat,
    etatDesChiffres: rangee.etatDesChiffres,
    chiffres:
      rangee.etatDesChiffres === 'publies' && chiffres
        ? {
            pour: chiffres.pour,
            contre: chiffres.contre,
            abstentions: chiffres.abstentions,
            sansParticipation: toNombre(chiffres.sansParticipation),
          }
        : null,
    seance: toIdOuNull(rangee.seance),
    commentaire: toLigne(rangee.commentaire),
    sources: toIds(rangee.sources),
  };
}

export const fromVote = (vote: Vote): VoteSaisi => ({
  identifiant: vote.id,
  instance: vote.instance,
  date: fromDateConnue(vote.date),
  mode: vote.mode,
  resultat: vote.resultat,
  etatDesChiffres: vote.etatDesChiffres,
  chiffres: vote.chiffres ?? undefined,
  seance: vote.seance,
  commentaire: vote.commentaire,
  sources: vote.sources,
});

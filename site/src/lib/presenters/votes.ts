import {
  ETATS_DES_CHIFFRES,
  isVoteDuConseilAttendu,
  TYPES_D_ACTE,
  voteAdoptant,
  type Acte,
  type InstanceDeVote,
  type TypeActe,
  type Vote,
} from '@acp/shared/model';
import type { ScrutinProps } from '../../components/Scrutin/props.ts';
import type { Contexte } from '../contexte.ts';
import { nombre } from '../format.ts';
import { chercher } from '../queries.ts';
import { leJourConnu, type Morceaux } from './morceaux.ts';

const FEMININS: readonly TypeActe[] = [
  'deliberation',
  'question',
  'mission',
  'interpellation',
  'saisine',
];
export const genre = (type: TypeActe): 'm' | 'f' => (FEMININS.includes(type) ? 'f' : 'm');

const RESULTATS = {
  adopte: { m: 'Adopté', f: 'Adoptée' },
  rejete: { m: 'Rejeté', f: 'Rejetée' },
  reporte: { m: 'Vote reporté', f: 'Vote reporté' },
} as const;

const MODES = { unanimite: 'à l’unanimité', 'main-levee': 'à main levée', scrutin: 'par scrutin' };

/** « le Conseil de Paris », « l’Assemblée citoyenne », « le groupe Espace public ». */
export function nomDeLInstance(
  { publication }: Contexte,
  instance: InstanceDeVote,
  groupe: string | null,
): string {
  const { assemblee } = publication;
  switch (instance) {
    case 'conseil':
      return assemblee.conseil;
    case 'assemblee':
      return `l’${assemblee.nomCourt}`;
    case 'groupe': {
      const nom = chercher(publication, 'groupes', groupe)?.nom;
      return nom ? `le groupe ${nom}` : 'le groupe thématique';
    }
  }
}

/** « Adopté par le Conseil de Paris »: never « adopté » alone (rule 1). */
export const titreDuVote = (
  ctx: Contexte,
  vote: Vote,
  groupe: string | null,
  g: 'm' | 'f' = 'm',
): string => `${RESULTATS[vote.resultat][g]} par ${nomDeLInstance(ctx, vote.instance, groupe)}`;

/** « Adopté par l’Assemblée citoyenne en juin 2022, à l’unanimité ». */
export const phraseDuVote = (
  ctx: Contexte,
  vote: Vote,
  groupe: string | null,
  g: 'm' | 'f' = 'm',
): Morceaux => [
  titreDuVote(ctx, vote, groupe, g),
  ...leJourConnu(vote.date),
  vote.mode === null ? '' : `, ${MODES[vote.mode]}`,
];

export const modeDuVote = (vote: Vote): string | null =>
  vote.mode === null ? null : MODES[vote.mode];

/** What is missing of a vote, as dashed tags. */
export function manquesDuVote(vote: Vote): string[] {
  return [
    ...(vote.date === null ? ['date non relevée'] : []),
    ...(vote.mode === null ? ['mode de vote non relevé'] : []),
    ...(vote.chiffres === null
      ? [ETATS_DES_CHIFFRES[vote.etatDesChiffres].libelle.toLocaleLowerCase('fr')]
      : []),
  ];
}

/** Published figures only; nothing is inferred (rule 2). */
export function scrutinDe(vote: Vote): ScrutinProps | undefined {
  if (vote.chiffres === null) return undefined;
  const { pour, contre, abstentions, sansParticipation } = vote.chiffres;
  const absents = !sansParticipation ? '' : `, sans participation ${nombre(sansParticipation)}`;
  return {
    texte: `Pour ${nombre(pour)}, contre ${nombre(contre)}, abstention ${nombre(abstentions)}${absents}`,
    chiffres: {
      pour,
      contre,
      abstention: abstentions,
      sieges:
        sansParticipation === null ? undefined : pour + contre + abstentions + sansParticipation,
    },
  };
}

export const isSoumisAuConseil = ({ type }: Acte): boolean =>
  type === 'voeu' || type === 'deliberation';

/** Rejected by one instance and adopted by none that could commit the City. */
export const isRejete = (acte: Acte): boolean =>
  acte.votes.some((v) => v.resultat === 'rejete') && voteAdoptant(acte, 'conseil') === null;

/** Only a vœu or a délibération goes to the Council; a partial record does not know what it waits for. */
export const isConseilAttendu = (acte: Acte): boolean =>
  isSoumisAuConseil(acte) && acte.releve === 'complet' && isVoteDuConseilAttendu(acte);

/** A question or a jury is not voted as a vœu is: its last step speaks for it. */
function sansVote(acte: Acte): Morceaux {
  const derniere = acte.etapes.at(-1);
  if (derniere) return [derniere.titre, ...leJourConnu(derniere.date)];
  return isSoumisAuConseil(acte) ? ['Aucun vote relevé'] : ['Aucune étape relevée'];
}

/** By whom and when, in one line: « Adopté par le Conseil de Paris en mars 2023 ». */
export function adoptionEnBref(ctx: Contexte, acte: Acte): Morceaux {
  const g = genre(acte.type);
  const dernier =
    acte.votes.find((v) => v.instance === 'conseil') ??
    voteAdoptant(acte, 'assemblee') ??
    acte.votes.at(-1);
  if (!dernier) return sansVote(acte);
  return [
    titreDuVote(ctx, dernier, acte.groupe, g),
    ...leJourConnu(dernier.date),
    ...(isConseilAttendu(acte)
      ? [`\u00A0; ${ctx.publication.assemblee.conseil.replace(/^le /, '')}\u00A0: vote attendu`]
      : []),
  ];
}

/** « Vœu citoyen · ACP-2023-V1 ». The reference is the site's own. */
export const surtitreDActe = (acte: Acte): Morceaux => [
  `${TYPES_D_ACTE[acte.type].libelle} · `,
  { texte: acte.reference, insecable: true },
  { texte: ' (référence de ce site, non officielle)', masque: true },
];

import {
  cleDeTri,
  NATURES_D_ETAPE,
  NATURES_DE_REFERENCE,
  type Acte,
  type DateConnue,
  type Vote,
} from '@acp/shared/model';
import type {
  Evenement,
  EvenementDate,
  LigneDeVieProps,
} from '../../components/LigneDeVie/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, compte, enLettres, majuscule, quand } from '../format.ts';
import { chercher, trouver } from '../queries.ts';
import { ADRESSES, adresseMedia, adresseSeance } from '../urls.ts';
import { evenementsDeSuite, nouvellesDe } from './ligne-de-suite.ts';
import { inconnu, lien } from './morceaux.ts';
import { ranger, repere, type Repere } from './reperes.ts';
import type { Notes } from './sources.ts';
import { genre, manquesDuVote, modeDuVote, phraseDuVote, scrutinDe, titreDuVote } from './votes.ts';

const pieces = (...textes: (Texte | null | undefined | false)[]): Texte[] =>
  textes.filter((t): t is Texte => Boolean(t));

const parDate = (a: { date: DateConnue | null }, b: { date: DateConnue | null }): number =>
  cleDeTri(a.date).localeCompare(cleDeTri(b.date));

function ecart(acte: Acte, passage: Acte['ecarts'][number]['passage'], titre: string) {
  const trouve = acte.ecarts.find((e) => e.passage === passage);
  return trouve ? { titre: `${titre}.`, texte: trouve.texte } : undefined;
}

const numeroter = (lignes: readonly string[]): string =>
  lignes.map((ligne, i) => `(${String(i + 1)}) ${ligne}`).join(' ; ');

function carnetDe(ctx: Contexte, acte: Acte, notes: Notes): EvenementDate[] {
  const carnet = chercher(ctx.publication, 'carnets', acte.carnet);
  if (!carnet) return [];
  const groupe = trouver(ctx.publication, 'groupes', carnet.groupe).nom;
  const n = carnet.priorites.length;
  const retient =
    n > 0
      ? `Le groupe ${groupe} retient ${enLettres(n, 'f')} ${accord(n, 'priorité')}\u00A0: ${numeroter(carnet.priorites)}.`
      : carnet.enBref[0];
  return [
    {
      genre: 'etape',
      quand: quand(carnet.date),
      titre: 'Carnet de synthèse',
      textes: pieces(retient),
      pieces: pieces(
        [lien(ctx, carnet.reference, `${ADRESSES.carnets}${carnet.slug}/`)],
        carnet.texte === null && [inconnu('texte non relevé')],
        notes.citer(carnet.sources),
      ),
    },
  ];
}

function mandatDe(ctx: Contexte, acte: Acte, notes: Notes): EvenementDate[] {
  const mandat = chercher(ctx.publication, 'mandats', acte.mandat);
  if (!mandat) return [];
  const vote = mandat.votes.at(-1);
  return [
    {
      genre: 'etape',
      quand: quand(mandat.date),
      titre: 'Mandat de travail',
      textes: pieces(
        `La question donnée au groupe\u00A0: ${mandat.question}`,
        vote && [...phraseDuVote(ctx, vote, mandat.groupe), '.'],
      ),
      changement: ecart(acte, 'carnet-mandat', 'Ce qui change depuis le carnet'),
      scrutin: vote && scrutinDe(vote),
      pieces: pieces(
        [lien(ctx, mandat.reference, `${ADRESSES.mandats}${mandat.slug}/`)],
        mandat.texte === null && [inconnu('texte non relevé')],
        vote && manquesDuVote(vote).map(inconnu),
        notes.citer(mandat.sources),
      ).filter((p) => p.length > 0),
    },
  ];
}

function recommandationsDe(ctx: Contexte, acte: Acte, notes: Notes): EvenementDate[] {
  const r = chercher(ctx.publication, 'recommandations', acte.recommandations);
  if (!r) return [];
  const n = r.propositions?.length ?? 0;
  return [
    {
      genre: 'etape',
      quand: quand(r.date),
      titre: 'Recommandations',
      textes: pieces(
        n > 0 && `Le groupe en remet ${enLettres(n, 'f')} à l’exécutif.`,
        n === 0 && r.enBref[0],
      ),
      changement: ecart(acte, 'mandat-recommandations', 'Ce qui change depuis le mandat'),
      pieces: pieces(
        [lien(ctx, r.reference, `${ADRESSES.recommandations}${r.slug}/`)],
        r.texte === null && r.propositions === null && [inconnu('texte non relevé')],
        notes.citer(r.sources),
      ),
    },
  ];
}

const ECRITURE = ['co-construction', 'redaction'];

function etapesDe(ctx: Contexte, acte: Acte, notes: Notes, ecriture: boolean): Repere[] {
  const etapes = acte.etapes.filter((e) => ECRITURE.includes(e.nature) === ecriture).sort(parDate);
  return etapes.map((e, i) =>
    repere(e.date, () => {
      const seance = chercher(ctx.publication, 'seances', e.seance);
      const { libelle } = NATURES_D_ETAPE[e.nature];
      return {
        genre: 'etape',
        quand: quand(e.date),
        titre: e.titre,
        textes: pieces(e.texte),
        changement:
          ecriture && i === etapes.length - 1
            ? ecart(acte, 'recommandations-acte', 'Ce qui change depuis les recommandations')
            : undefined,
        pieces: pieces(
          !e.titre.toLocaleLowerCase('fr').startsWith(libelle.toLocaleLowerCase('fr')) && libelle,
          seance && [lien(ctx, seance.titre, adresseSeance(seance))],
          notes.citer(e.sources),
        ),
      };
    }),
  );
}

/** The Council's own reference, its address and the copy that outlives it. */
function officielle(ctx: Contexte, r: Acte['referencesOfficielles'][number]): Texte {
  const copie = chercher(ctx.publication, 'documents', r.copie);
  return [
    `${NATURES_DE_REFERENCE[r.nature].libelle}\u00A0: `,
    r.adresse === null ? r.valeur : { texte: r.valeur, lien: r.adresse },
    ...(copie ? [', ', lien(ctx, 'copie conservée', adresseMedia(copie))] : []),
  ];
}

/** The Council's own references belong to its vote; a rejected or postponed text gets no tick. */
function voteDe(ctx: Contexte, acte: Acte, vote: Vote, notes: Notes): EvenementDate {
  const seance = chercher(ctx.publication, 'seances', vote.seance);
  const mode = modeDuVote(vote);
  // « À l’unanimité des participantes » already says the mode.
  const isDit = mode !== null && Boolean(vote.commentaire?.toLowerCase().includes(mode));
  const officielles = vote.instance === 'conseil' ? acte.referencesOfficielles : [];
  return {
    genre: vote.resultat === 'adopte' ? 'vote' : 'etape',
    id: `vote-${vote.id}`,
    quand: quand(vote.date),
    titre: titreDuVote(ctx, vote, acte.groupe, genre(acte.type)),
    textes: pieces(mode && !isDit && `${majuscule(mode)}.`, vote.commentaire),
    scrutin: scrutinDe(vote),
    pieces: pieces(
      seance && [lien(ctx, seance.titre, adresseSeance(seance))],
      ...officielles.map((r) => officielle(ctx, r)),
      vote.instance === 'conseil' &&
        acte.nombreDePorteParoles !== null &&
        compte(acte.nombreDePorteParoles, 'porte-parole'),
      vote.instance === 'conseil' &&
        officielles.length === 0 && [inconnu('numéro officiel non relevé')],
      ...manquesDuVote(vote).map((m): Texte => [inconnu(m)]),
      notes.citer(vote.sources),
    ),
  };
}

/** The last vote: what is dated before it belongs to the procedure. */
const finDeProcedure = (acte: Acte): string =>
  acte.votes
    .map((v) => v.date?.date ?? '')
    .sort()
    .at(-1) ?? '';

/** Votes, steps that are not writing, and news told before the last vote; at the same date, votes come last. */
function procedure(ctx: Contexte, acte: Acte, notes: Notes): EvenementDate[] {
  const fin = finDeProcedure(acte);
  return ranger([
    ...etapesDe(ctx, acte, notes, false),
    ...nouvellesDe(acte, notes, (n) => n.date.date < fin),
    ...acte.votes.map((v) => repere(v.date, () => voteDe(ctx, acte, v, notes))),
  ]).map(({ evenement }) => evenement);
}

/** Three axes under their own headings, never merged: the text, the votes, what follows (rule 1). */
export function ligneDeVie(ctx: Contexte, acte: Acte, notes: Notes): LigneDeVieProps {
  const texte: Evenement[] = [
    ...carnetDe(ctx, acte, notes),
    ...mandatDe(ctx, acte, notes),
    ...recommandationsDe(ctx, acte, notes),
    ...ranger(etapesDe(ctx, acte, notes, true)).map(({ evenement }) => evenement),
  ];
  const votes = procedure(ctx, acte, notes);
  const suite = evenementsDeSuite(ctx, acte, notes, finDeProcedure(acte));
  return {
    volets: [
      { titre: 'Le texte', evenements: texte },
      {
        titre: votes.length > acte.votes.length ? 'Procédure' : 'Les votes',
        evenements: votes,
      },
      { titre: 'La suite', evenements: suite },
    ],
  };
}

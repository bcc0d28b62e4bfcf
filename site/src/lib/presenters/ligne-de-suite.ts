import {
  couvertureDe,
  NATURES_DE_NOUVELLE,
  pointsDe,
  voteAdoptant,
  type Acte,
  type Attente,
  type DateCivile,
  type PointDeSuivi,
  type Relance,
} from '@acp/shared/model';
import type { Evenement, EvenementDate } from '../../components/LigneDeVie/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, duree, enDate, quand, quandLe } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { attentesDe } from './horloge.ts';
import { jour, lien } from './morceaux.ts';
import { partagerPoints } from './registres.ts';
import { ranger, repere, type Repere } from './reperes.ts';
import type { Notes } from './sources.ts';

const pieces = (...textes: (Texte | null | false)[]): Texte[] =>
  textes.filter((t): t is Texte => Boolean(t));

/** Its words are further down; an older one has its page, and keeps its anchor here. */
function point(ctx: Contexte, p: PointDeSuivi, notes: Notes, isAncien: boolean): EvenementDate {
  const total = p.lignes.length;
  const parle = `Parle de ${compte(couvertureDe(p).dites.length, 'mesure')} sur ${String(total)}`;
  const id = `point-${String(p.numero)}`;
  return {
    genre: 'nouvelle',
    id: isAncien ? id : undefined,
    quand: quandLe(p.date),
    titre: [
      lien(
        ctx,
        `Point de suivi n°\u00A0${String(p.numero)}`,
        `${ADRESSES.pointsDeSuivi}${p.slug}/`,
      ),
    ],
    textes: [`Signé\u00A0: ${p.signataire}.`],
    pieces: pieces(
      total > 0 && (isAncien ? parle : [{ texte: parle, lien: `#${id}` }]),
      notes.citer(p.sources),
    ),
  };
}

function points(ctx: Contexte, acte: Acte, notes: Notes): Repere[] {
  const donnes = pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id));
  const { anciens } = partagerPoints(donnes);
  return donnes
    .filter((p) => p.date <= ctx.aujourdhui)
    .map((p) => ({ cle: p.date, ecrire: () => point(ctx, p, notes, anciens.includes(p)) }));
}

const appreciations = (ctx: Contexte, acte: Acte, notes: Notes): Repere[] =>
  avec(ctx.publication, 'appreciations', 'acte', acte.id).map((a) => ({
    cle: a.date,
    ecrire: () => ({
      genre: 'voix',
      quand: quandLe(a.date),
      titre:
        a.auteur === 'garants' ? 'Appréciation du comité de garants' : 'Appréciation des membres',
      textes: [a.signature],
      pieces: pieces([{ texte: 'Lire', lien: `#${a.id}` }], notes.citer(a.sources)),
    }),
  }));

/** Answered, not answered, or, where our record is partial, answered we do not know how. */
function issueDeRelance(acte: Acte, { repondueLe }: Relance): string {
  if (repondueLe !== null) return `réponse le ${enDate(repondueLe)}`;
  return acte.releve === 'partiel' ? 'réponse non relevée ici' : 'sans réponse à ce jour';
}

const relances = (ctx: Contexte, acte: Acte, notes: Notes): Repere[] =>
  avec(ctx.publication, 'relances', 'acte', acte.id).map((r) => ({
    cle: r.date,
    ecrire: () => ({
      genre: r.repondueLe === null && acte.releve === 'complet' ? 'relance' : 'nouvelle',
      id: r.id,
      quand: quandLe(r.date),
      titre: `Relance, ${issueDeRelance(acte, r)}`,
      textes: [
        [{ texte: `«\u00A0${r.question}\u00A0»`, citation: true }],
        `Demandée par\u00A0: ${r.auteur}. Adressée à\u00A0: ${r.destinataire}.`,
        ...(r.reponse === null ? [] : [`Réponse\u00A0: ${r.reponse}`]),
      ],
      pieces: pieces(
        r.adresse !== null && [{ texte: 'Lire la demande', lien: r.adresse }],
        notes.citer(r.sources),
      ),
    }),
  }));

/** A piece of news does not answer measure by measure: it says so. */
export const nouvellesDe = (
  acte: Acte,
  notes: Notes,
  garder: (nouvelle: Acte['nouvelles'][number]) => boolean,
): Repere[] =>
  acte.nouvelles.filter(garder).map((n) =>
    repere(n.date, () => ({
      genre: 'nouvelle',
      id: `nouvelle-${n.id}`,
      quand: quand(n.date),
      titre: n.titre,
      textes: [
        ...(n.texte === null ? [] : [n.texte]),
        `${NATURES_DE_NOUVELLE[n.nature].libelle}, et non point de suivi.`,
      ],
      pieces: pieces(notes.citer(n.sources)),
    })),
  );

function manque({ date, point }: Attente): Repere {
  return {
    cle: date,
    ecrire: () => ({
      genre: 'retour-manque',
      quand: quandLe(date),
      titre: point === null ? 'Point attendu, non venu' : 'Point attendu, venu plus tard',
      textes: point === null ? [] : [['Il est venu le ', jour(point.date), '.']],
    }),
  };
}

/** Since when the City has been silent: the last point, or the vote, once a date has gone by after it. */
export function silenceDepuis(
  ctx: Contexte,
  acte: Acte,
  attentes: readonly Attente[],
): DateCivile | null {
  const donnes = pointsDe(acte, avec(ctx.publication, 'pointsDeSuivi', 'acte', acte.id));
  const dernier =
    donnes.findLast((p) => p.date <= ctx.aujourdhui)?.date ??
    voteAdoptant(acte, 'conseil')?.date?.date ??
    null;
  const isMuet = attentes.some(
    (a) => a.statut === 'manquee' && a.point === null && dernier !== null && a.date > dernier,
  );
  return isMuet ? dernier : null;
}

function attendu(attente: Attente): EvenementDate {
  return {
    genre: 'attendu',
    quand: { avant: 'avant le', ...quandLe(attente.date) },
    titre: 'Point de suivi attendu',
    textes:
      attente.motifDuReport === null
        ? []
        : [
            `Date déplacée\u00A0: elle était le ${enDate(attente.dateInitiale)}. ${attente.motifDuReport}`,
          ],
  };
}

/** The end of the line: what the City said, what others say of it, what was due and did not come. */
export function evenementsDeSuite(
  ctx: Contexte,
  acte: Acte,
  notes: Notes,
  /** Day of the last vote. */
  depart: string,
): Evenement[] {
  const attentes = attentesDe(ctx, acte);
  const depuis = silenceDepuis(ctx, acte, attentes);
  const dates = ranger([
    ...points(ctx, acte, notes),
    ...appreciations(ctx, acte, notes),
    ...relances(ctx, acte, notes),
    ...nouvellesDe(acte, notes, (n) => n.date.date >= depart),
    ...attentes.filter((a) => a.statut === 'manquee').map(manque),
  ]);
  const prochain = attentes.find((a) => a.statut === 'a-venir');
  if (acte.releve === 'partiel')
    return partielle(
      acte,
      dates.map((d) => d.evenement),
    );
  const premierManque = dates.find(
    ({ cle, evenement }) => depuis !== null && evenement.genre === 'retour-manque' && cle > depuis,
  );
  return [
    ...dates.flatMap((d): Evenement[] => [
      ...(d === premierManque && depuis !== null ? [silence(ctx, depuis)] : []),
      { ...d.evenement, suite: depuis !== null && d.cle >= depuis ? 'silence' : undefined },
    ]),
    { genre: 'aujourdhui', quand: quandLe(ctx.aujourdhui), titre: 'Page établie ce jour' },
    ...(prochain ? [attendu(prochain)] : []),
  ];
}

const silence = (ctx: Contexte, depuis: DateCivile): Evenement => ({
  genre: 'silence',
  au: `Au ${enDate(ctx.aujourdhui)}`,
  fort: duree(depuis, ctx.aujourdhui),
  fin: 'sans point de suivi de la Ville',
});

/** No clock and no silence where our record is partial: we never accuse by ignorance (rule 7). */
function partielle(acte: Acte, dates: readonly EvenementDate[]): Evenement[] {
  return [
    ...dates.map((evenement): Evenement => ({ ...evenement, suite: 'non-releve' })),
    {
      genre: 'non-releve',
      fort: 'Suivi non relevé ici',
      texte:
        'La Ville a pu en parler sans que nous l’ayons relevé. Tant que notre relevé est partiel, aucun délai n’est compté.',
    },
    {
      genre: 'aujourdhui',
      quand: quandLe(acte.misAJourLe),
      titre: 'Dernière mise à jour de cette page',
    },
  ];
}

import {
  momentDe,
  voteAdoptant,
  type Acte,
  type Document,
  type Mandature,
  type Objet,
  type PointDeSuivi,
  type Seance,
} from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { adresseAbsolue } from '../flux/identifiants.ts';
import { editionsDe, mesuresSuivies, trouver, type MesureSuivie } from '../queries.ts';
import { adresseActe, adresseMedia } from '../urls.ts';

/** What a page adds to its name and address, in the words of schema.org; what is not known is not written. */
export type Noeud = { '@type': string } & Record<string, unknown>;

export const organisation = (name: string): Noeud => ({ '@type': 'Organization', name });

export const nomDuSite = ({ publication: { assemblee } }: Contexte): string =>
  assemblee.nom + (assemblee.fictive ? ' (exemple fictif)' : '');

/** Our finer états map many to one; an état that says nothing is no status. */
const STATUTS: Partial<Record<MesureSuivie['etat'], string>> = {
  'en-cours': 'ActiveActionStatus',
  partielle: 'ActiveActionStatus',
  realisee: 'CompletedActionStatus',
  abandonnee: 'FailedActionStatus',
};
const STATUTS_DE_SEANCE: Partial<Record<Seance['statut'], string>> = {
  reportee: 'EventPostponed',
  annulee: 'EventCancelled',
};

const auteur = (ctx: Contexte) => ({ author: organisation(nomDuSite(ctx)) });

/** A text of the Assembly, or what was made of one: when it became public, and under which edition it stands. */
function rapport(ctx: Contexte, objet: Objet, reportNumber?: string): Noeud {
  const editions = editionsDe(ctx.publication, objet);
  return {
    '@type': 'Report',
    reportNumber,
    datePublished: editions[0]?.publieeLe,
    version: editions.at(-1)?.numero,
    ...auteur(ctx),
  };
}

/** A vœu has no force of law; a délibération has, once the Council adopted it. */
function acte(ctx: Contexte, a: Acte): Noeud {
  const vote = voteAdoptant(a, 'conseil');
  if (a.type === 'question') return { '@type': 'Question', ...auteur(ctx) };
  if (a.type !== 'deliberation' || !vote)
    return rapport(ctx, { type: 'actes', id: a.id }, a.reference);
  return {
    '@type': 'Legislation',
    legislationType: 'délibération',
    legislationIdentifier: a.referencesOfficielles[0]?.valeur,
    legislationDate: vote.date?.date,
    legislationPassedBy: organisation(ctx.publication.assemblee.conseil.replace(/^l[ea] /u, '')),
  };
}

/** A month is not a day: an event without its day has no date here. */
function seance(ctx: Contexte, { date, heureDebut, lieu, statut }: Seance): Noeud {
  const jour = date?.date.length === 10 ? date.date : undefined;
  const debut =
    jour && heureDebut
      ? momentDe(`${jour}T${heureDebut}`).toISOString().replace('.000', '')
      : undefined;
  return {
    '@type': 'Event',
    startDate: debut ?? jour,
    eventStatus: STATUTS_DE_SEANCE[statut],
    location: lieu === null ? undefined : { '@type': 'Place', name: lieu, address: lieu },
    organizer: organisation(nomDuSite(ctx)),
  };
}

const mandature = (ctx: Contexte, { debut, fin }: Mandature): Noeud => ({
  '@type': 'EventSeries',
  startDate: debut?.date,
  endDate: fin?.date,
  organizer: organisation(nomDuSite(ctx)),
});

function mesure(ctx: Contexte, id: string): Noeud | null {
  const { publication: p, aujourdhui } = ctx;
  const sien = trouver(p, 'actes', trouver(p, 'mesures', id).acte);
  const suivie = mesuresSuivies(p, sien, aujourdhui).find((m) => m.mesure.id === id);
  if (!suivie) return null;
  return {
    '@type': 'Action',
    actionStatus: STATUTS[suivie.etat],
    object: adresseAbsolue(ctx, adresseActe(suivie.acte)),
  };
}

function point(ctx: Contexte, { date, signataire, acte: id }: PointDeSuivi): Noeud {
  const suivi = trouver(ctx.publication, 'actes', id);
  return {
    '@type': 'Article',
    datePublished: date,
    author: organisation(signataire),
    about: adresseAbsolue(ctx, adresseActe(suivi)),
  };
}

const document = (ctx: Contexte, d: Document): Noeud => ({
  '@type': 'MediaObject',
  contentUrl: adresseAbsolue(ctx, adresseMedia(d)),
  encodingFormat: d.fichier.format,
  contentSize: `${String(d.fichier.octets)} B`,
  sha256: d.fichier.sha256,
});

/** What kind of thing an entity is to the machines of the world; null when schema.org has no word for it. */
export function noeudDe(ctx: Contexte, objet: Objet): Noeud | null {
  const { publication: p } = ctx;
  const { type, id } = objet;
  switch (type) {
    case 'actes':
      return acte(ctx, trouver(p, type, id));
    case 'carnets':
    case 'mandats':
    case 'recommandations':
      return rapport(ctx, objet, trouver(p, type, id).reference);
    case 'comptesRendus':
      return rapport(ctx, objet);
    case 'bilans':
      return rapport(ctx, objet, String(trouver(p, type, id).numero));
    case 'seances':
      return seance(ctx, trouver(p, type, id));
    case 'mandatures':
      return mandature(ctx, trouver(p, type, id));
    case 'groupes':
      return { '@type': 'Organization', parentOrganization: organisation(nomDuSite(ctx)) };
    case 'mesures':
      return mesure(ctx, id);
    case 'pointsDeSuivi':
      return point(ctx, trouver(p, type, id));
    case 'documents':
      return document(ctx, trouver(p, type, id));
    default:
      return null;
  }
}

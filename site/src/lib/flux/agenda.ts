import {
  STATUTS_DE_SEANCE,
  TYPES_DE_SEANCE,
  ajouterJours,
  momentDe,
  type Seance,
} from '@acp/shared/model';
import ical, { ICalEventStatus, type ICalCalendar, type ICalEventData } from 'ical-generator';
import type { Contexte } from '../contexte.ts';
import { attentesDe } from '../presenters/horloge.ts';
import { titreDeMesure } from '../presenters/mesures.ts';
import { editionsDe, toutesLesMesures } from '../queries.ts';
import { ADRESSES, adresseActe, adresseMesure, adresseSeance, FICHIERS } from '../urls.ts';
import { adresseAbsolue, autoriteDe } from './identifiants.ts';

const UN_JOUR = 86_400;

function calendrier(ctx: Contexte, nom: string, fichier: string, page: string): ICalCalendar {
  const { assemblee } = ctx.publication;
  return ical({
    name: `${nom} – ${assemblee.nom}${assemblee.fictive ? ' (exemple fictif)' : ''}`,
    prodId: { company: assemblee.prefixe, product: nom, language: 'FR' },
    url: adresseAbsolue(ctx, page),
    source: adresseAbsolue(ctx, fichier),
    ttl: UN_JOUR,
  });
}

/** Lines end with CR LF, the last one too (RFC 5545). */
const ecrire = (cal: ICalCalendar): string => `${cal.toString().trimEnd()}\r\n`;

/** Permanent: a calendar that already has the event moves it instead of adding another. */
const identifiant = (ctx: Contexte, id: string): string =>
  `${id}.${ctx.publication.assemblee.prefixe.toLowerCase()}@${autoriteDe(ctx)}`;

/** Midnight UTC: the day of an all-day event is written as it is. */
const jourEntier = (date: string) => ({ start: new Date(`${date}T00:00:00Z`), allDay: true });

/** When it changed, and how many times, from the record: the clock of the rendering never counts. */
function marques(ctx: Contexte, seance: Seance): Partial<ICalEventData> {
  const editions = editionsDe(ctx.publication, { type: 'seances', id: seance.id });
  const moment = new Date(`${seance.misAJourLe}T00:00:00Z`);
  return {
    stamp: moment,
    lastModified: moment,
    sequence: Math.max(0, editions.length - 1),
  };
}

/** An hour that is not known makes a whole day; an end that is not known is not invented. */
function momentsDe(date: string, { heureDebut, heureFin }: Seance) {
  if (heureDebut === null) return jourEntier(date);
  const debut = momentDe(`${date}T${heureDebut}`);
  if (heureFin === null) return { start: debut };
  const lendemain = heureFin < heureDebut ? ajouterJours(date, 1) : date;
  return { start: debut, end: momentDe(`${lendemain}T${heureFin}`) };
}

/** Cancelled or moved away, it stays listed: a calendar that had it crosses it out. */
const SUPPRIMEES: readonly Seance['statut'][] = ['annulee', 'reportee'];

function evenement(ctx: Contexte, seance: Seance, date: string): ICalEventData {
  const { titre, statut, type, lieu } = seance;
  const isSupprimee = SUPPRIMEES.includes(statut);
  return {
    ...momentsDe(date, seance),
    ...marques(ctx, seance),
    id: identifiant(ctx, seance.id),
    summary: isSupprimee ? `${STATUTS_DE_SEANCE[statut].libelle}\u00a0: ${titre}` : titre,
    location: lieu,
    url: adresseAbsolue(ctx, adresseSeance(seance)),
    status: isSupprimee ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: [{ name: TYPES_DE_SEANCE[type].libelle }],
  };
}

/** `/agenda.ics`: every séance whose day is known, past ones too. A month alone is not a day. */
export function agendaIcs(ctx: Contexte): string {
  const cal = calendrier(ctx, 'Séances', FICHIERS.agendaIcs, ADRESSES.agenda);
  for (const seance of ctx.publication.seances) {
    const date = seance.date?.date;
    if (date?.length === 10) cal.createEvent(evenement(ctx, seance, date));
  }
  return ecrire(cal);
}

/** `/echeances.ics`: the days written in the measures, and those when the City is expected to speak. */
export function echeancesIcs(ctx: Contexte): string {
  const { publication: p } = ctx;
  const cal = calendrier(ctx, 'Échéances', FICHIERS.echeancesIcs, ADRESSES.suivi);
  for (const { mesure } of toutesLesMesures(p, ctx.aujourdhui)) {
    const date = mesure.echeance?.date?.date;
    if (date?.length !== 10) continue;
    cal.createEvent({
      ...jourEntier(date),
      id: identifiant(ctx, `echeance-${mesure.id}`),
      stamp: new Date(`${mesure.misAJourLe}T00:00:00Z`),
      sequence: mesure.echeancesDeplacees.length,
      summary: `Échéance\u00a0: ${titreDeMesure(mesure)}`,
      url: adresseAbsolue(ctx, adresseMesure(mesure)),
      status: ICalEventStatus.CONFIRMED,
      categories: [{ name: 'Échéance' }],
    });
  }
  for (const acte of p.actes) {
    for (const [rang, { date, dateInitiale }] of attentesDe(ctx, acte).entries()) {
      cal.createEvent({
        ...jourEntier(date),
        id: identifiant(ctx, `point-${String(rang + 1)}-${acte.id}`),
        stamp: new Date(`${acte.misAJourLe}T00:00:00Z`),
        sequence: date === dateInitiale ? 0 : 1,
        summary: `Point de suivi attendu\u00a0: ${acte.titre}`,
        url: adresseAbsolue(ctx, adresseActe(acte)),
        status: ICalEventStatus.CONFIRMED,
        categories: [{ name: 'Point de suivi' }],
      });
    }
  }
  return ecrire(cal);
}

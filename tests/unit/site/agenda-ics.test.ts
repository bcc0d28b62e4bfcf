/** The séances in everybody’s calendar (RFC 5545): in UTC, with identifiers that never change. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Seance } from '@acp/shared/model';
import { agendaIcs, echeancesIcs } from '../../../site/src/lib/flux/agenda.ts';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { avecChange, contexteDe, EXEMPLES } from './contexte.ts';

const evenements = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((v) => new ICAL.Event(v));

const dire =
  (seance: Partial<Seance>) =>
  (ctx: Contexte): Contexte =>
    avecChange(ctx, (p) => {
      const [premiere] = p.seances;
      if (premiere) p.seances = [{ ...premiere, ...seance }];
      p.editions = [];
    });

async function seule(seance: Partial<Seance>) {
  const ics = agendaIcs(dire(seance)(await contexteDe('fictive')));
  const [evenement] = evenements(ics);
  if (!evenement) throw new Error('Aucun événement.');
  return { ics, evenement };
}

const le = (date: string) => ({ date: { date, mention: null } });

describe.each(EXEMPLES)('L’agenda de « %s »', (exemple) => {
  it('se lit : une séance dont le jour est connu, un événement', async () => {
    const ctx = await contexteDe(exemple);
    const lus = evenements(agendaIcs(ctx));
    const datees = ctx.publication.seances.filter(({ date }) => date?.date.length === 10);
    expect(lus.length).toBe(datees.length);
    const uids = [...lus, ...evenements(echeancesIcs(ctx))].map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('tient dans des lignes de 75 octets, finies par CR LF, en UTC', async () => {
    const ctx = await contexteDe(exemple);
    for (const ics of [agendaIcs(ctx), echeancesIcs(ctx)]) {
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lignes = ics.split('\r\n');
      expect(lignes.filter((ligne) => /[\r\n]/.test(ligne))).toEqual([]);
      expect(lignes.filter((ligne) => Buffer.byteLength(ligne) > 75)).toEqual([]);
      const dates = lignes.filter((ligne) => /^(DTSTAMP|DTSTART|DTEND|LAST-MODIFIED)/.test(ligne));
      expect(dates.filter((ligne) => !/:\d{8}T\d{6}Z$|;VALUE=DATE:\d{8}$/.test(ligne))).toEqual([]);
      expect(ics).not.toMatch(/TZID|VTIMEZONE|ATTENDEE|ORGANIZER/);
    }
  });

  it('est le même le lendemain, et ne nomme aucun membre', async () => {
    const [a, b] = await Promise.all([contexteDe(exemple), contexteDe(exemple, '2026-11-22')]);
    expect(agendaIcs(b)).toBe(agendaIcs(a));
    const noms = a.membres.membres.map(({ nomAffiche }) => nomAffiche);
    const deplie = (agendaIcs(a) + echeancesIcs(a)).replaceAll('\r\n ', '');
    expect(noms.filter((nom) => deplie.includes(nom))).toEqual([]);
  });
});

it('l’heure de Paris devient celle de tous, en été comme en hiver', async () => {
  const ete = await seule({ ...le('2024-07-06'), heureDebut: '09:30', heureFin: '17:00' });
  expect(ete.ics).toContain('DTSTART:20240706T073000Z');
  expect(ete.ics).toContain('DTEND:20240706T150000Z');
  const hiver = await seule({ ...le('2024-01-06'), heureDebut: '09:30', heureFin: null });
  expect(hiver.ics).toContain('DTSTART:20240106T083000Z');
  expect(hiver.ics).not.toContain('DTEND');
});

it('sans heure connue, la séance prend la journée ; sans jour connu, elle n’y est pas', async () => {
  const { evenement } = await seule({ ...le('2024-01-06'), heureDebut: null, heureFin: null });
  expect(evenement.startDate.isDate).toBe(true);
  expect(evenement.startDate.toString()).toBe('2024-01-06');
  const ctx = dire({ date: { date: '2024-01', mention: null } })(await contexteDe('fictive'));
  expect(evenements(agendaIcs(ctx))).toEqual([]);
});

it('une séance annulée ou reportée reste, et se dit annulée', async () => {
  for (const statut of ['annulee', 'reportee'] as const) {
    const { ics, evenement } = await seule({ ...le('2024-01-06'), statut });
    expect(ics).toContain('STATUS:CANCELLED');
    expect(evenement.summary).toMatch(/^(Annulée|Reportée)\s: /);
  }
});

it('une séance déplacée garde son identité, et son rang augmente à chaque édition', async () => {
  const avant = await seule(le('2024-01-06'));
  const ctx = dire(le('2024-02-10'))(await contexteDe('fictive'));
  const id = ctx.publication.seances[0]?.id ?? '';
  const objet = { type: 'seances' as const, id };
  const deplacee = avecChange(ctx, (p) => {
    p.editions = (['premiere', 'modification', 'modification'] as const).map((nature, rang) => ({
      ...{ objet, nature, numero: rang + 1, publieeLe: '2024-01-02', note: 'Note.' },
    }));
  });
  const [apres] = evenements(agendaIcs(deplacee));
  expect(apres?.uid).toBe(avant.evenement.uid);
  expect(avant.evenement.sequence).toBe(0);
  expect(apres?.sequence).toBe(2);
});

it('les échéances disent les jours écrits dans les mesures et ceux où la Ville est attendue', async () => {
  const titres = evenements(echeancesIcs(await contexteDe('fictive'))).map(
    ({ summary }) => summary,
  );
  expect(titres.some((titre) => titre.startsWith('Échéance'))).toBe(true);
  expect(titres.some((titre) => titre.startsWith('Point de suivi attendu'))).toBe(true);
});

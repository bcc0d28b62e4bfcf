import { heureAParis, heureDeParis, momentDe } from '@acp/shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('Une heure de Paris', () => {
  it.each([
    ['en hiver', '2026-12-03T09:00', '2026-12-03T08:00:00.000Z'],
    ['en été', '2026-07-03T09:00', '2026-07-03T07:00:00.000Z'],
    [
      'la nuit où elle est donnée deux fois, la première',
      '2026-10-25T02:30',
      '2026-10-25T00:30:00.000Z',
    ],
    ['juste après cette nuit', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    [
      'la nuit où elle n’existe pas, dès trois heures',
      '2026-03-29T02:30',
      '2026-03-29T01:00:00.000Z',
    ],
    ['cette nuit-là, à trois heures', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ])('%s : %s', (_quand, heure, attendu) => {
    expect(momentDe(heure).toISOString()).toBe(attendu);
  });

  it('est le premier moment où l’horloge la montre, ou une heure plus tardive', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (date) => {
          const heure = heureAParis(date);
          const moment = momentDe(heure);
          expect(moment.getTime()).toBeLessThanOrEqual(date.getTime());
          expect(heureAParis(moment) >= heure).toBe(true);
          expect(heureAParis(new Date(moment.getTime() - minute)) < heure).toBe(true);
        },
      ),
    );
  });

  it('s’écrit sans seconde ni fuseau', () => {
    expect(heureDeParis.safeParse('2026-12-03T09:00').success).toBe(true);
    for (const fausse of [
      '2026-12-03',
      '2026-12-03T09:00:00',
      '2026-12-03T09:00Z',
      '2026-02-30T09:00',
    ])
      expect(heureDeParis.safeParse(fausse).success).toBe(false);
  });
});

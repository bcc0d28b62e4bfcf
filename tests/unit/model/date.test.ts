import { ajouterJours, ajouterMois, cleDeTri, dateConnue, jourAParis } from '@acp/shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const jours = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('Ajouter des mois à une date', () => {
  it.each([
    ['2024-07-12', 12, '2025-07-12'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s et %i mois font %s', (date, mois, attendue) => {
    expect(ajouterMois(date, mois)).toBe(attendue);
  });

  it('tombe toujours dans le mois voulu, au même quantième ou au dernier jour du mois', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -240, max: 240 }), (date, mois) => {
        const obtenue = ajouterMois(date, mois);
        const rang = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        expect(rang(obtenue)).toBe(rang(date) + mois);
        const lendemain = ajouterJours(obtenue, 1);
        expect(obtenue.slice(8) === date.slice(8) || lendemain.endsWith('-01')).toBe(true);
      }),
    );
  });
});

describe('Une date civile', () => {
  it('est celle de Paris, même quand il est encore hier à Londres', () => {
    expect(jourAParis(new Date('2026-07-11T22:30:00Z'))).toBe('2026-07-12');
    expect(jourAParis(new Date('2026-01-11T22:30:00Z'))).toBe('2026-01-11');
  });

  it('avance puis recule sans se perdre, changements d’heure compris', () => {
    fc.assert(
      fc.property(jours, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        expect(ajouterJours(ajouterJours(date, n), -n)).toBe(date);
      }),
    );
  });
});

describe('Une date en partie connue', () => {
  it.each(['2023', '2023-03', '2023-03-11', '2024-02-29'])('accepte %s', (date) => {
    expect(dateConnue.safeParse({ date, mention: null }).success).toBe(true);
  });

  it.each(['23', '2023-13', '2023-3', '11/03/2023', '2023-02-30', '2023-02-29'])(
    'refuse %s',
    (date) => {
      expect(dateConnue.safeParse({ date, mention: null }).success).toBe(false);
    },
  );

  it('se range après les dates plus précises de sa période, et l’inconnue à la fin', () => {
    const rangees = [
      null,
      { date: '2023-03-11', mention: null },
      { date: '2023', mention: null },
      { date: '2023-03', mention: null },
    ].toSorted((a, b) => cleDeTri(a).localeCompare(cleDeTri(b)));
    expect(rangees.map((d) => d?.date)).toEqual(['2023-03-11', '2023-03', '2023', undefined]);
  });
});

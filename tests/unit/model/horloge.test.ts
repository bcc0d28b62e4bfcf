import {
  ajouterJours,
  ajouterMois,
  ETATS_DITS,
  etatDe,
  horlogeDe,
  pointsManques,
  prochainPoint,
  sansNouvelleDepuis,
  type Acte,
  type EtatDit,
} from '@acp/shared/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unActe, uneMesure, unPoint, unVote } from './fabrique.ts';

/** What a reader sees of the clock: each expected day and what came of it. */
const lire = (acte: Acte, dates: string[], aujourdhui: string): string[] =>
  horlogeDe(
    acte,
    dates.map((d) => unPoint(d)),
    aujourdhui,
  ).map((a) => `${a.date} ${a.statut}${a.point ? ` (${a.point.date})` : ''}`);

describe('L’horloge du vœu des trottoirs, adopté le 15 mars 2024', () => {
  const points = ['2024-07-12', '2025-07-12'];

  it('le 21 novembre 2026, le point de juillet 2026 manque et le suivant est attendu en 2027', () => {
    expect(lire(unActe(), points, '2026-11-21')).toEqual([
      '2024-07-12 tenue (2024-07-12)',
      '2025-07-12 tenue (2025-07-12)',
      '2026-07-12 manquee',
      '2027-07-12 a-venir',
    ]);
    const donnes = points.map((d) => unPoint(d));
    expect(pointsManques(unActe(), donnes, '2026-11-21').map((a) => a.date)).toEqual([
      '2026-07-12',
    ]);
    expect(prochainPoint(unActe(), donnes, '2026-11-21')?.date).toBe('2027-07-12');
  });

  it('avant tout point, le premier est attendu un an après le vote du Conseil', () => {
    expect(lire(unActe(), [], '2024-06-01')).toEqual(['2025-03-15 a-venir']);
  });

  it('le jour attendu n’est pas encore manqué ; le lendemain l’est', () => {
    expect(lire(unActe(), points, '2026-07-12').at(-1)).toBe('2026-07-12 a-venir');
    expect(lire(unActe(), points, '2026-07-13').at(-2)).toBe('2026-07-12 manquee');
  });

  it('un point qui n’est pas encore donné ne compte pas', () => {
    expect(lire(unActe(), ['2024-07-12', '2025-07-12'], '2025-07-11').at(-1)).toBe(
      '2025-07-12 a-venir',
    );
  });

  it('un point donné avant le vote du Conseil ne met pas l’horloge en marche', () => {
    expect(lire(unActe(), ['2024-01-10'], '2024-06-01')).toEqual(['2025-03-15 a-venir']);
  });
});

describe('Un point en retard', () => {
  it('répond à la date manquée, et ne tient pas lieu du point suivant', () => {
    expect(lire(unActe(), ['2024-07-12', '2025-09-30'], '2026-08-01')).toEqual([
      '2024-07-12 tenue (2024-07-12)',
      '2025-07-12 manquee (2025-09-30)',
      '2026-07-12 manquee',
      '2027-07-12 a-venir',
    ]);
  });

  it('passé la demi-période, tient lieu du point suivant', () => {
    expect(lire(unActe(), ['2024-07-12', '2026-02-01'], '2026-08-01')).toEqual([
      '2024-07-12 tenue (2024-07-12)',
      '2025-07-12 manquee',
      '2026-07-12 tenue (2026-02-01)',
      '2027-07-12 a-venir',
    ]);
  });

  it('quand c’est le premier, donne son jour aux points suivants', () => {
    expect(lire(unActe(), ['2025-05-02'], '2025-06-01')).toEqual([
      '2025-03-15 manquee (2025-05-02)',
      '2026-05-02 a-venir',
    ]);
  });
});

describe('Une date déplacée, avec son motif public', () => {
  const report = (de: string, a: string) => ({ de, a, motif: 'Élections', decideLe: '2026-06-01' });

  it('remplace la date de la règle, qui reste lisible', () => {
    const acte = unActe({ reports: [report('2026-07-12', '2026-10-01')] });
    const attente = prochainPoint(
      acte,
      [unPoint('2024-07-12'), unPoint('2025-07-12')],
      '2026-09-01',
    );
    expect(attente).toMatchObject({
      date: '2026-10-01',
      dateInitiale: '2026-07-12',
      motifDuReport: 'Élections',
    });
  });

  it('ne déplace pas l’anniversaire suivant', () => {
    const acte = unActe({ reports: [report('2026-07-12', '2026-10-01')] });
    expect(lire(acte, ['2024-07-12', '2025-07-12'], '2026-10-02').slice(-2)).toEqual([
      '2026-10-01 manquee',
      '2027-07-12 a-venir',
    ]);
  });

  it('au-delà de l’anniversaire suivant, l’absorbe : une seule date est attendue', () => {
    const acte = unActe({ reports: [report('2025-07-12', '2026-09-01')] });
    expect(lire(acte, ['2024-07-12'], '2026-10-01')).toEqual([
      '2024-07-12 tenue (2024-07-12)',
      '2026-09-01 manquee',
      '2027-07-12 a-venir',
    ]);
  });

  it('deux points avant la première date déplacée n’en font pas une date de plus', () => {
    const acte = unActe({ reports: [report('2025-03-15', '2025-06-01')] });
    expect(lire(acte, ['2025-04-01', '2025-05-15'], '2025-07-01')).toEqual([
      '2025-06-01 tenue (2025-05-15)',
      '2026-04-01 a-venir',
    ]);
  });
});

describe('Pas d’horloge', () => {
  it.each([
    ['quand le relevé est partiel', unActe({ releve: 'partiel' })],
    ['quand aucune promesse ne couvre l’acte', unActe({ periodiciteMois: null })],
    ['quand le Conseil n’a pas adopté l’acte', unActe({ votes: [unVote({ resultat: 'rejete' })] })],
    ['quand le jour du vote n’est pas connu', unActe({ votes: [unVote({ date: null })] })],
    [
      'quand seul le mois du vote est connu',
      unActe({ votes: [unVote({ date: { date: '2023-03', mention: null } })] }),
    ],
  ])('%s', (_cas, acte) => {
    expect(lire(acte, ['2024-07-12'], '2026-11-21')).toEqual([]);
    expect(prochainPoint(acte, [], '2026-11-21')).toBeNull();
    expect(pointsManques(acte, [], '2026-11-21')).toEqual([]);
  });
});

const jour = fc.integer({ min: 0, max: 5000 }).map((n) => ajouterJours('2022-01-01', n));
const etatDit = fc.constantFrom(...(Object.keys(ETATS_DITS) as EtatDit[]));
const situation = fc.record({
  vote: jour,
  periodiciteMois: fc.integer({ min: 1, max: 36 }),
  releve: fc.constantFrom('complet' as const, 'partiel' as const),
  paroles: fc.array(fc.record({ date: jour, etat: etatDit }), { maxLength: 8 }),
  reports: fc.array(
    fc.record({ rang: fc.integer({ min: 1, max: 6 }), jours: fc.integer({ min: 1, max: 900 }) }),
    { maxLength: 3 },
  ),
  aujourdhui: jour,
});

describe('Quels que soient le vote, la promesse, les points, les reports et le jour', () => {
  const pourTout = (
    verifier: (
      acte: Acte,
      points: ReturnType<typeof unPoint>[],
      aujourdhui: string,
      dits: EtatDit[],
    ) => void,
  ) => {
    fc.assert(
      fc.property(situation, (s) => {
        const premiere = s.paroles.map((p) => p.date).toSorted()[0] ?? s.vote;
        const acte = unActe({
          votes: [unVote({ date: { date: s.vote, mention: null } })],
          periodiciteMois: s.periodiciteMois,
          releve: s.releve,
          reports: s.reports.map(({ rang, jours }, i) => {
            const base = i % 2 ? premiere : s.vote;
            const de = ajouterMois(base, rang * s.periodiciteMois);
            return { de, a: ajouterJours(de, jours), motif: 'Motif', decideLe: s.vote };
          }),
        });
        const points = s.paroles.map((p) => unPoint(p.date, { 'trottoirs-m1': p.etat }));
        verifier(
          acte,
          points,
          s.aujourdhui,
          s.paroles.map((p) => p.etat),
        );
      }),
      { numRuns: 500 },
    );
  };

  it('l’horloge finit par une date à venir, la seule, ou n’existe pas', () => {
    pourTout((acte, points, aujourdhui) => {
      const horloge = horlogeDe(acte, points, aujourdhui);
      if (acte.releve === 'partiel') expect(horloge).toEqual([]);
      else {
        expect(horloge.findIndex((a) => a.statut === 'a-venir')).toBe(horloge.length - 1);
        expect((horloge.at(-1)?.date ?? '') >= aujourdhui).toBe(true);
      }
    });
  });

  it('une date manquée est passée, et les dates se suivent dans l’ordre', () => {
    pourTout((acte, points, aujourdhui) => {
      const dates = horlogeDe(acte, points, aujourdhui).map((a) => a.date);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      for (const a of pointsManques(acte, points, aujourdhui)) {
        expect(a.date < aujourdhui).toBe(true);
        expect(a.point === null || a.point.date > a.date).toBe(true);
      }
    });
  });

  it('une date tenue l’est par un point déjà donné, après la précédente et à temps', () => {
    pourTout((acte, points, aujourdhui) => {
      for (const a of horlogeDe(acte, points, aujourdhui).filter((x) => x.statut === 'tenue')) {
        expect(a.point).not.toBeNull();
        expect((a.point?.date ?? '') <= a.date).toBe(true);
        expect((a.point?.date ?? '9999') <= aujourdhui).toBe(true);
      }
    });
  });

  it('aucun état n’est déduit : il a été dit, ou il dit pourquoi il n’y en a pas', () => {
    pourTout((acte, points, _aujourdhui, dits) => {
      const etat = etatDe(uneMesure(), acte, points);
      const absence = acte.releve === 'partiel' ? 'non-releve' : 'sans-point';
      const paroles = dits.filter((e) => e !== 'non-mentionnee');
      expect(paroles.length ? paroles : [absence]).toContain(etat);
    });
  });

  it('« sans nouvelle » est daté du vote ou d’un point, jamais du jour même ni d’après', () => {
    pourTout((acte, points, aujourdhui) => {
      const depuis = sansNouvelleDepuis(uneMesure(), acte, points, aujourdhui);
      if (depuis === null) return;
      expect(acte.releve).toBe('complet');
      expect([acte.votes[0]?.date?.date, ...points.map((p) => p.date)]).toContain(depuis);
      expect(depuis < aujourdhui).toBe(true);
    });
  });
});

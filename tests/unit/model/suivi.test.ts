import {
  compterParEtat,
  couvertureDe,
  etatDe,
  isSansNouvelle,
  sansNouvelleDepuis,
} from '@acp/shared/model';
import { describe, expect, it } from 'vitest';
import { unActe, uneMesure, unPoint, unVote } from './fabrique.ts';

const acte = unActe();
const mesure = uneMesure();
const m1 = mesure.id;

describe('L’état montré d’une mesure', () => {
  it('est la dernière chose dite, dans l’ordre des dates', () => {
    const points = [
      unPoint('2025-07-12', { [m1]: 'partielle' }),
      unPoint('2024-07-12', { [m1]: 'en-cours' }),
    ];
    expect(etatDe(mesure, acte, points)).toBe('partielle');
  });

  it('n’est jamais « non mentionnée » : le silence laisse la dernière parole', () => {
    const points = [
      unPoint('2024-07-12', { [m1]: 'en-cours' }),
      unPoint('2025-07-12', { [m1]: 'non-mentionnee' }),
    ];
    expect(etatDe(mesure, acte, points)).toBe('en-cours');
  });

  it('est « sans point de suivi » quand rien n’a été dit et que le relevé est complet', () => {
    expect(etatDe(mesure, acte, [])).toBe('sans-point');
    expect(etatDe(mesure, acte, [unPoint('2024-07-12', { [m1]: 'non-mentionnee' })])).toBe(
      'sans-point',
    );
  });

  it('est « non relevé » quand rien n’est noté et que le relevé est partiel', () => {
    expect(etatDe(mesure, unActe({ releve: 'partiel' }), [])).toBe('non-releve');
  });

  it('est « non mesurable » quoi que dise la Ville, quand le passage n’engage à rien', () => {
    const points = [unPoint('2024-07-12', { [m1]: 'realisee' })];
    expect(etatDe(uneMesure({ mesurable: false }), acte, points)).toBe('non-mesurable');
  });

  it('ne vient pas du point d’un autre acte', () => {
    const ailleurs = { ...unPoint('2024-07-12', { [m1]: 'realisee' }), acte: 'autre' };
    expect(etatDe(mesure, acte, [ailleurs])).toBe('sans-point');
  });

  it('un acte adopté sans aucun point ne devient ni en cours, ni abandonné', () => {
    expect(etatDe(mesure, acte, [unPoint('2024-07-12')])).toBe('sans-point');
  });
});

describe('« Sans nouvelle depuis le … », au 21 novembre 2026', () => {
  const aujourdhui = '2026-11-21';
  const depuis = (points = [unPoint('2024-07-12'), unPoint('2025-07-12')], a = acte, m = mesure) =>
    sansNouvelleDepuis(m, a, points, aujourdhui);

  it('part du dernier point qui parle de la mesure', () => {
    expect(
      depuis([
        unPoint('2024-07-12', { [m1]: 'en-cours' }),
        unPoint('2025-07-12', { [m1]: 'en-cours' }),
      ]),
    ).toBe('2025-07-12');
  });

  it('part d’un point plus ancien quand le dernier ne mentionne pas la mesure', () => {
    expect(
      depuis([
        unPoint('2024-07-12', { [m1]: 'en-cours' }),
        unPoint('2025-07-12', { [m1]: 'non-mentionnee' }),
      ]),
    ).toBe('2024-07-12');
  });

  it('part du vote du Conseil quand aucun point n’a parlé de la mesure', () => {
    expect(depuis()).toBe('2024-03-15');
  });

  it.each(['realisee', 'abandonnee'] as const)('ne se pose pas sur une mesure « %s »', (etat) => {
    expect(depuis([unPoint('2024-07-12', { [m1]: etat })])).toBeNull();
  });

  it('ne se pose ni sur une mesure non mesurable, ni sur un relevé partiel', () => {
    expect(depuis(undefined, acte, uneMesure({ mesurable: false }))).toBeNull();
    const partiel = unActe({ releve: 'partiel' });
    expect(depuis([], partiel)).toBeNull();
    expect(depuis([unPoint('2024-07-12', { [m1]: 'en-cours' })], partiel)).toBeNull();
  });

  it('ne se pose pas sans promesse, ni sans jour de vote connu', () => {
    expect(depuis([], unActe({ periodiciteMois: null }))).toBeNull();
    expect(
      depuis([], unActe({ votes: [unVote({ date: { date: '2024-03', mention: null } })] })),
    ).toBeNull();
    expect(depuis([], unActe({ votes: [] }))).toBeNull();
  });

  it('ne se pose pas tant que la date attendue n’est pas passée', () => {
    const points = [unPoint('2026-07-01', { [m1]: 'en-cours' })];
    expect(sansNouvelleDepuis(mesure, acte, points, '2027-07-01')).toBeNull();
    expect(sansNouvelleDepuis(mesure, acte, points, '2027-07-02')).toBe('2026-07-01');
  });

  it('ignore ce qui sera dit après le jour où on lit', () => {
    const points = [
      unPoint('2024-07-12', { [m1]: 'en-cours' }),
      unPoint('2027-01-05', { [m1]: 'realisee' }),
    ];
    expect(depuis(points)).toBe('2024-07-12');
  });

  it('se lève quand un point en retard parle enfin de la mesure', () => {
    const points = [
      unPoint('2024-07-12', { [m1]: 'en-cours' }),
      unPoint('2025-09-30', { [m1]: 'en-cours' }),
    ];
    expect(isSansNouvelle(mesure, acte, points, '2025-09-29')).toBe(true);
    expect(isSansNouvelle(mesure, acte, points, '2025-09-30')).toBe(false);
    expect(isSansNouvelle(mesure, acte, points, '2026-07-12')).toBe(false);
    expect(isSansNouvelle(mesure, acte, points, '2026-07-13')).toBe(true);
  });
});

describe('La couverture d’un point de suivi', () => {
  it('dit de quelles mesures il parle et lesquelles il laisse de côté', () => {
    const point = unPoint('2024-07-12', { a1: 'en-cours', a2: 'non-mentionnee', a3: 'abandonnee' });
    expect(couvertureDe(point)).toEqual({ dites: ['a1', 'a3'], muettes: ['a2'] });
  });
});

describe('Le décompte par état', () => {
  it('donne chaque état, même à zéro, et aucun pourcentage', () => {
    const decompte = compterParEtat(['en-cours', 'realisee', 'en-cours']);
    expect(decompte.map(({ etat }) => etat)).toHaveLength(7);
    expect(decompte.find(({ etat }) => etat === 'en-cours')?.nombre).toBe(2);
    expect(decompte.find(({ etat }) => etat === 'non-releve')?.nombre).toBe(0);
  });
});

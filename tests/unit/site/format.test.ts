import { describe, expect, it } from 'vitest';
import {
  accord,
  compte,
  duree,
  enChiffres,
  enDate,
  enLettres,
  enumerer,
  nombre,
  quand,
  taille,
} from '../../../site/src/lib/format.ts';

const clair = (texte: string): string => texte.replaceAll('\u00A0', ' ');

describe('Une date', () => {
  it('s’écrit en entier, le premier du mois « 1er »', () => {
    expect(clair(enDate('2023-03-11'))).toBe('11 mars 2023');
    expect(clair(enDate('2024-08-01'))).toBe('1er août 2024');
    expect(clair(enDate('2023-03-09'))).toBe('9 mars 2023');
  });

  it('reste vague quand la source l’est', () => {
    expect(enDate('2023-03')).toBe('mars 2023');
    expect(enDate('2023')).toBe('2023');
  });

  it('garde les mots de la source, sauf s’ils répètent la date', () => {
    expect(quand({ date: '2023-03', mention: 'la presse annonçait le 16' }).note).toBe(
      'la presse annonçait le 16',
    );
    expect(quand({ date: '2023-12', mention: 'décembre 2023' }).note).toBeUndefined();
  });

  it('inconnue, se dit inconnue', () => {
    expect(quand(null)).toEqual({ texte: 'jour non relevé', inconnu: true });
  });

  it('de mise à jour s’écrit en chiffres', () => {
    expect(enChiffres('2026-09-15')).toBe('15/09/2026');
  });
});

describe('Un nombre', () => {
  it('se groupe par trois, avec une espace insécable', () => {
    expect(nombre(999)).toBe('999');
    expect(nombre(4812)).toBe('4\u00A0812');
    expect(nombre(1_234_567)).toBe('1\u00A0234\u00A0567');
    expect(nombre(1.6)).toBe('1,6');
  });

  it('petit, s’écrit en lettres et s’accorde', () => {
    expect(enLettres(11)).toBe('onze');
    expect(enLettres(1, 'f')).toBe('une');
    expect(enLettres(27)).toBe('27');
  });

  it('met au pluriel à partir de deux', () => {
    expect(accord(0, 'mesure')).toBe('mesure');
    expect(clair(compte(1, 'mesure'))).toBe('1 mesure');
    expect(clair(compte(2, 'mesure'))).toBe('2 mesures');
  });
});

describe('Une durée', () => {
  it('compte les ans et les mois entiers', () => {
    expect(clair(duree('2025-07-12', '2026-11-21'))).toBe('1 an et 4 mois');
    expect(clair(duree('2024-03-15', '2026-03-15'))).toBe('2 ans');
    expect(clair(duree('2026-07-12', '2026-11-11'))).toBe('3 mois');
  });

  it('courte, compte les jours', () => {
    expect(clair(duree('2026-11-01', '2026-11-21'))).toBe('20 jours');
  });
});

describe('Une énumération et un poids', () => {
  it('se lisent', () => {
    expect(enumerer([])).toBe('');
    expect(enumerer(['a'])).toBe('a');
    expect(enumerer(['a', 'b', 'c'])).toBe('a, b et c');
    expect(clair(taille(640))).toBe('640 octets');
    expect(clair(taille(119_800))).toBe('120 ko');
    expect(clair(taille(1_234_567))).toBe('1,2 Mo');
  });
});

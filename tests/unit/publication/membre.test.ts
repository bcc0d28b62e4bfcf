import { describe, expect, test } from 'vitest';
import { toMembre } from '../../../cms/src/publication/membre.ts';

type Saisi = Parameters<typeof toMembre>[0];

const membre = (reste: Partial<Saisi>): Saisi => ({
  id: 'membre-1',
  mandature: 'mandature-1',
  prenom: 'Élise',
  nom: 'émery',
  consentement: { usage: 'nom-complet', date: '2026-01-10', fin: '2026-06-30' },
  createdAt: '',
  updatedAt: '',
  ...reste,
});

const nomLe = (jour: string, reste: Partial<Saisi> = {}): string | undefined =>
  toMembre(membre(reste), jour)?.nomAffiche;

describe('un nom n’est public qu’avec un accord', () => {
  test('du jour où il est donné à son dernier jour compris', () => {
    expect(nomLe('2026-01-09')).toBeUndefined();
    expect(nomLe('2026-01-10')).toBe('Élise émery');
    expect(nomLe('2026-06-30')).toBe('Élise émery');
    expect(nomLe('2026-07-01')).toBeUndefined();
  });

  test('et plus du tout dès qu’il est retiré, même pour plus tard', () => {
    const consentement = { usage: 'nom-complet', date: '2026-01-10' } as const;
    expect(nomLe('2026-02-01', { consentement })).toBe('Élise émery');
    expect(
      nomLe('2026-02-01', { consentement: { ...consentement, retireLe: '2026-03-01' } }),
    ).toBeUndefined();
  });

  test('sous la forme acceptée', () => {
    const consentement = { usage: 'prenom-initiale', date: '2026-01-10' } as const;
    expect(nomLe('2026-02-01', { consentement })).toBe('Élise É.');
    expect(nomLe('2026-02-01', { consentement, prenom: null })).toBeUndefined();
    expect(nomLe('2026-02-01', { consentement: { usage: 'aucun' } })).toBeUndefined();
  });

  test('et, pour une personne mineure, avec une autorisation parentale signée', () => {
    expect(nomLe('2026-02-01', { mineur: true })).toBeUndefined();
    expect(
      nomLe('2026-02-01', { mineur: true, autorisationParentale: { donnee: true } }),
    ).toBeUndefined();
    expect(
      nomLe('2026-02-01', {
        mineur: true,
        autorisationParentale: { donnee: true, date: '2026-01-09' },
      }),
    ).toBe('Élise émery');
  });
});

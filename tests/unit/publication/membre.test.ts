import { describe, expect, test } from 'vitest';
import { hasConsentement } from '../../../cms/src/collections/Membres/consentements.ts';
import { toMembre } from '../../../cms/src/publication/membre.ts';

type Saisi = Parameters<typeof toMembre>[0];

type Accord = NonNullable<Saisi['consentements']>[number];

const accord = (usage: Accord['usage'], reste: Partial<Accord> = {}): Accord => ({
  identifiant: usage,
  usage,
  date: '2026-01-10',
  conservation: 'Classeur 2',
  ...reste,
});

const membre = (reste: Partial<Saisi>): Saisi => ({
  id: 'membre-1',
  mandature: 'mandature-1',
  prenom: 'Élise',
  nom: 'émery',
  consentements: [accord('nom-complet', { fin: '2026-06-30' })],
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
    const consentements = [accord('nom-complet')];
    expect(nomLe('2026-02-01', { consentements })).toBe('Élise émery');
    expect(
      nomLe('2026-02-01', { consentements: [accord('nom-complet', { retireLe: '2026-03-01' })] }),
    ).toBeUndefined();
  });

  test('sous la forme acceptée, la plus complète quand il y en a deux', () => {
    const initiale = accord('prenom-initiale');
    expect(nomLe('2026-02-01', { consentements: [initiale] })).toBe('Élise É.');
    expect(nomLe('2026-02-01', { consentements: [initiale], prenom: null })).toBeUndefined();
    expect(nomLe('2026-02-01', { consentements: [initiale], nom: null })).toBe('Élise');
    expect(nomLe('2026-02-01', { consentements: [] })).toBeUndefined();
    const complet = accord('nom-complet', { fin: '2026-06-30' });
    expect(nomLe('2026-06-30', { consentements: [initiale, complet] })).toBe('Élise émery');
    expect(nomLe('2026-07-01', { consentements: [initiale, complet] })).toBe('Élise É.');
  });

  test('et un accord pour une photo ou une citation ne donne aucun nom', () => {
    const consentements = [accord('photo'), accord('citation')];
    expect(nomLe('2026-02-01', { consentements })).toBeUndefined();
    expect(hasConsentement(membre({ consentements }), 'photo', '2026-02-01')).toBe(true);
    expect(hasConsentement(membre({ consentements }), 'nom-complet', '2026-02-01')).toBe(false);
  });

  test('et, pour une personne mineure, avec une autorisation parentale datée et conservée', () => {
    const avec = (autorisationParentale?: Saisi['autorisationParentale']) =>
      nomLe('2026-02-01', { mineur: true, autorisationParentale });
    expect(avec()).toBeUndefined();
    expect(avec({ date: '2026-01-09' })).toBeUndefined();
    expect(avec({ conservation: 'Classeur 2' })).toBeUndefined();
    expect(avec({ date: '2026-01-09', conservation: 'Classeur 2' })).toBe('Élise émery');
    expect(avec({ date: '2026-01-09', preuve: 'justificatif-1' })).toBe('Élise émery');
  });
});

import { expect, test } from 'vitest';
import { messageDu, type Attendu } from '../../../cms/src/campagne/rappels.ts';

const attendu = (changes: Partial<Attendu> = {}): Attendu => ({
  etat: 'attendue',
  ouverteLe: '2026-03-01',
  attenduesLe: '2026-06-30',
  expireLe: '2026-07-30',
  faits: ['invitation'],
  ...changes,
});

test('rien ne part avant l’ouverture du point annuel', () => {
  expect(messageDu(attendu({ faits: [] }), '2026-02-28')).toBeNull();
  expect(messageDu(attendu({ faits: [] }), '2026-03-01')).toBe('invitation');
});

test.each([
  ['2026-04-30', null],
  ['2026-05-01', 'j-60'],
  ['2026-05-31', 'j-30'],
  ['2026-06-23', 'j-7'],
  ['2026-06-30', 'jour'],
  ['2026-07-07', 'j+7'],
  ['2026-07-21', 'j+21'],
  ['2026-07-31', null],
])('le %s, le message dû est %s', (jour, motif) => {
  expect(messageDu(attendu(), jour)).toBe(motif);
});

test('après une panne de plusieurs semaines, seul le dernier rappel manqué part', () => {
  expect(messageDu(attendu(), '2026-06-25')).toBe('j-7');
  expect(messageDu(attendu({ faits: ['invitation', 'j-7'] }), '2026-06-25')).toBeNull();
});

test('qui a répondu, ou dont le lien est révoqué, n’est plus relancé', () => {
  expect(messageDu(attendu({ etat: 'envoyee' }), '2026-06-30')).toBeNull();
  expect(messageDu(attendu({ etat: 'revoquee' }), '2026-06-30')).toBeNull();
});

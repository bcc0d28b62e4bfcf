import { expect, it } from 'vitest';
import { direHeure, direJour } from '../../../cms/src/cycle/dates.ts';
import { direEtat, direSituation, type SituationDePage } from '../../../cms/src/cycle/phrase.ts';

const maintenant = new Date('2026-11-22T10:00:00Z');
const neuve: SituationDePage = {
  etat: 'brouillon',
  changements: true,
  misAJourLe: null,
  publierLe: null,
  retirerLe: null,
  motif: null,
  retireLe: null,
};
const publiee = { ...neuve, etat: 'publie', changements: false, misAJourLe: '2026-11-02' } as const;

it.each<[string, SituationDePage, string]>([
  ['un brouillon', neuve, 'Brouillon : le public ne voit rien.'],
  ['à relire', { ...neuve, etat: 'a-relire' }, 'À relire : le public ne voit rien.'],
  [
    'programmé',
    { ...neuve, publierLe: '2026-12-03T09:00' },
    'Sera publié le 3 décembre 2026 à 9 h 00 (heure de Paris). D’ici là, le public ne voit rien.',
  ],
  [
    'programmé, et refusé',
    { ...neuve, publierLe: '2026-11-22T10:59' },
    'Devait être publié le 22 novembre 2026 à 10 h 59 : quelque chose manque. Publiez cette page vous-même pour voir quoi.',
  ],
  ['publié', publiee, 'Publié le 2 novembre 2026, tel quel.'],
  [
    'changé depuis',
    { ...publiee, etat: 'brouillon', changements: true },
    'Publié le 2 novembre 2026 ; vos changements ne sont pas encore publics.',
  ],
  [
    'publié pour un temps',
    { ...publiee, retirerLe: '2027-01-31T18:30' },
    'Publié le 2 novembre 2026, tel quel. Sera retiré le 31 janvier 2027 à 18 h 30 (heure de Paris).',
  ],
  [
    'retiré',
    { ...publiee, etat: 'retire', motif: 'erreur', retireLe: '2026-11-20' },
    'Retiré le 20 novembre 2026 : le public lit « Publié par erreur ».',
  ],
])('la page dit où elle en est : %s', (_cas, page, attendue) => {
  expect(direSituation(page, maintenant).replaceAll('\u00A0', ' ')).toBe(attendue);
});

const clair = (mots: string): string => mots.replaceAll('\u00A0', ' ');

it.each<[string, SituationDePage, string]>([
  ['un brouillon', neuve, 'Brouillon'],
  ['à relire', { ...neuve, etat: 'a-relire' }, 'À relire'],
  [
    'programmé',
    { ...neuve, publierLe: '2026-12-01T09:00' },
    'Sera publié le 1er décembre 2026 à 9 h 00',
  ],
  [
    'programmé, et refusé',
    { ...neuve, publierLe: '2026-11-22T10:59' },
    'Devait être publié le 22 novembre 2026 à 10 h 59',
  ],
  ['publié', publiee, 'Publié'],
  [
    'publié pour un temps',
    { ...publiee, retirerLe: '2027-01-31T18:30' },
    'Publié, sera retiré le 31 janvier 2027 à 18 h 30',
  ],
  [
    'changé depuis',
    { ...publiee, etat: 'brouillon', changements: true },
    'Publié, modifications en attente',
  ],
  [
    'changé depuis, et donné à relire',
    { ...publiee, etat: 'a-relire', changements: true },
    'Publié, modifications à relire',
  ],
  ['retiré', { ...publiee, etat: 'retire', motif: 'erreur', retireLe: '2026-11-20' }, 'Retiré'],
  [
    'retiré, puis repris en brouillon',
    { ...publiee, etat: 'brouillon', changements: true, motif: 'erreur' },
    'Retiré',
  ],
])('la liste dit où en est chaque page : %s', (_cas, page, attendu) => {
  expect(clair(direEtat(page, maintenant))).toBe(attendu);
});

it('les dates se disent comme on les lit à voix haute', () => {
  expect(clair(direJour('2026-11-20'))).toBe('20 novembre 2026');
  expect(clair(direJour('2026-03-01'))).toBe('1er mars 2026');
  expect(clair(direJour('2023-03'))).toBe('mars 2023');
  expect(direJour('2023')).toBe('2023');
  expect(direJour('bientôt')).toBe('bientôt');
  expect(clair(direHeure('2026-11-22T09:05'))).toBe('22 novembre 2026 à 9 h 05');
});

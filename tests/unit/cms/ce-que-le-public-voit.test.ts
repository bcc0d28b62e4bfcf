import { describe, expect, test } from 'vitest';
import {
  ceQueLePublicVoit,
  listConsentementsFinissants,
  type Personne,
} from '../../../cms/src/collections/Membres/ceQueLePublicVoit.ts';

const JOUR = '2026-05-01';
const accord = { usage: 'prenom-initiale', date: '2026-01-10', conservation: 'Classeur' } as const;

const phrase = (reste: Partial<Personne>): string =>
  ceQueLePublicVoit(
    { prenom: 'Camille', nom: 'Roche', consentements: [accord], ...reste },
    JOUR,
  ).phrase.replaceAll('\u00a0', ' ');

describe('le secrétariat lit ce que le public voit', () => {
  test.each<[string, Partial<Personne>]>([
    ['Le public lit : Camille R.', {}],
    [
      'Siège sans nom, parce que aucun accord pour le nom n’est écrit.',
      { consentements: [{ usage: 'photo', date: '2026-01-10' }] },
    ],
    [
      'Siège sans nom, parce que l’accord a été retiré le 02/04/2026.',
      { consentements: [{ ...accord, retireLe: '2026-04-02' }] },
    ],
    [
      'Siège sans nom, parce que l’accord a fini le 30/04/2026.',
      { consentements: [{ ...accord, fin: '2026-04-30' }] },
    ],
    [
      'Siège sans nom, parce que l’accord commence le 01/06/2026.',
      { consentements: [{ ...accord, date: '2026-06-01' }] },
    ],
    ['Siège sans nom, parce que le prénom n’est pas écrit.', { prenom: '' }],
    [
      'Siège sans nom, parce que la personne est mineure et l’autorisation parentale manque.',
      { mineur: true },
    ],
  ])('%s', (attendue, reste) => {
    expect(phrase(reste)).toBe(attendue);
  });
});

test('les accords qui finissent dans les soixante jours sont listés, le premier d’abord', () => {
  const membre = (nom: string, ...fins: (string | null)[]): Personne => ({
    nom,
    consentements: fins.map((fin) => ({ ...accord, fin })),
  });
  const listes = listConsentementsFinissants(
    [
      membre('sans fin', null),
      membre('dernier jour', '2026-06-30'),
      membre('trop loin', '2026-07-01'),
      membre('aujourd’hui', '2026-05-01'),
      membre('déjà fini', '2026-04-30'),
      membre('renouvelé', '2026-05-10', '2027-05-10'),
    ],
    JOUR,
  );
  expect(listes.map(({ membre: { nom }, fin }) => [nom, fin])).toEqual([
    ['aujourd’hui', '2026-05-01'],
    ['dernier jour', '2026-06-30'],
  ]);
});

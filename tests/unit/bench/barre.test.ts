import { expect, test } from 'vitest';
import { ligneBarre, texteSeuil, verdict } from '../../bench/barre.ts';
import { barres } from '../../bench/barres.ts';
import { mediane } from '../../bench/mediane.ts';

test('une barre est tenue jusqu’à son seuil compris, manquée au-delà', () => {
  expect(verdict({ max: 10, unite: 's' }, 10)).toBe('tenue');
  expect(verdict({ max: 10, unite: 's' }, 10.01)).toBe('manquée');
  expect(verdict({ egal: 0, unite: '' }, 1)).toBe('manquée');
  expect(verdict(undefined, 1)).toBe('informative');
});

test('une valeur qui n’est pas un nombre ne tient aucune barre', () => {
  expect(verdict({ max: 10, unite: 's' }, NaN)).toBe('manquée');
});

test('une barre s’écrit sur une ligne, sans espace dans ses valeurs', () => {
  const ligne = ligneBarre({ groupe: 'socle', nom: 'redemarrage' }, '4.2s', '≤15s', 'tenue');
  expect(ligne).toBe('BARRE socle/redemarrage 4.2s ≤15s tenue');
  for (const { seuil } of barres) expect(texteSeuil(seuil)).not.toMatch(/\s/);
});

test('chaque barre a son nom', () => {
  const noms = barres.map(({ groupe, nom }) => `${groupe}/${nom}`);
  expect(new Set(noms).size).toBe(noms.length);
});

test('la médiane est le milieu', () => {
  expect(mediane([3, 1, 2])).toBe(2);
  expect(mediane([4, 1, 2, 3])).toBe(2.5);
});

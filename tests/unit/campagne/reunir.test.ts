import { expect, test } from 'vitest';
import { reunir } from '../../../cms/src/campagne/reunir.ts';

const ligne = (
  mesure: string,
  etat: 'en-cours' | 'non-mentionnee' | 'realisee' | null,
  texte = '',
) => ({
  mesure,
  etat,
  texte,
  preuves: [],
});

test('une mesure dont personne ne répond reste sans état', () => {
  expect(reunir(['m1'], [])).toEqual([{ mesure: 'm1', etat: null, texte: null, preuves: [] }]);
});

test('deux directions d’accord gardent leur état et tous leurs mots', () => {
  const [reunie] = reunir(
    ['m1'],
    [
      { nom: 'Voirie', lignes: [ligne('m1', 'en-cours', 'Le marché est signé.')] },
      { nom: 'Propreté', lignes: [ligne('m1', 'en-cours', 'Les bennes sont prêtes.')] },
    ],
  );
  expect(reunie?.etat).toBe('en-cours');
  expect(reunie?.texte).toContain('Voirie (En cours)');
  expect(reunie?.texte).toContain('Les bennes sont prêtes.');
});

test('deux directions en désaccord laissent l’état à choisir : rien n’est déduit', () => {
  const [reunie] = reunir(
    ['m1'],
    [
      { nom: 'Voirie', lignes: [ligne('m1', 'realisee', 'Fait.')] },
      { nom: 'Propreté', lignes: [ligne('m1', 'en-cours', 'Pas fini.')] },
    ],
  );
  expect(reunie?.etat).toBeNull();
  expect(reunie?.texte).toContain('Fait.');
  expect(reunie?.texte).toContain('Pas fini.');
});

test('qui ne peut rien en dire ne contredit pas qui en parle', () => {
  const [reunie] = reunir(
    ['m1'],
    [
      { nom: 'Voirie', lignes: [ligne('m1', 'en-cours', 'Commencé.')] },
      { nom: 'Propreté', lignes: [ligne('m1', 'non-mentionnee')] },
    ],
  );
  expect(reunie).toMatchObject({ etat: 'en-cours', texte: 'Commencé.' });
});

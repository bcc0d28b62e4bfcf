/** A release that shows what a person has had taken away cannot be returned to. */
import { expect, it } from 'vitest';
import { isAEffacer } from '../../../site/src/rendu/effacements.ts';

const montre = (change: Partial<Parameters<typeof isAEffacer>[0]> = {}) => ({
  demandes: ['actes/a'],
  noms: ['n1', 'n2'],
  images: ['medias/x.webp'],
  ...change,
});

it.each([
  ['rien n’a été retiré : elle reste', montre(), montre(), false],
  [
    'une page retirée à la demande d’une personne',
    montre(),
    montre({ demandes: ['actes/a', 'actes/b'] }),
    true,
  ],
  ['un nom qui n’est plus public', montre(), montre({ noms: ['n1'] }), true],
  ['un nom de plus : elle reste', montre(), montre({ noms: ['n1', 'n2', 'n3'] }), false],
  ['une photo qui n’est plus publique', montre(), montre({ images: [] }), true],
  [
    'une demande que le retrait d’un autre a annulée : elle reste',
    montre(),
    montre({ demandes: [] }),
    false,
  ],
])('%s', (_quoi, ancienne, actuelle, attendu) => {
  expect(isAEffacer(ancienne, actuelle)).toBe(attendu);
});

import { describe, expect, test } from 'vitest';
import { jugerVoix } from '../../../cms/src/fields/voix.ts';

const voix = { pour: 40, contre: 3, abstentions: 5, sansParticipation: null };

describe('les voix d’un vote', () => {
  test('vont ensemble quand elles peuvent avoir été comptées', () => {
    expect(jugerVoix({ mode: 'scrutin', resultat: 'adopte' }, voix, 48)).toBe(true);
    expect(jugerVoix({ mode: null, resultat: 'rejete' }, voix, null)).toBe(true);
  });

  test.each([
    ['une unanimité avec une voix contre', { mode: 'unanimite' }, voix, null, /À l’unanimité/u],
    [
      'un texte adopté à la minorité',
      { resultat: 'adopte' },
      { ...voix, contre: 41 },
      null,
      /plus de voix contre/u,
    ],
    ['plus de voix que de présents', {}, voix, 47, /48 voix, et la séance compte 47 présents/u],
    ['aucune voix', {}, { pour: 0, contre: 0, abstentions: 0 }, null, /Chiffres non publiés/u],
  ])('refusent %s', (_cas, vote, comptees, presents, phrase) => {
    expect(jugerVoix(vote, comptees, presents)).toMatch(phrase);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJeton, readJeton } from '../../../cms/src/campagne/jeton.ts';

const SECRET = 'un-secret-de-trente-deux-caracteres';

test('un lien rend la réponse et le rang qu’il signe', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{1,60}$/u),
      fc.integer({ min: 1, max: 50_000 }),
      (reponse, generation) => {
        expect(readJeton(createJeton({ reponse, generation }, SECRET), SECRET)).toEqual({
          reponse,
          generation,
        });
      },
    ),
  );
});

test('un seul signe changé, et le lien n’ouvre plus rien', () => {
  const jeton = createJeton(
    { reponse: '3f2a77b0-95a4-4d0e-8f6d-2b8a5e2f7c11', generation: 1 },
    SECRET,
  );
  for (let rang = 0; rang < jeton.length; rang++) {
    const autre = jeton[rang] === 'A' ? 'B' : 'A';
    expect(readJeton(jeton.slice(0, rang) + autre + jeton.slice(rang + 1), SECRET)).toBeNull();
  }
});

test.each(['', '.', 'a.b.c', '../../etc/passwd', 'A'.repeat(5000)])(
  '« %s » n’est pas un lien',
  (jeton) => {
    expect(readJeton(jeton, SECRET)).toBeNull();
  },
);

test('un lien signé avec un autre secret est un faux', () => {
  const jeton = createJeton({ reponse: 'abc', generation: 1 }, SECRET);
  expect(readJeton(jeton, `${SECRET}!`)).toBeNull();
});

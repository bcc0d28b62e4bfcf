import { frTranslations } from '@payloadcms/translations/languages/fr';
import { describe, expect, it } from 'vitest';
import { MOTS } from '../../../cms/src/traductions.ts';

const phrases = Object.entries(frTranslations).flatMap(([groupe, siennes]) =>
  Object.entries({ ...siennes, ...MOTS[groupe as keyof typeof MOTS] }),
);

describe('Le français de l’espace d’édition', () => {
  it('n’écrit nulle part « créé(e) », ni « un nouveau ou nouvelle »', () => {
    const deux = /\((?:e|s|es|ne)\)|ou nouvelle|ou la\b/u;
    expect(phrases.length).toBeGreaterThan(400);
    expect(phrases.filter(([, phrase]) => deux.test(phrase))).toEqual([]);
  });

  it('chaque phrase réécrite remplace une phrase de Payload', () => {
    const inconnues = Object.entries(MOTS).flatMap(([groupe, mots]) =>
      Object.keys(mots).filter(
        (cle) => !(cle in frTranslations[groupe as keyof typeof frTranslations]),
      ),
    );
    expect(inconnues).toEqual([]);
  });
});

/** What a reader types and what is written meet, whatever the accents, plurals and elisions. */
import { describe, expect, it } from 'vitest';
import { extraire, marquer } from '../../../site/src/lib/recherche/extrait.ts';
import { termesCherches, termesIndexes } from '../../../site/src/lib/recherche/plier.ts';

describe('Un mot cherché rejoint un mot écrit', () => {
  it.each([
    ['voeu', 'Vœu'],
    ['vœux', 'voeu'],
    ['coeur', 'Cœurs'],
    ['oeuvre', 'l’œuvre'],
    ["l'oeuvre", 'ŒUVRES'],
    ['deliberation', 'Délibérations'],
    ['ÉCOLE', "d'écoles"],
    ['journal', 'journaux'],
    ['travail', 'Travaux'],
    ['eau', 'eaux'],
    ['adopté', 'adoptées'],
    ['assemblee', 'L’Assemblée'],
    ['aujourd’hui', "aujourd'hui"],
  ])('« %s » et « %s »', (cherche = '', ecrit = '') => {
    expect(termesIndexes(ecrit)).toEqual(expect.arrayContaining(termesCherches(cherche)));
    expect(termesCherches(cherche)).toHaveLength(1);
  });

  it('un mot composé se cherche entier, en deux mots ou par un seul', () => {
    const ecrit = termesIndexes('Un atelier de co-construction');
    for (const cherche of ['co-construction', 'co construction', 'construction']) {
      expect(ecrit).toEqual(expect.arrayContaining(termesCherches(cherche)));
    }
  });

  it('une référence reste entière, et se trouve aussi par sa fin', () => {
    const ecrit = termesIndexes('ACP-2023-V1-M04');
    expect(termesCherches('acp-2023-v1-m04')).toEqual(['acp2023v1m04']);
    expect(ecrit).toEqual(expect.arrayContaining(['acp2023v1m04', 'm04']));
  });

  it('deux mots différents ne se confondent pas', () => {
    expect(termesIndexes('Le vœu des écoles')).not.toContain(termesCherches('voir')[0]);
    expect(termesCherches('rue')).not.toEqual(termesCherches('ru'));
  });

  it('ce qui ne dit rien n’est pas cherché', () => {
    expect(termesCherches('l’ à « » – ?')).toEqual([]);
  });
});

const lus = (segments: readonly { texte: string; marque: boolean }[]): string =>
  segments.map(({ texte, marque }) => (marque ? `[${texte}]` : texte)).join('');

describe('L’extrait d’un résultat', () => {
  it('montre le texte tel qu’il est écrit, et marque le mot sans son article', () => {
    expect(lus(marquer('L’œuvre d’art, et des Œuvres !', termesCherches('oeuvre')))).toBe(
      'L’[œuvre] d’art, et des [Œuvres] !',
    );
  });

  it('ne perd ni n’ajoute un caractère au texte marqué', () => {
    const texte = 'Qu’elle soit — ou non — d’aujourd’hui : « l’école » 12 %.';
    const rendu = marquer(texte, termesCherches('école aujourd’hui')).map((s) => s.texte);
    expect(rendu.join('')).toBe(texte);
  });

  it('choisit le passage où les mots cherchés sont ensemble', () => {
    const long = 'mot '.repeat(80);
    const extrait = lus(
      extraire(`École. ${long} banc et école ${long}`, termesCherches('banc école')),
    );
    expect(extrait).toContain('[banc] et [école]');
    expect(extrait.startsWith('… ')).toBe(true);
    expect(extrait.endsWith('…')).toBe(true);
    expect(extrait.split(' ').length).toBeLessThan(40);
  });

  it('commence au début quand rien n’est marqué', () => {
    expect(lus(extraire('Un texte court.', ['zzz']))).toBe('Un texte court.');
  });
});

/** What the public reads of a proof: its link, when it was checked and what it answered, and the copy that is kept. */
import type { Preuve } from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { preuveEntiere, texteDePreuve } from '../../../site/src/lib/presenters/preuves.ts';
import { contexteDe, mots } from './contexte.ts';

let valmont: Contexte;
beforeAll(async () => {
  valmont = await contexteDe('fictive');
});

const paroles = (reference: string): string =>
  (presenterMesure(valmont, { reference })?.dossier.rubriques ?? [])
    .flatMap(({ lignes = [] }) => lignes.flatMap(({ textes = [] }) => textes.map(mots)))
    .join('\n');

const preuve = (precisions: Partial<Preuve>): Preuve => ({
  id: 'p',
  nature: 'lieu',
  libelle: 'Plan des sept rues',
  date: null,
  adresse: 'https://www.valmont.example/plan',
  copie: 'doc-plan-sept-rues',
  verification: null,
  ...precisions,
});
const verifiee = (reponse: number | null, depuis: string | null = '2026-10-31') =>
  preuve({ verification: { verifieLe: '2026-11-14', reponse, depuis } });

describe('Sur la page de sa mesure, une preuve', () => {
  it('dit quand son lien a été vérifié, et qu’il répond', () => {
    expect(paroles('ACV-2024-V1-M01')).toContain('Lien vérifié le 14 novembre 2026 : répond, ');
  });

  it('dit depuis quand son lien ne répond plus, et garde sa copie, datée, avec son empreinte', () => {
    expect(paroles('ACV-2024-V1-M01')).toContain(
      'Lien ne répond plus depuis le 2 février 2026 (vérifié le 14 novembre 2026), copie conservée le 18 novembre 2024 (fichier et empreinte).',
    );
  });

  it('dit que son lien n’a pas encore été vérifié', () => {
    expect(paroles('ACV-2024-V1-M06')).toContain('Lien pas encore vérifié, copie conservée');
  });

  it('dit que rien n’en est conservé', () => {
    expect(mots(preuveEntiere(valmont, preuve({ copie: null })))).toContain('copie non conservée');
  });

  it.each([
    [200, 'répond'],
    [301, 'répond'],
    [403, 'répond'],
    [404, 'ne répond plus depuis le 31 octobre 2026'],
    [503, 'ne répond plus depuis le 31 octobre 2026'],
    [null, 'ne répond plus depuis le 31 octobre 2026'],
  ])('dont le lien donne %s « %s »', (reponse, phrase) => {
    expect(mots(preuveEntiere(valmont, verifiee(reponse)))).toContain(phrase);
  });

  it('n’invente pas depuis quand, si personne ne le sait', () => {
    const dite = mots(preuveEntiere(valmont, verifiee(404, null)));
    expect(dite).toContain('ne répondait plus le 14 novembre 2026');
    expect(dite).not.toContain('depuis');
  });
});

it('sur la page du vœu, seul un lien mort se dit', () => {
  expect(mots(texteDePreuve(valmont, verifiee(200)))).toBe(
    'Lieu : Plan des sept rues. Lien, copie conservée',
  );
  expect(mots(texteDePreuve(valmont, verifiee(404)))).toBe(
    'Lieu : Plan des sept rues. Lien ne répond plus depuis le 31 octobre 2026, copie conservée',
  );
});

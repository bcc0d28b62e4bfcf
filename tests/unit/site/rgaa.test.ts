import { describe, expect, it } from 'vitest';
import { presenterAccessibilite } from '../../../site/src/lib/presenters/accessibilite.ts';
import { grille } from '../../../site/src/lib/rgaa/index.ts';
import { contexteDe } from './contexte.ts';

/** Criteria of each theme of RGAA 4.1, from images to consultation. */
const PAR_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('La grille du RGAA', () => {
  it('a les 106 critères, chacun une fois et à sa place', () => {
    const attendus = PAR_THEME.flatMap((nombre, theme) =>
      Array.from({ length: nombre }, (_, rang) => `${String(theme + 1)}.${String(rang + 1)}`),
    );
    expect(attendus).toHaveLength(106);
    expect(grille.map(({ numero }) => numero)).toEqual(attendus);
  });

  it('dit pour chacun ce qu’il demande et ce qui a été vu', () => {
    const muets = grille.filter(({ titre, note }) => titre.length < 10 || note.length < 10);
    expect(muets.map(({ numero }) => numero)).toEqual([]);
  });

  it('nourrit la déclaration, qui reste « non conforme » tant qu’aucun audit n’a eu lieu', async () => {
    const { page, ouverture, contenu } = presenterAccessibilite(await contexteDe('fictive'));
    expect(contenu.controle.tableau.lignes).toHaveLength(107);
    expect(contenu.controle.bilan).toMatch(/0\snon conforme/u);
    expect(ouverture.surtitre).toBe('Accessibilité : non conforme');
    expect(page.description).toContain('pas encore été audité');
  });
});

import { describe, expect, it } from 'vitest';
import { nommer, traduire, traduireMot } from '../../../cms/src/admin/libelles.ts';
import { listMotsAnglais } from '../../e2e/mots-anglais.ts';

describe('Un libellé que Payload écrit en anglais', () => {
  it.each(['Drag to move', 'Add block', 'select-all', 'Edit Code de la rue'])(
    '« %s » se lit en français',
    (anglais) => {
      expect(listMotsAnglais(anglais)).not.toEqual([]);
      expect(listMotsAnglais(traduire(anglais) ?? anglais)).toEqual([]);
    },
  );

  it('une page sans titre ne porte pas un numéro de la base', () => {
    for (const prefixe of ['', 'ID: ', 'ID:\u00a0']) {
      expect(nommer(`${prefixe}bce2dea5-b4eb-4ca6-aaac-5ce455f165cb`)).toBe('Sans titre');
    }
    expect(traduire('bce2dea5-b4eb-4ca6-aaac-5ce455f165cb')).toBe('Sans titre');
  });

  it('un titre garde ses mots, même anglais', () => {
    for (const titre of ['Open data à Valmont', 'Edit-a-thon de la mandature', 'ACV-2026-V1']) {
      expect(nommer(titre)).toBeUndefined();
      expect(traduireMot(titre)).toBeUndefined();
    }
  });

  it('les mots du secrétariat restent comme ils sont', () => {
    expect(traduire('Éditer le vœu')).toBeUndefined();
    expect(traduire('')).toBeUndefined();
  });
});

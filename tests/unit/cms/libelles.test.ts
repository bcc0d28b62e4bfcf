import { describe, expect, it } from 'vitest';
import { traduire } from '../../../cms/src/admin/libelles.ts';
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
    expect(traduire('bce2dea5-b4eb-4ca6-aaac-5ce455f165cb')).toBe('Sans titre');
    expect(traduire('ACV-2026-V1')).toBeUndefined();
  });

  it('les mots du secrétariat restent comme ils sont', () => {
    expect(traduire('Éditer le vœu')).toBeUndefined();
    expect(traduire('')).toBeUndefined();
  });
});

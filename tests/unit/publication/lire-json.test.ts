import { EXEMPLES, lireExemple } from '@acp/shared/examples';
import { ecrireCanonique } from '@acp/shared/publication';
import { expect, test } from 'vitest';
import { lireJsonDePublication } from '../../../shared/src/publication/lire-json.ts';

test.each(EXEMPLES)('« %s » se lit entité par entité comme d’un coup', async (exemple) => {
  const { publication } = await lireExemple(exemple);
  const texte = ecrireCanonique(publication);
  for (const ecrit of [texte, JSON.stringify(publication), texte.replaceAll('\n', '\n ')])
    expect(ecrireCanonique(lireJsonDePublication(Buffer.from(ecrit)))).toBe(texte);
});

test('Un fichier coupé n’importe où n’est pas du JSON', async () => {
  const { publication } = await lireExemple('fictive');
  const octets = Buffer.from(ecrireCanonique(publication));
  for (let part = 1; part < 12; part++) {
    const coupe = octets.subarray(0, Math.floor((octets.length * part) / 12));
    expect(() => lireJsonDePublication(coupe)).toThrow(SyntaxError);
  }
});

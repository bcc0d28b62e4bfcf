import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differences, ecrireManifeste, lireManifeste } from '../../../site/src/rendu/manifeste.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
const essai = mkdtempSync(join(tmpdir(), 'acp-manifeste-'));
afterAll(() => {
  rmSync(essai, { recursive: true });
});
const ecrire = (texte: string): string => {
  const fichier = join(essai, 'essai');
  writeFileSync(fichier, texte);
  return fichier;
};

describe('Le manifeste d’une version', () => {
  const manifeste = new Map([
    ['voeux/index.html', b],
    ['404.html', a],
  ]);

  it('se relit tel qu’il a été écrit, rangé par adresse', () => {
    const ecrit = ecrireManifeste(manifeste);
    expect(ecrit).toBe(`${a}  404.html\n${b}  voeux/index.html\n`);
    expect(lireManifeste(ecrire(ecrit))).toEqual(manifeste);
  });

  it.each([
    ['coupé', `${a}  404.html\n${b}  voe`, /coupé/u],
    ['abîmé', `${a}  404.html\nzz\n`, /abîmé, ligne 2/u],
  ])('%s, il est refusé', (_quoi, texte, attendu) => {
    expect(() => lireManifeste(ecrire(texte))).toThrow(attendu);
  });

  it('dit ce qui sépare deux versions : posé, changé, retiré', () => {
    const apres = new Map([
      ['voeux/index.html', a],
      ['neuf.html', b],
    ]);
    expect(differences(manifeste, apres)).toEqual(
      new Map([
        ['voeux/index.html', a],
        ['neuf.html', b],
        ['404.html', null],
      ]),
    );
  });
});

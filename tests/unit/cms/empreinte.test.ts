import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { construireSiChange, empreinteDe } from '../../../cms/src/scripts/empreinte.ts';

let dossier: string;
beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'acp-empreinte-'));
  await mkdir(join(dossier, 'src'));
  await writeFile(join(dossier, 'src/a.ts'), 'un');
});
afterEach(() => rm(dossier, { recursive: true }));

describe('On ne construit que ce qui a changé', () => {
  const construire = async (): Promise<void> => {
    await mkdir(join(dossier, 'dist'), { recursive: true });
  };
  const lancer = (action = construire): Promise<boolean> =>
    construireSiChange(join(dossier, 'dist/empreinte'), [join(dossier, 'src')], action);

  it('la première fois, puis plus tant que rien ne bouge', async () => {
    expect(await lancer()).toBe(true);
    expect(await lancer()).toBe(false);
  });

  it('à nouveau quand un fichier change, apparaît ou change de nom', async () => {
    await lancer();
    await writeFile(join(dossier, 'src/a.ts'), 'deux');
    expect(await lancer()).toBe(true);
    await writeFile(join(dossier, 'src/b.ts'), '');
    expect(await lancer()).toBe(true);
  });

  it('à nouveau quand le produit a été effacé', async () => {
    await lancer();
    await rm(join(dossier, 'dist'), { recursive: true });
    expect(await lancer()).toBe(true);
  });

  it('une construction interrompue ne passe pas pour finie', async () => {
    await lancer();
    await writeFile(join(dossier, 'src/a.ts'), 'deux');
    await expect(lancer(() => Promise.reject(new Error('arrêtée')))).rejects.toThrow('arrêtée');
    await writeFile(join(dossier, 'src/a.ts'), 'un');
    expect(await lancer()).toBe(true);
  });

  it('ce que la construction produit ne compte pas parmi les sources', async () => {
    const avant = await empreinteDe([dossier]);
    await mkdir(join(dossier, 'dist'));
    await writeFile(join(dossier, 'dist/page.html'), 'bonjour');
    expect(await empreinteDe([dossier])).toBe(avant);
  });
});

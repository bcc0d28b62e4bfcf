/** The search index comes after the pages, in its own folder: it never holds them back. */
import { mkdtemp, readdir, readlink, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lancer, type Fin } from '../e2e/commande.ts';
import { creerApres } from '../../site/src/rendu/apres.ts';

let varDir: string;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-index-'));
});
afterAll(() => rm(varDir, { recursive: true }));

const rendre = (): Promise<Fin> =>
  lancer('site/src/scripts/render.ts', ['--publication', dossierDExemple('premier-jour')], {
    VAR_DIR: varDir,
  });

const dans = (chemin: string): string => join(varDir, 'site', chemin);

it('une version des pages lit l’index qui est là, quel qu’il soit', async () => {
  const { code, erreurs, sortie } = await rendre();
  expect({ code, erreurs }).toEqual({ code: 0, erreurs: '' });
  expect(sortie).toMatch(/Site public à jour[\s\S]*Recherche à jour/);
  expect(await realpath(dans('current/recherche/index'))).toBe(await realpath(dans('recherche/1')));
  const fichiers = await readdir(dans('recherche/1'));
  expect(fichiers).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind.js.br', 'fragment']));
  expect(fichiers.filter((nom) => nom.includes('-ui.'))).toEqual([]);
});

it('l’index suivant prend sa place sans toucher aux pages', async () => {
  const avant = await readlink(dans('current'));
  await rendre();
  expect(await readlink(dans('current'))).toBe(avant);
  expect(await readlink(dans('recherche/courant'))).toBe('2');
  expect((await readdir(dans('recherche'))).sort()).toEqual(['1', '2', 'courant']);
});

it('un index qui ne peut pas s’écrire laisse les pages en ligne, et le dit', async () => {
  await rm(dans('recherche'), { recursive: true });
  await writeFile(dans('recherche'), 'un fichier là où il faut un dossier');
  const { code, sortie, erreurs } = await rendre();
  expect(code).toBe(0);
  expect(sortie).toMatch(/Site public à jour/);
  expect(erreurs).toMatch(/Recherche\s: pas de mise à jour/);
  expect(await readdir(dans('current'))).toContain('index.html');
});

it('ce qui est demandé pendant un travail attend, et seul le dernier est fait', async () => {
  const faits: number[] = [];
  let liberer = (): void => undefined;
  const premierFini = new Promise<void>((finir) => (liberer = finir));
  const apres = creerApres(async (n: number) => {
    if (n === 1) await premierFini;
    faits.push(n);
  });
  apres.demander(1);
  apres.demander(2);
  apres.demander(3);
  liberer();
  await apres.fin();
  expect(faits).toEqual([1, 3]);
});

it('des publications en série sont suivies d’un seul travail, après une accalmie', async () => {
  const faits: number[] = [];
  const { promise: suivant, resolve } = Promise.withResolvers<undefined>();
  const apres = creerApres(async (n: number) => {
    // As long as the lull that follows it.
    if (n === 1) await new Promise((finir) => setTimeout(finir, 300));
    faits.push(n);
    if (n !== 1) resolve(undefined);
    else for (const suite of [2, 3]) setImmediate(() => apres.demander(suite));
  });
  apres.demander(1);
  await suivant;
  expect(faits).toEqual([1, 3]);
});

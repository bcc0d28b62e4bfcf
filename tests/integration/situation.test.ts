/** What the secretariat is told of the public site when the program that renders it fails, or no longer answers. */
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lireEnv, type Env } from '../../cms/src/env.ts';
import { lireSituation } from '../../cms/src/publication/etat.ts';
import { racine } from '../racine.ts';

let env: Env;
beforeEach(async () => {
  env = lireEnv({ VAR_DIR: await mkdtemp(join(tmpdir(), 'acp-situation-')) }, racine);
  await mkdir(join(env.VAR_DIR, 'site'));
  await mkdir(`${env.PUBLICATION_DIR}.1`);
  await symlink('publication.1', env.PUBLICATION_DIR);
});
afterEach(() => rm(env.VAR_DIR, { recursive: true }));

/** The renderer last looked so many seconds from now. */
async function rendre(dans: number, panne: string | null = null): Promise<void> {
  const etat = join(env.VAR_DIR, 'site/etat.json');
  await writeFile(etat, JSON.stringify({ release: null, panne, retenus: [] }));
  const regard = new Date(Date.now() + dans * 1000);
  await utimes(etat, regard, regard);
}

const panneDans = async (secondes: number): Promise<string | null> =>
  (await lireSituation(env, new Date(Date.now() + secondes * 1000))).panne;

test('un site qui n’a pas suivi la publication en deux minutes est dit au secrétariat', async () => {
  await rendre(-60);
  expect(await panneDans(10)).toBeNull();
  expect(await panneDans(130)).toMatch(/ne suit plus.*Demandez à l’administration/);
});

test('un site que le dernier rendu a trouvé à jour le reste des heures', async () => {
  await rendre(5);
  expect(await panneDans(20_000)).toBeNull();
});

test('ce que le rendu dit lui-même passe avant son silence', async () => {
  await rendre(-60, 'Le disque du serveur est plein.');
  expect(await panneDans(130)).toBe('Le disque du serveur est plein.');
});

test('un état coupé par une panne de courant ne cache pas la page « Publication »', async () => {
  await writeFile(join(env.VAR_DIR, 'site/etat.json'), '{"release":{"no');
  await writeFile(join(env.VAR_DIR, 'etat-publication.json'), '{"ecri');
  expect(await lireSituation(env, new Date())).toMatchObject({ panne: null, fautes: [] });
});

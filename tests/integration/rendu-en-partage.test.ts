import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rendreEnPartage } from '../../site/src/rendu/partage.ts';
import { jourDesEssais } from '../e2e/rendu.ts';
import { lireRelease } from './release.ts';

let dossier: string;
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'acp-partage-'));
});
afterAll(() => rm(dossier, { recursive: true, force: true }));

const demande = (publication: string, sortie: string) => ({
  publication,
  sortie: join(dossier, sortie),
  base: '/assemblee',
  origine: 'https://assemblee.example',
  autorite: undefined,
  aujourdhui: jourDesEssais,
  atelier: false,
});

it('un site rendu à deux est celui qu’un seul rend, fichier par fichier', async () => {
  const exemple = dossierDExemple('fictive');
  const seul = await rendreEnPartage(demande(exemple, 'seul'), 0);
  const deux = await rendreEnPartage(demande(exemple, 'deux'), 1);
  expect(deux.pages).toBe(seul.pages);
  const [a, b] = await Promise.all(['seul', 'deux'].map((nom) => lireRelease(join(dossier, nom))));
  expect(b?.fichiers).toEqual(a?.fichiers);
  expect(b?.fichiers.size).toBeGreaterThan(seul.pages - 1);
});

it('une publication refusée arrête les deux, et dit pourquoi', async () => {
  const abimee = join(dossier, 'abimee');
  await cp(dossierDExemple('premier-jour'), abimee, { recursive: true });
  await writeFile(join(abimee, 'publication.json'), '{ "version": 1 }');
  await expect(rendreEnPartage(demande(abimee, 'rien'), 1)).rejects.toThrow('publication');
});

import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '@acp/shared/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lireEnv, type Env } from '../../../cms/src/env.ts';
import { appendEditions, readEditions } from '../../../cms/src/publication/registre.ts';
import { racine } from '../../racine.ts';

let dossier: string;
let reglages: Env;

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'registre-'));
  reglages = lireEnv({ VAR_DIR: dossier }, racine);
});

afterEach(() => rm(dossier, { recursive: true }));

const edition = (numero: number): Edition => ({
  objet: { type: 'actes', id: 'acte-1' },
  numero,
  publieeLe: '2026-11-02',
  nature: numero === 1 ? 'premiere' : 'modification',
  note: `Édition n° ${String(numero)}.`,
});

const ajouterAuFichier = (mots: string) =>
  appendFile(join(dossier, 'registre', 'editions.jsonl'), mots);

test('un registre qui n’existe pas encore est vide', async () => {
  expect(await readEditions(reglages)).toEqual([]);
});

test('chaque édition s’ajoute après les autres', async () => {
  await appendEditions(reglages, [edition(1)]);
  await appendEditions(reglages, [edition(2), edition(3)]);
  expect(await readEditions(reglages)).toEqual([edition(1), edition(2), edition(3)]);
});

test('une ligne coupée par une panne est laissée de côté, et la suivante prend sa place', async () => {
  await appendEditions(reglages, [edition(1)]);
  await ajouterAuFichier('{"objet":{"type":"act');
  expect(await readEditions(reglages)).toEqual([edition(1)]);
  await appendEditions(reglages, [edition(2)]);
  expect(await readEditions(reglages)).toEqual([edition(1), edition(2)]);
});

test('une ligne abîmée au milieu est refusée, avec son rang', async () => {
  await appendEditions(reglages, [edition(1)]);
  await ajouterAuFichier('{"numero":"deux"}\n');
  await expect(readEditions(reglages)).rejects.toThrow('Registre des éditions, ligne 2');
});

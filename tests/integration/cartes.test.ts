/** The cards of shared links: real pictures, drawn once, forgotten with what they showed. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireExemple } from '@acp/shared/examples';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Contexte } from '../../site/src/lib/contexte.ts';
import { adresseCarte, carteDActe } from '../../site/src/lib/presenters/carte.ts';
import { ecrireCartes, oublierCartes } from '../../site/src/rendu/cartes/dessiner.ts';

let essai: string;
let paris: Contexte;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-cartes-'));
  const lues = await lireExemple('premiere-mandature');
  paris = { ...lues, base: '', origine: 'https://exemple.invalid', aujourdhui: '2026-11-21' };
});
afterAll(() => rm(essai, { recursive: true }));

it('une carte est une image de 1200 × 630, et n’est dessinée qu’une fois', async () => {
  const reserve = join(essai, 'reserve');
  const attendues = paris.publication.actes.length + 1;
  expect(await ecrireCartes(paris, join(essai, '1'), reserve)).toBe(attendues);
  expect(await ecrireCartes(paris, join(essai, '2'), reserve)).toBe(0);

  const noms = await readdir(join(essai, '2/cartes'));
  expect(noms).toHaveLength(attendues);
  for (const nom of noms) {
    const octets = await readFile(join(essai, '2/cartes', nom));
    const { format, width, height } = await sharp(octets).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(octets.length).toBeLessThan(60_000);
  }
});

it('seule la carte de ce qui a changé est dessinée, et l’ancienne est oubliée', async () => {
  const reserve = join(essai, 'reserve');
  const [premier, ...autres] = paris.publication.actes;
  if (premier === undefined) throw new Error('L’exemple n’a aucun acte.');
  const actes = [{ ...premier, titre: 'Un autre titre' }, ...autres];
  const apres = { ...paris, publication: { ...paris.publication, actes } };
  expect(await ecrireCartes(apres, join(essai, '3'), reserve)).toBe(1);

  const ancienne = adresseCarte(carteDActe(paris, premier)).replace('/cartes/', '');
  expect(await readdir(join(essai, '3/cartes'))).not.toContain(ancienne);
  expect(await readdir(reserve)).toContain(ancienne);
  await oublierCartes(apres, reserve);
  expect(await readdir(reserve)).not.toContain(ancienne);
});

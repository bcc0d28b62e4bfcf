/** No English word on any screen of the admin, read or said by a screen reader. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lireEnv } from '../../cms/src/env.ts';
import { createConfig } from '../../cms/src/payload.config.ts';
import { racine } from '../racine.ts';
import { connecter } from './api.ts';
import { listEcrans } from './ecrans-admin.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { listMotsAnglais } from './mots-anglais.ts';
import { marcher, marcherDehors } from './marche.ts';
import { demarrer, type Systeme } from './systeme.ts';

let essai: string;
let systeme: Systeme;
let navigateur: Browser;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-francais-'));
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(essai, { recursive: true });
});

describe('L’espace d’édition parle français', () => {
  it('la liste des mots anglais reconnaît l’anglais, et laisse le français', () => {
    expect(listMotsAnglais('Save your changes')).not.toEqual([]);
    expect(listMotsAnglais('Drag to move')).not.toEqual([]);
    expect(listMotsAnglais('Enregistrez vos changements, puis publiez.')).toEqual([]);
  });

  it('avant de se connecter', async () => {
    expect(await marcherDehors(navigateur, systeme)).toEqual([]);
  });

  it('sur chaque écran', async () => {
    const config = await createConfig(lireEnv({ VAR_DIR: essai }, racine));
    const ecrans = await listEcrans(config, await connecter(systeme.cms));
    expect(ecrans.length).toBeGreaterThan(config.collections.length * 2);
    expect(await marcher(navigateur, systeme, ecrans)).toEqual([]);
  }, 900_000);
});

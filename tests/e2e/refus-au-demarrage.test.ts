/** What the product cannot start with is said in one French sentence: the cause, then the remedy. */
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lancer, type Fin } from './commande.ts';
import { portLibre } from './systeme.ts';

let essai: string;
let ports: Record<string, string>;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-refus-'));
  ports = {
    CMS_PORT: String(await portLibre()),
    SITE_PORT: String(await portLibre()),
    REPONSE_PORT: String(await portLibre()),
  };
});
afterAll(() => rm(essai, { recursive: true }));

const demarrer = (reglages: Record<string, string>, ...options: string[]): Promise<Fin> =>
  lancer('cms/src/scripts/start.ts', options, {
    VAR_DIR: join(essai, 'var'),
    ...ports,
    ...reglages,
  });

/** One sentence, that says all this; nothing else, and nothing built. */
function expectUnePhrase({ code, sortie, erreurs }: Fin, ...dits: string[]): void {
  const lignes = erreurs.split('\n').filter((ligne) => ligne.trim() !== '');
  expect(lignes).toHaveLength(1);
  for (const dit of dits) expect(lignes[0]).toContain(dit);
  expect(lignes[0]).toMatch(/^\p{Lu}.*\.$/u);
  expect({ code, sortie }).toEqual({ code: 1, sortie: '' });
}

const production = {
  ASSEMBLEE_MODE: 'production',
  PAYLOAD_SECRET: 'un-secret-de-trente-deux-caractères-ou-plus',
  SERVER_URL: 'https://edition.valmont.example',
  SITE_URL: 'https://assemblee.valmont.example',
  REPONSE_URL: 'https://reponse.exemple.fr',
  PUBLICATION_DIR: '/var/lib/assemblee/publication',
  EDITEUR_NOM: 'Ville de Valmont',
  EDITEUR_ADRESSE: '1, place de l’Hôtel-de-Ville, Valmont',
  DIRECTEUR_PUBLICATION: 'Direction de la communication',
  HEBERGEUR_NOM: 'Ville de Valmont',
  HEBERGEUR_ADRESSE: '1, place de l’Hôtel-de-Ville, Valmont',
};

describe('L’assemblée ne démarre pas, et dit pourquoi,', () => {
  it.each([
    ['CMS_PORT', 'l’espace d’édition', '::'],
    ['CMS_PORT', 'l’espace d’édition', '127.0.0.1'],
    ['SITE_PORT', 'le site public', '::'],
    ['SITE_PORT', 'le site public', '127.0.0.1'],
    ['REPONSE_PORT', 'le guichet des réponses', '127.0.0.1'],
  ])('quand %s, prévu pour %s, est pris sur %s', async (variable, usage, hote) => {
    const occupant = createServer().listen(0, hote);
    await once(occupant, 'listening');
    const port = String((occupant.address() as AddressInfo).port);
    const fin = await demarrer({ [variable]: port });
    occupant.close();
    expectUnePhrase(fin, port, usage, 'déjà pris', 'choisissez', variable);
  });

  it('quand le même port est donné deux fois', async () => {
    const port = String(await portLibre());
    const fin = await demarrer({ CMS_PORT: port, SITE_PORT: port });
    expectUnePhrase(fin, port, 'CMS_PORT', 'SITE_PORT', 'choisissez');
  });

  it('quand le dossier des données est en lecture seule', async () => {
    // The kernel refuses files there, even to root.
    const fin = await demarrer({ VAR_DIR: '/proc/self' });
    expectUnePhrase(fin, '/proc/self', 'lecture seule', 'donnez le droit', 'VAR_DIR');
  });

  it('quand le dossier des données ne peut pas être créé', async () => {
    const fichier = join(essai, 'un-fichier');
    await writeFile(fichier, '');
    const fin = await demarrer({ VAR_DIR: join(fichier, 'var') });
    expectUnePhrase(fin, fichier, 'ne peut pas être créé', 'donnez le droit', 'VAR_DIR');
  });

  it.each([
    ['PAYLOAD_SECRET', 'secret'],
    ['REPONSE_URL', 'directions'],
    ['PUBLICATION_DIR', 'publication'],
    ['EDITEUR_NOM', 'éditeur'],
    ['EDITEUR_ADRESSE', 'éditeur'],
    ['DIRECTEUR_PUBLICATION', 'publication'],
    ['HEBERGEUR_NOM', 'hébergeur'],
    ['HEBERGEUR_ADRESSE', 'hébergeur'],
  ])('quand il manque %s en production', async (variable, sens) => {
    const fin = await demarrer({ ...production, [variable]: '' });
    expectUnePhrase(fin, 'En production, il manque', variable, sens, 'donnez');
  });

  it('quand tout manque en production, avec une phrase par manque', async () => {
    const { code, erreurs } = await demarrer({ ASSEMBLEE_MODE: 'production' });
    const lignes = erreurs.trim().split('\n');
    const { ASSEMBLEE_MODE, ...exiges } = production;
    expect(lignes).toHaveLength(Object.keys(exiges).length);
    for (const nom of Object.keys(exiges)) expect(erreurs).toContain(nom);
    expect(code).toBe(1);
  });

  it('quand l’exemple demandé n’existe pas', async () => {
    const fin = await demarrer({}, '--exemple', 'lutece');
    expectUnePhrase(fin, '« lutece »', 'choisissez', 'premiere-mandature', 'fictive');
  });

  it.each([
    ['une option inconnue', ['--exmple', 'fictive'], '--exmple'],
    ['un mot en trop', ['fictive'], 'fictive'],
    ['une option sans sa valeur', ['--exemple'], '--exemple'],
  ])('devant %s', async (_faute, options, fautif) => {
    expectUnePhrase(await demarrer({}, ...options), fautif, '--aide');
  });

  it('et n’a alors rien écrit dans ses données', async () => {
    expect(await readdir(essai, { recursive: true })).not.toContain('var/cms.db');
  });
});

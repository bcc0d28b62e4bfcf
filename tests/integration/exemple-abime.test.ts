/** Wrong data is refused by the reader too: a citizen sees yesterday’s site, never half of today’s. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lancer, suivre, type Fin } from '../e2e/commande.ts';

type Objet = Record<string, unknown>;

let essai: string;
let publication: string;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-abime-'));
  publication = join(essai, 'publication');
  await cp(dossierDExemple('fictive'), publication, { recursive: true });
  const { code, erreurs } = await rendre();
  expect({ code, erreurs }).toEqual({ code: 0, erreurs: '' });
});
afterAll(() => rm(essai, { recursive: true }));

const rendre = (dossier = publication): Promise<Fin> =>
  lancer('site/src/scripts/render.ts', ['--publication', dossier, '--pages-seules'], {
    VAR_DIR: essai,
  });

/** What a visitor would be served, and every release on the disk. */
async function siteEnLigne(): Promise<unknown> {
  const courant = join(essai, 'site/current');
  return {
    releases: await readdir(join(essai, 'site/releases')),
    fichiers: (await readdir(courant, { recursive: true })).sort(),
    accueil: await readFile(join(courant, 'index.html'), 'utf8'),
  };
}

/** A copy of the publication with one fault. */
async function abimer(abime: (dossier: string) => Promise<void>): Promise<string> {
  const copie = await mkdtemp(join(essai, 'copie-'));
  await cp(publication, copie, { recursive: true });
  await abime(copie);
  return copie;
}

const recrire =
  (fichier: string, changer: (contenu: Objet) => void) =>
  async (dossier: string): Promise<void> => {
    const contenu = JSON.parse(await readFile(join(dossier, fichier), 'utf8')) as Objet;
    changer(contenu);
    await writeFile(join(dossier, fichier), JSON.stringify(contenu));
  };

const premier = (contenu: Objet, entites: string): Objet => (contenu[entites] as [Objet])[0];

const abimes: [string, (dossier: string) => Promise<void>, RegExp][] = [
  [
    'une clé inconnue',
    recrire('publication.json', (p) => (premier(p, 'actes').noteInterne = 'secret')),
    /actes\[0\]\s: .*noteInterne/,
  ],
  [
    'une référence vers un acte absent',
    recrire('publication.json', (p) => (premier(p, 'pointsDeSuivi').acte = 'acte-disparu')),
    /pointsDeSuivi\[0\]\.acte\s: .*acte-disparu/,
  ],
  [
    'un champ obligatoire absent',
    recrire('publication.json', (p) => delete premier(p, 'seances').slug),
    /seances\[0\]\.slug\s: /,
  ],
  [
    'un membre d’une mandature absente',
    recrire('membres.json', (m) => (premier(m, 'membres').mandature = 'mandature-disparue')),
    /membres\[0\]\.mandature\s: .*mandature-disparue/,
  ],
  [
    'un JSON tronqué',
    async (dossier) => {
      const fichier = join(dossier, 'publication.json');
      await writeFile(fichier, (await readFile(fichier)).subarray(0, 2000));
    },
    /publication\.json n’est pas du JSON/,
  ],
  [
    'un fichier des membres manquant',
    (dossier) => rm(join(dossier, 'membres.json')),
    /membres\.json ne peut pas être lu/,
  ],
  [
    'un document cité dont le fichier manque',
    (dossier) => rm(join(dossier, 'medias/bilan-2024.pdf')),
    /medias\/bilan-2024\.pdf\s: absent/,
  ],
  [
    'un document cité dont le fichier est tronqué',
    (dossier) => writeFile(join(dossier, 'medias/bilan-2024.pdf'), '%PDF'),
    /medias\/bilan-2024\.pdf\s: abîmé/,
  ],
];

describe('Une publication abîmée est refusée et le site reste tel qu’il était', () => {
  it.each(abimes)('%s', async (_faute, abime, attendu) => {
    const avant = await siteEnLigne();
    const { code, sortie, erreurs } = await rendre(await abimer(abime));
    expect(erreurs).toMatch(attendu);
    expect(erreurs).not.toMatch(/^\s+at /m);
    expect({ code, sortie }).toEqual({ code: 1, sortie: '' });
    expect(await siteEnLigne()).toEqual(avant);
  });

  it('en cours de route, puis la correction est mise en ligne', async () => {
    const copie = await abimer(async () => undefined);
    const fichier = join(copie, 'publication.json');
    const bonne = await readFile(fichier, 'utf8');
    // The index and the compressed copies come after the pages: they would change the folder while it is compared.
    const options = ['--publication', copie, '--suivre', '--pages-seules'];
    const rendu = suivre('site/src/scripts/render.ts', options, { VAR_DIR: essai });
    await rendu.attendre(/Site public à jour/);
    const avant = await siteEnLigne();
    await writeFile(fichier, bonne.slice(0, 2000));
    await rendu.attendre(/n’est pas du JSON.*\n.*Le site public reste tel qu’il était/);
    expect(await siteEnLigne()).toEqual(avant);
    await writeFile(fichier, bonne);
    await rendu.attendre(/Site public à jour/);
    expect(await rendu.arreter()).toBe(0);
  });

  it('un fichier que la publication ne cite pas n’est pas mis en ligne', async () => {
    const copie = await abimer((dossier) => writeFile(join(dossier, 'medias/oubli.pdf'), '%PDF'));
    expect(await rendre(copie)).toMatchObject({ code: 0 });
    expect(await readdir(join(essai, 'site/current/medias'))).not.toContain('oubli.pdf');
  });

  it('toutes les fautes sont dites ensemble', async () => {
    const copie = await abimer(
      recrire('publication.json', (p) => {
        premier(p, 'actes').noteInterne = 'secret';
        premier(p, 'pointsDeSuivi').acte = 'acte-disparu';
      }),
    );
    const { erreurs } = await rendre(copie);
    expect(erreurs).toMatch(/noteInterne/);
    expect(erreurs).toMatch(/acte-disparu/);
  });
});

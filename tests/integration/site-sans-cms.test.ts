/** The public site needs no CMS: each example becomes a whole site, sound in every page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXEMPLES, lireExemple, type NomDExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rendreExemple } from '../e2e/rendu.ts';
import { liensMorts, origineDesEssais } from './liens.ts';
import { lireRelease, plier, type Release } from './release.ts';

let essai: string;
beforeAll(async () => {
  essai = await mkdtemp(join(tmpdir(), 'acp-sans-cms-'));
});
afterAll(() => rm(essai, { recursive: true }));

async function rendre(exemple: NomDExemple, ...options: string[]): Promise<Release> {
  const dossier = await mkdtemp(join(essai, exemple));
  await rendreExemple(exemple, dossier, '--origine', origineDesEssais, ...options);
  return lireRelease(dossier);
}

const isDesMembres = (adresse: string): boolean => /^\/?membres\//.test(adresse);

describe.each(EXEMPLES)('L’exemple « %s », rendu sans CMS,', (exemple) => {
  let release: Release;
  beforeAll(async () => {
    release = await rendre(exemple);
  });

  it('a ses pages', () => {
    const adresses = release.pages.map(({ adresse }) => adresse);
    expect(adresses).toEqual(expect.arrayContaining(['/', '/404.html', '/voeux/', '/membres/']));
  });

  it('n’a aucun lien ni aucune ancre qui ne mène nulle part', () => {
    expect(release.pages.flatMap(({ liens }) => liens).length).toBeGreaterThan(100);
    expect(liensMorts(release, '')).toEqual([]);
  });

  it('ne fait rien exécuter au navigateur du visiteur, sauf un programme à la recherche', () => {
    const programmes = release.pages.flatMap(({ adresse, programmes: lus }) =>
      lus.map((programme) => `${adresse} : ${programme}`),
    );
    const deRecherche = /^\/recherche\/ : <script> script : \/_astro\/recherche-[\w-]+\.js$/;
    expect(programmes).toEqual([expect.stringMatching(deRecherche)]);
    const scripts = [...release.fichiers.keys()].filter((nom) => /\.m?js$|\.wasm$/.test(nom));
    expect(scripts).toEqual([expect.stringMatching(/^_astro\/recherche-[\w-]+\.js$/)]);
  });

  it('n’écrit le nom d’un membre que dans les pages des membres, hors des moteurs', async () => {
    const { membres } = (await lireExemple(exemple)).membres;
    const noms = membres.map(({ nomAffiche }) => plier(nomAffiche));
    const fautes = [
      ...release.pages.map(({ adresse, mots }) => ({ lieu: adresse, mots })),
      ...[...release.fichiers].map(([lieu, texte]) => ({ lieu, mots: plier(texte) })),
    ].flatMap(({ lieu, mots }) => {
      const octets = Buffer.from(mots, 'latin1').toString('utf8');
      const lus = noms.filter((nom) => mots.includes(nom) || octets.includes(nom));
      return isDesMembres(lieu) ? [] : lus.map((nom) => `${lieu} : ${nom}`);
    });
    expect(fautes).toEqual([]);

    const pages = release.pages.filter(({ adresse }) => isDesMembres(adresse));
    const indexables = pages.filter(({ isIndexable }) => isIndexable);
    expect(indexables.map(({ adresse }) => adresse)).toEqual([]);
    const montres = pages.map(({ mots }) => mots).join();
    expect(noms.filter((nom) => !montres.includes(nom))).toEqual([]);
  });

  it('dit sur chaque page s’il est fictif', async () => {
    const { fictive } = (await lireExemple(exemple)).publication.assemblee;
    const muettes = release.pages.filter(({ mots }) => /exemple fictif/i.test(mots) !== fictive);
    expect(muettes.map(({ adresse }) => adresse)).toEqual([]);
    expect(fictive).toBe(exemple !== 'premiere-mandature');
  });
});

describe('Sous un préfixe,', () => {
  it.each(['premiere-mandature', 'fictive'] as const)(
    'tous les liens de « %s » restent dans le préfixe et mènent quelque part',
    async (exemple) => {
      const base = '/assemblee-citoyenne';
      const release = await rendre(exemple, '--base', base);
      expect(liensMorts(release, base)).toEqual([]);
      const accueil = release.pages.find(({ adresse }) => adresse === '/');
      expect(accueil?.liens).toContain(`${base}/voeux/`);
    },
  );
});

/** The work of the secretariat, from the browser to the public page. */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { jourAParis, motsDe, type Acte } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EtatDuSite } from '../../site/src/rendu/etat.ts';
import { comparer, photographier } from '../bench/publier/fautes/photo.ts';
import { connecter } from './api.ts';
import { seConnecter } from './connexion.ts';
import { contexteFrancais, ouvrirNavigateur } from './navigateur.ts';
import { rendrePublication } from './rendu.ts';
import { demarrer, type Systeme } from './systeme.ts';

/** What a publication may take, from the button to the public page. */
const dixSecondes = { timeout: 10_000, interval: 100 };
const slug = 'code-de-la-rue';

let varDir: string;
let systeme: Systeme;
let navigateur: Browser;
let admin: Page;
let visiteur: Page;
beforeAll(async () => {
  varDir = await mkdtemp(join(tmpdir(), 'acp-publier-'));
  systeme = await demarrer({ exemple: 'premiere-mandature', varDir });
  navigateur = await ouvrirNavigateur();
  const ouvrir = async (): Promise<Page> =>
    // A desk: the menu of the admin is open there.
    (
      await navigateur.newContext({ ...contexteFrancais, viewport: { width: 1600, height: 1000 } })
    ).newPage();
  [admin, visiteur] = [await ouvrir(), await ouvrir()];
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
  await rm(varDir, { recursive: true });
});

async function lireActe(adresse = slug): Promise<Acte> {
  const fichier = join(varDir, 'publication/publication.json');
  const { actes } = JSON.parse(await readFile(fichier, 'utf8')) as Publication;
  const acte = actes.find((a) => a.slug === adresse);
  if (acte === undefined) throw new Error(`${adresse} n’est pas publié.`);
  return acte;
}

async function lirePage(adresse = slug): Promise<string> {
  await visiteur.goto(`${systeme.site}/voeux/${adresse}/`);
  return visiteur.locator('main').innerText();
}

/** The editor keeps what is typed by itself: its next save, drafts only, is answered. */
async function laisserEnregistrer(saisir: () => Promise<void>): Promise<void> {
  const enregistrement = admin.waitForResponse(
    (reponse) => reponse.url().includes('autosave=true') && reponse.ok(),
  );
  await saisir();
  await enregistrement;
}

/** Each change of a public page says what changed. */
async function publier(note: string): Promise<void> {
  await laisserEnregistrer(() => admin.getByLabel('Note de modification').fill(note));
  await admin.getByRole('button', { name: 'Publier les modifications' }).click();
}

describe('Le secrétariat', () => {
  it('se connecte', async () => {
    await seConnecter(admin, systeme.cms);
    await admin.getByRole('link', { name: 'Vœux et autres actes' }).first().click();
    await admin.getByRole('link', { name: 'Code de la rue' }).click();
    await admin.getByLabel('Phrase').first().waitFor();
  });

  it('change une phrase de « En bref » sans que rien ne soit encore public', async () => {
    const phrase = admin.getByLabel('Phrase').nth(3);
    expect(await phrase.inputValue()).toContain('douze règles');
    await laisserEnregistrer(() => phrase.fill('Les douze règles tiennent en une phrase.'));

    // Something else is published meanwhile: the publication passes, and leaves the draft where it is.
    const api = await connecter(systeme.cms);
    const autre = await api.premier('actes', '&where[slug][equals]=rues-jardins');
    const enBref = [{ texte: 'Une phrase sur les rues-jardins.' }];
    await api.modifier('actes', autre.id ?? '', { enBref, _status: 'published' });
    await vi.waitFor(async () => {
      expect(await lirePage('rues-jardins')).toContain('Une phrase sur les rues-jardins.');
    }, dixSecondes);
    expect(await lirePage()).not.toContain('tiennent en une phrase');
    expect(JSON.stringify(await lireActe())).not.toContain('tiennent en une phrase');
  });

  it('publie, et la phrase se lit sur la page publique en moins de dix secondes', async () => {
    await publier('Le résumé tient en une phrase.');
    await vi.waitFor(async () => {
      expect(await lirePage()).toContain('Les douze règles tiennent en une phrase.');
    }, dixSecondes);
    const [annee, mois, jour] = jourAParis(new Date()).split('-');
    expect(await lirePage()).toMatch(`Mise à jour le ${jour}/${mois}/${annee}`);
  });

  it('écrit le texte du vœu, dont chaque passage reçoit une ancre', async () => {
    const texte = admin.getByRole('textbox').and(admin.locator('[contenteditable=true]'));
    await texte.click();
    await laisserEnregistrer(async () => {
      await admin.keyboard.type('La rue est à tout le monde.');
      await admin.keyboard.press('Enter');
      await admin.keyboard.type('On y marche d’abord.');
    });
    await publier('Le texte du vœu est ajouté.');
    await vi.waitFor(async () => {
      expect(await lirePassages()).toEqual({
        p1: 'La rue est à tout le monde.',
        p2: 'On y marche d’abord.',
      });
    }, dixSecondes);
  });

  it.each(['sans recharger la page', 'après avoir rechargé la page'])(
    'retouche un passage et en ajoute un : les ancres déjà citées restent (%s)',
    async (cas) => {
      if (cas.startsWith('après')) await admin.reload();
      const avant = await lirePassages();
      const texte = admin.getByRole('textbox').and(admin.locator('[contenteditable=true]'));
      await texte.getByText('La rue est à tout le monde.').click();
      await laisserEnregistrer(async () => {
        await admin.keyboard.press('End');
        await admin.keyboard.type(` Retouché ${cas}.`);
        await admin.keyboard.press('Enter');
        await admin.keyboard.type(`Ajouté ${cas}.`);
      });
      await publier(`Un passage est retouché (${cas}).`);
      await vi.waitFor(async () => {
        const { p1, p2, ...ajoutes } = await lirePassages();
        expect(p1).toMatch(/^La rue est à tout le monde\./);
        expect(p1?.endsWith(` Retouché ${cas}.`)).toBe(true);
        expect(p2).toBe('On y marche d’abord.');
        const [neuve] = Object.entries(ajoutes).find(([, mots]) => mots === `Ajouté ${cas}.`) ?? [];
        expect(neuve).toMatch(/^p\d+$/);
        expect(Object.keys(avant)).not.toContain(neuve);
      }, dixSecondes);
      await vi.waitFor(async () => {
        await lirePage();
        expect(await visiteur.locator('#p2').innerText()).toContain('On y marche d’abord.');
      }, dixSecondes);
    },
  );
});

describe('Quand tout est arrêté', () => {
  it('plus rien ne répond', async () => {
    expect(await systeme.arreter()).toBe(0);
    for (const adresse of [systeme.cms, systeme.site]) {
      await expect(fetch(adresse)).rejects.toThrow();
    }
  });

  it('un second démarrage retrouve tout, ne verse rien et ne crée aucun compte', async () => {
    systeme = await demarrer({ varDir });
    expect(await lirePage()).toContain('Les douze règles tiennent en une phrase.');
    expect(systeme.sortie()).not.toMatch(/versé|Premier compte|Mot de passe/);
    expect((await lirePassages()).p2).toBe('On y marche d’abord.');
  });
});

/** The words under each anchor of the published text. */
async function lirePassages(): Promise<Record<string, string>> {
  const { texte } = await lireActe();
  return Object.fromEntries(
    (texte ?? []).flatMap((bloc) =>
      bloc.type === 'paragraphe' ? [[bloc.ancre, motsDe(bloc.contenu)]] : [],
    ),
  );
}

describe('Un seul programme publie et rend', () => {
  it('ce qu’il tient en mémoire donne les pages des fichiers qu’il a écrits', async () => {
    const publication = join(varDir, 'publication');
    await vi.waitFor(async () => {
      const etat = JSON.parse(await readFile(join(varDir, 'site/etat.json'), 'utf8')) as EtatDuSite;
      expect(etat.release?.publication).toBe(basename(await realpath(publication)));
    }, dixSecondes);
    const sortie = join(varDir, 'ailleurs');
    const jour = jourAParis(new Date());
    await rendrePublication(publication, sortie, '--origine', systeme.site, '--jour', jour);
    const enLigne = await photographier(join(varDir, 'site/current'));
    expect(comparer(enLigne, await photographier(sortie))).toBeNull();
  });
});

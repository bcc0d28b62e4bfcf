/** The life of a page, from the draft of a rédacteur to what the public reads once it is withdrawn. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connecter, type Api } from './api.ts';
import { entrer } from './connexion.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { administrateur, demarrer, type Systeme } from './systeme.ts';

/** What a publication may take, from the button to the public page. */
const dixSecondes = { timeout: 10_000, interval: 200 };
const redacteur = { email: 'stage@valmont.example', motDePasse: administrateur.motDePasse };
const TITRE = 'Les bancs arrivent';
const adresse = '/actualites/les-bancs-arrivent/';

let systeme: Systeme;
let navigateur: Browser;
let api: Api;
let secretariat: Page;
let redaction: Page;
let fiche: string;

beforeAll(async () => {
  systeme = await demarrer({ exemple: 'fictive' });
  navigateur = await ouvrirNavigateur();
  api = await connecter(systeme.cms);
  await api.creer('comptes', {
    nom: 'Sacha Stage',
    email: redacteur.email,
    password: redacteur.motDePasse,
    roles: ['redacteur'],
  });
  [secretariat, redaction] = [await arriver(administrateur), await arriver(redacteur)];
});
afterAll(async () => {
  await navigateur.close();
  await systeme.arreter();
});

const arriver = (compte: typeof administrateur): Promise<Page> =>
  entrer(navigateur, systeme.cms, compte, { width: 1600, height: 1000 });

const lire = async (chemin: string): Promise<string> =>
  (await fetch(`${systeme.site}${chemin}`)).text();
const repond = async (chemin: string): Promise<number> =>
  (await fetch(`${systeme.site}${chemin}`)).status;

/** What stands under « Où en est cette page », with ordinary spaces. */
const situation = async (page: Page): Promise<string> =>
  (await page.getByRole('region', { name: 'Où en est cette page' }).innerText()).replaceAll(
    '\u00a0',
    ' ',
  );
const attendreSituation = (page: Page, dite: string): Promise<void> =>
  vi.waitFor(async () => {
    expect(await situation(page)).toContain(dite);
  }, dixSecondes);

/** The editor keeps what is typed by itself: its next save, drafts only, is answered. */
async function laisserEnregistrer(page: Page, saisir: () => Promise<void>): Promise<void> {
  const enregistrement = page.waitForResponse(
    (reponse) => reponse.url().includes('autosave=true') && reponse.ok(),
  );
  await saisir();
  await enregistrement;
}

const bouton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const publier = (page: Page) => bouton(page, 'Publier les modifications');

describe('Un rédacteur', () => {
  it('prépare une actualité et la donne à relire', async () => {
    await redaction.goto(`${systeme.cms}/admin/collections/actualites/create`);
    await redaction.waitForURL(/actualites\/[0-9a-f-]{20,}/u);
    await laisserEnregistrer(redaction, async () => {
      await redaction.getByLabel('Titre').fill(TITRE);
      await redaction.getByLabel('Date').fill('2026-11-20');
      await redaction.getByLabel('L’essentiel').fill('Douze bancs sont posés.');
    });
    fiche = redaction.url();
    await bouton(redaction, 'Donner à relire').click();
    await attendreSituation(redaction, 'À relire : le public ne voit rien.');
  });

  it('ne publie pas : aucun bouton ne le propose, et le serveur le refuse', async () => {
    await redaction.reload();
    await attendreSituation(redaction, 'À relire : le public ne voit rien.');
    expect(await redaction.getByRole('button', { name: /^Publier/u }).count()).toBe(0);
    const sien = await connecter(systeme.cms, redacteur);
    const { id = '' } = await api.premier('actualites', '&draft=true&sort=-updatedAt');
    expect(fiche).toContain(id);
    await expect(sien.modifier('actualites', id, { _status: 'published' })).rejects.toThrow(
      / 403 /u,
    );
    expect(await repond(adresse)).toBe(404);
  });
});

describe('Le secrétariat', () => {
  it('publie ce qui a été relu', async () => {
    await secretariat.goto(fiche);
    await publier(secretariat).click();
    await attendreSituation(secretariat, 'tel quel');
    await vi.waitFor(async () => {
      expect(await lire(adresse)).toContain('Douze bancs sont posés.');
      expect(await lire('/actualites/')).toContain(TITRE);
    }, dixSecondes);
    const lien = secretariat.getByRole('link', { name: 'Voir la page publique' });
    expect(await lien.getAttribute('href')).toBe(`${systeme.site}${adresse}`);
  });

  it('ne change rien sans dire quoi : le refus se lit au champ', async () => {
    await laisserEnregistrer(secretariat, () =>
      secretariat.getByLabel('L’essentiel').fill('Treize bancs sont posés.'),
    );
    await publier(secretariat).click();
    const refus = secretariat.locator('.field-error', { hasText: 'Dites en une phrase' });
    await refus.waitFor();
    expect(await lire(adresse)).toContain('Douze bancs');
  });

  it('publie le changement avec sa note', async () => {
    await laisserEnregistrer(secretariat, () =>
      secretariat.getByLabel('Note de modification').fill('Un banc de plus.'),
    );
    await publier(secretariat).click();
    await vi.waitFor(async () => {
      expect(await lire(adresse)).toContain('Treize bancs sont posés.');
    }, dixSecondes);
  });

  it('reprend une ancienne version en brouillon, et le public ne voit rien changer', async () => {
    const { id = '' } = await api.premier('actualites', `&where[slug][equals]=les-bancs-arrivent`);
    const ancienne = await api.premier(
      'actualites/versions',
      `&where[parent][equals]=${id}&where[version._status][equals]=published&sort=createdAt`,
    );
    await secretariat.goto(`${fiche}/versions/${ancienne.id ?? ''}`);
    await bouton(secretariat, 'Restaurer cette version').click();
    await bouton(secretariat, 'Confirmer').click();
    await secretariat.getByText('Cette version est reprise en brouillon').waitFor();
    await secretariat.goto(fiche);
    await attendreSituation(secretariat, 'vos changements ne sont pas encore publics');
    expect(await secretariat.getByLabel('L’essentiel').inputValue()).toBe(
      'Douze bancs sont posés.',
    );
    expect(await lire(adresse)).toContain('Treize bancs');
  });

  it('programme une autre actualité, que personne ne lit d’ici là', async () => {
    const { id = '' } = await api.creer('actualites', {
      titre: 'Les bancs repartent',
      date: '2036-07-03',
      chapo: 'Ils étaient prêtés.',
      _status: 'draft',
    });
    await secretariat.goto(`${systeme.cms}/admin/collections/actualites/${id}`);
    // What is typed before the screen answers is not heard.
    await vi.waitFor(async () => {
      await secretariat.getByLabel('Publier plus tard').fill('2036-07-03T09:00');
      expect(await bouton(secretariat, 'Programmer').count()).toBe(1);
    }, dixSecondes);
    await laisserEnregistrer(secretariat, () => bouton(secretariat, 'Programmer').click());
    await attendreSituation(secretariat, 'Sera publié le 3 juillet 2036 à 9 h 00');
    expect(await repond('/actualites/les-bancs-repartent/')).toBe(404);
  });

  it('retire la page : à son adresse, le public lit qu’elle l’a été, et pourquoi', async () => {
    await secretariat.goto(fiche);
    await bouton(secretariat, 'Retirer du site…').click();
    const dialogue = secretariat.getByRole('dialog', { name: 'Retirer cette page du site' });
    await dialogue.getByRole('radio').first().check();
    await bouton(secretariat, 'Retirer la page').click();
    await attendreSituation(secretariat, 'Retiré le');
    await vi.waitFor(async () => {
      const page = await lire(adresse);
      expect(page).toContain('Cette page a été retirée du site.');
      expect(page).not.toContain('bancs sont posés');
      expect(await lire('/actualites/')).not.toContain(TITRE);
    }, dixSecondes);
    expect(await secretariat.getByRole('link', { name: 'Voir la page publique' }).count()).toBe(0);
  });
});

/** The desk of the secretariat: one person, one browser, and what their hand does, counted. */
import type { Browser, Locator, Page } from 'playwright-core';
import { seConnecter } from './connexion.ts';
import { contexteFrancais } from './navigateur.ts';
import type { Systeme } from './systeme.ts';

/** Every gesture counts for one: a click, a field filled whatever its length, a key, a file chosen. */
export class Main {
  gestes = 0;

  async cliquer(cible: Locator): Promise<void> {
    this.gestes += 1;
    await cible.click();
  }

  async remplir(cible: Locator, texte: string): Promise<void> {
    this.gestes += 1;
    await cible.fill(texte);
  }

  /** Words typed where the cursor already is cost nothing more than the click that put it there. */
  async ecrire(page: Page, texte: string): Promise<void> {
    await page.keyboard.insertText(texte);
  }

  async appuyer(page: Page, touche: string): Promise<void> {
    this.gestes += 1;
    await page.keyboard.press(touche);
  }

  /** A button that opens the file chooser: the click, then the choice. */
  async deposer(bouton: Locator, fichier: string): Promise<void> {
    this.gestes += 2;
    await attendreEcoute(bouton);
    const [choix] = await Promise.all([bouton.page().waitForEvent('filechooser'), bouton.click()]);
    await choix.setFiles(fichier);
  }

  /** A list of a plain page: it opens, then the choice. */
  async choisirDansLaPage(champ: Locator, option: string): Promise<void> {
    this.gestes += 2;
    await champ.selectOption(option);
  }

  /** A file field of a plain page: it opens, then the choice. */
  async joindre(champ: Locator, fichier: string): Promise<void> {
    this.gestes += 2;
    await champ.setInputFiles(fichier);
  }

  /** A passage of a text, from its first word to its last: one gesture of the mouse. */
  async selectionner(passage: Locator): Promise<void> {
    this.gestes += 1;
    await passage.selectText();
  }

  /** A list of the admin that opens: the click, then the choice. */
  async choisir(champ: Locator, option: string): Promise<void> {
    this.gestes += 2;
    await champ.click();
    await champ.page().getByRole('option', { name: option }).first().click();
  }
}

export interface Poste {
  page: Page;
  main: Main;
  systeme: Systeme;
  /** Keeps a picture of the screen, for the guide; nothing when only the effort is measured. */
  photographier: (nom: string) => Promise<void>;
  /** The same, from the top of the screen, wherever the last gesture had scrolled it. */
  photographierDuHaut: (nom: string) => Promise<void>;
}

/** The page came written by the server; a click before React has taken it over would be lost. */
async function attendreEcoute(cible: Locator): Promise<void> {
  await cible.waitFor();
  await cible
    .page()
    .waitForFunction(
      (element) => Object.keys(element).some((cle) => cle.startsWith('__reactProps')),
      await cible.elementHandle(),
    );
}

/** Nothing on the screen is still to come. */
export async function attendreEcran(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.shimmer-effect, .loading-overlay, .form--disabled') === null,
  );
}

/** Sits down and signs in: the tasks start at the home of the admin. */
export async function ouvrirPoste(
  navigateur: Browser,
  systeme: Systeme,
  photographier?: (page: Page, nom: string) => Promise<void>,
): Promise<Poste> {
  const contexte = await navigateur.newContext({
    ...contexteFrancais,
    viewport: { width: 1366, height: 768 },
  });
  const page = await contexte.newPage();
  await seConnecter(page, systeme.cms);
  await page.waitForURL(`${systeme.cms}/admin`);
  const prendre = async (nom: string): Promise<void> => photographier?.(page, nom);
  return {
    page,
    main: new Main(),
    systeme,
    photographier: prendre,
    photographierDuHaut: async (nom) => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await prendre(nom);
    },
  };
}

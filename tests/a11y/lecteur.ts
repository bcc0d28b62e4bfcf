/** Somebody who reads the site with the keyboard alone, under one condition of reading. */
import type { Browser, Page } from 'playwright-core';
import { contexteFrancais } from '../e2e/navigateur.ts';
import type { Condition } from './conditions.ts';
import { avancer, lireFoyer, type Foyer } from './foyer.ts';

/** More stops than a page may ask of anybody in one go. */
const PATIENCE = 400;

export class Lecteur {
  readonly onglet: Page;
  readonly fautes: string[] = [];
  readonly #adresse: string;
  readonly #condition: Condition;

  private constructor(onglet: Page, adresse: string, condition: Condition) {
    this.onglet = onglet;
    this.#adresse = adresse;
    this.#condition = condition;
  }

  static async asseoir(
    navigateur: Browser,
    adresse: string,
    condition: Condition,
  ): Promise<Lecteur> {
    const contexte = await navigateur.newContext({ ...contexteFrancais, ...condition.ecran });
    await condition.installer?.(contexte);
    return new Lecteur(await contexte.newPage(), adresse, condition);
  }

  lever = (): Promise<void> => this.onglet.context().close();

  #noter(fautes: readonly string[]): void {
    const { pathname, hash } = new URL(this.onglet.url());
    this.fautes.push(...fautes.map((faute) => `${pathname}${hash} · ${faute}`));
  }

  async #regarder(): Promise<void> {
    await this.#condition.preparer?.(this.onglet);
    this.#noter(await this.#condition.verifier(this.onglet));
  }

  async arriver(chemin: string): Promise<void> {
    await this.onglet.goto(this.#adresse + chemin);
    await this.#regarder();
  }

  /** Tab after Tab, until the keyboard stands on this name; each stop must be seen. */
  async atteindre(nom: string): Promise<Foyer> {
    for (let arret = 0; arret < PATIENCE; arret += 1) {
      const foyer = await avancer(this.onglet);
      this.#noter(foyer.fautes);
      if (foyer.nom === nom) return foyer;
      if (foyer.nom === null) break;
    }
    throw new Error(`${this.onglet.url()} : « ${nom} » ne s’atteint pas au clavier`);
  }

  /** The skip link, then the first stop after it, which must stand in the content. */
  async passerAuContenu(): Promise<void> {
    await this.suivre('Aller au contenu');
    await this.onglet.locator('main:focus').waitFor();
    await avancer(this.onglet);
    const isDedans = await this.onglet.evaluate(
      () => document.activeElement?.closest('main') !== null,
    );
    if (!isDedans) this.#noter(['l’évitement ne passe pas l’en-tête']);
    await this.onglet.keyboard.press('Shift+Tab');
  }

  /** To a link and through it: another page, or a place of this one that is then on the screen. */
  async suivre(nom: string): Promise<void> {
    const { lien } = await this.atteindre(nom);
    if (lien === null) throw new Error(`« ${nom} » n’est pas un lien`);
    const avant = new URL(this.onglet.url());
    const but = new URL(lien);
    await this.onglet.keyboard.press('Enter');
    await this.onglet.waitForURL(lien);
    if (but.pathname !== avant.pathname) await this.#regarder();
    if (but.hash !== '') await this.#verifierArrivee(but.hash);
  }

  async #verifierArrivee(ancre: string): Promise<void> {
    const isAffichee = await this.onglet.evaluate((id) => {
      const cible = document.getElementById(decodeURIComponent(id));
      if (cible === null) return false;
      const { top, bottom } = cible.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }, ancre.slice(1));
    if (!isAffichee) this.#noter([`l’ancre ${ancre} ne mène pas à l’écran`]);
  }

  /** A door of the header, behind the menu on a small screen. */
  async menu(nom: string): Promise<void> {
    const bouton = this.onglet.getByRole('button', { name: 'Menu' });
    if (await bouton.isVisible()) {
      await this.atteindre('Menu');
      await this.onglet.keyboard.press('Enter');
    }
    await this.suivre(nom);
  }

  /** Opens what is folded, from the keyboard; a wide screen may show it unfolded. */
  async deplier(nom: string): Promise<void> {
    if (!(await this.onglet.locator('summary', { hasText: nom }).isVisible())) return;
    await this.atteindre(nom);
    await this.onglet.keyboard.press('Enter');
    this.#noter((await lireFoyer(this.onglet)).fautes);
  }

  /** What must be written in the content, spaces apart. */
  async lire(texte: string): Promise<void> {
    const contenu = await this.onglet.locator('main').innerText();
    const lu = contenu.replace(/\s+/g, ' ');
    if (!lu.includes(texte)) throw new Error(`${this.onglet.url()} : « ${texte} » ne s’y lit pas`);
  }

  /** A file that the keyboard reaches must be there. */
  async obtenir(nom: string): Promise<string> {
    const { lien } = await this.atteindre(nom);
    const reponse = await this.onglet.request.get(lien ?? '');
    if (!reponse.ok()) throw new Error(`« ${nom} » répond ${String(reponse.status())} : ${lien}`);
    return reponse.text();
  }
}

/** Goes through pages with a few tabs at work at the same time. */
import { availableParallelism } from 'node:os';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { contexteFrancais } from '../e2e/navigateur.ts';

/** A page under examination works more than it waits: more tabs than cores are slower, all together, than as many. */
const ONGLETS = availableParallelism();

/** A small phone. */
export const telephone = { width: 360, height: 640 };

export interface Visite {
  navigateur: Browser;
  /** What every address starts with. */
  adresse: string;
  chemins: readonly string[];
  ecran?: BrowserContextOptions;
  /** Once a tab, before its first page. */
  installer?: ((contexte: BrowserContext) => Promise<void>) | undefined;
}

/** One line a fault, each starting with the page it was found on. */
export async function visiter(
  { navigateur, adresse, chemins, ecran, installer }: Visite,
  examiner: (onglet: Page, chemin: string) => Promise<string[]>,
): Promise<string[]> {
  const file = chemins.values();
  const fautes: string[] = [];
  async function travailler(): Promise<void> {
    const contexte = await navigateur.newContext({
      ...contexteFrancais,
      viewport: telephone,
      reducedMotion: 'reduce',
      ...ecran,
    });
    await installer?.(contexte);
    const onglet = await contexte.newPage();
    for (const chemin of file) {
      await onglet.goto(`${adresse}/${chemin}`);
      const trouvees = await examiner(onglet, chemin);
      fautes.push(...trouvees.map((faute) => `${chemin} · ${faute}`));
    }
    await contexte.close();
  }
  await Promise.all(Array.from({ length: ONGLETS }, travailler));
  return fautes.sort();
}

/** Walks the screens of the admin and gathers the English words met on the way. */
import { lireExemple } from '@acp/shared/examples';
import type { Browser, Page } from 'playwright-core';
import type { EcranAdmin } from './ecrans-admin.ts';
import { lireEcran, listMotsAnglais } from './mots-anglais.ts';
import { contexteFrancais } from './navigateur.ts';
import { attendreEcran, ouvrirPoste } from './poste.ts';
import type { Systeme } from './systeme.ts';

/** A document in another language keeps its title: it is the only English that belongs there. */
async function titresEtrangers(): Promise<string[]> {
  const { publication } = await lireExemple('fictive');
  return publication.documents.filter(({ langue }) => langue !== 'fr').map(({ titre }) => titre);
}

async function lireTout(page: Page, gestes: EcranAdmin['gestes'] = []): Promise<string> {
  await attendreEcran(page);
  const textes = [await lireEcran(page)];
  for (const geste of gestes) {
    await geste(page);
    textes.push(await lireEcran(page));
  }
  return textes.join('\n');
}

function reprocher(nom: string, texte: string, admis: readonly string[]): string[] {
  const dit = admis.reduce((reste, titre) => reste.replaceAll(titre, ''), texte);
  return listMotsAnglais(dit).map((mot) => `${nom} : ${mot}`);
}

/** The words in English of the given screens, with the name of the screen. */
export async function marcher(
  navigateur: Browser,
  systeme: Systeme,
  ecrans: readonly EcranAdmin[],
): Promise<string[]> {
  const admis = await titresEtrangers();
  const { page } = await ouvrirPoste(navigateur, systeme);
  const reproches: string[] = [];
  for (const { nom, chemin, gestes } of ecrans) {
    await page.goto(`${systeme.cms}${chemin}`);
    const dits = reprocher(nom, await lireTout(page, gestes), admis);
    if (dits.length > 0) {
      // Labels are put in French once the page is alive: what is reproached is read again then.
      await page.goto(`${systeme.cms}${chemin}`, { waitUntil: 'networkidle' });
      reproches.push(...reprocher(nom, await lireTout(page, gestes), admis));
    }
  }
  await page.context().close();
  return reproches;
}

const DEHORS = [
  { nom: 'Connexion', chemin: '/admin/login' },
  { nom: 'Mot de passe oublié', chemin: '/admin/forgot' },
  { nom: 'Nouveau mot de passe', chemin: '/admin/reset/jeton-inconnu' },
  { nom: 'Déconnexion', chemin: '/admin/logout' },
];

/** The same for somebody who is not signed in, a refused sign-in included. */
export async function marcherDehors(navigateur: Browser, systeme: Systeme): Promise<string[]> {
  const contexte = await navigateur.newContext(contexteFrancais);
  const page = await contexte.newPage();
  const reproches: string[] = [];
  for (const { nom, chemin } of DEHORS) {
    await page.goto(`${systeme.cms}${chemin}`, { waitUntil: 'networkidle' });
    reproches.push(...reprocher(nom, await lireTout(page), []));
  }
  await page.goto(`${systeme.cms}/admin/login`, { waitUntil: 'networkidle' });
  await page.getByLabel('E-mail').fill('personne@valmont.example');
  await page.getByLabel('Mot de passe').fill('Mauvaise-phrase-2026');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.locator('.payload-toast-container').getByRole('listitem').waitFor();
  reproches.push(...reprocher('Connexion refusée', await lireEcran(page), []));
  await contexte.close();
  return reproches;
}

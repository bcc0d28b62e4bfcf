/** Every screen of the admin, drawn from the configuration: a new collection is walked without being listed. */
import type { Page } from 'playwright-core';
import type { createConfig } from '../../cms/src/payload.config.ts';
import type { Api } from './api.ts';

type Config = Awaited<ReturnType<typeof createConfig>>;

export interface EcranAdmin {
  nom: string;
  chemin: string;
  /** What opens on that screen: panels, menus, dialogs. */
  gestes?: ((page: Page) => Promise<void>)[];
}

/** Clicks what is there; a screen without it has nothing more to show. */
async function cliquerSiPresent(page: Page, selecteur: string): Promise<void> {
  const cible = page.locator(selecteur).first();
  if (await cible.isVisible()) await cible.click();
}

const gestesDeListe = [
  (page: Page) => cliquerSiPresent(page, '#toggle-list-columns, .list-controls__toggle-columns'),
  (page: Page) => cliquerSiPresent(page, '#toggle-list-filters, .list-controls__toggle-where'),
  (page: Page) => cliquerSiPresent(page, '.where-builder__no-filters button'),
  (page: Page) =>
    cliquerSiPresent(page, '.table .cell-_select input, .table .select-row__checkbox input'),
];

const gestesDeFiche = [
  (page: Page) => cliquerSiPresent(page, '.doc-controls__popup button, .doc-controls__dots'),
  async (page: Page) => {
    await page.keyboard.press('Escape');
    const texte = page.locator('[contenteditable=true]').first();
    if (!(await texte.isVisible())) return;
    await texte.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
  },
];

/** The screens of somebody who has every role. */
export async function listEcrans(config: Config, api: Api): Promise<EcranAdmin[]> {
  const ecrans: EcranAdmin[] = [
    { nom: 'À faire', chemin: '/admin' },
    { nom: 'Publication', chemin: '/admin/publication' },
    { nom: 'Mon compte', chemin: '/admin/account' },
    { nom: 'Importer des membres', chemin: '/admin/import-membres' },
    { nom: 'Tableur du suivi', chemin: '/admin/tableur-du-suivi' },
    { nom: 'Adresse inconnue', chemin: '/admin/nulle-part' },
  ];
  for (const { slug, labels, admin, versions, trash } of config.collections) {
    if (admin.hidden === true || slug.startsWith('payload-')) continue;
    const nom = typeof labels.plural === 'string' ? labels.plural : slug;
    const base = `/admin/collections/${slug}`;
    ecrans.push({ nom, chemin: base, gestes: gestesDeListe });
    ecrans.push({ nom: `${nom}, création`, chemin: `${base}/create`, gestes: gestesDeFiche });
    if (trash) ecrans.push({ nom: `${nom}, corbeille`, chemin: `${base}/trash` });
    const premier = await api.premier(slug).catch(() => null);
    if (premier?.id === undefined) continue;
    ecrans.push({ nom: `${nom}, fiche`, chemin: `${base}/${premier.id}`, gestes: gestesDeFiche });
    if (!versions) continue;
    ecrans.push({ nom: `${nom}, versions`, chemin: `${base}/${premier.id}/versions` });
    const version = await api.premier(`${slug}/versions`).catch(() => null);
    if (version?.id !== undefined && typeof version['parent'] === 'string') {
      const chemin = `${base}/${version['parent']}/versions/${version.id}`;
      ecrans.push({ nom: `${nom}, une version`, chemin });
    }
  }
  for (const { slug } of config.globals) {
    ecrans.push({ nom: slug, chemin: `/admin/globals/${slug}`, gestes: gestesDeFiche });
    ecrans.push({ nom: `${slug}, versions`, chemin: `/admin/globals/${slug}/versions` });
  }
  return ecrans;
}

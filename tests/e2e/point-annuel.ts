/** A yearly round on the eleven measures of one vœu, all asked of one direction: what the tests and the bars share. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { connecter, type Api } from './api.ts';
import { contexteFrancais } from './navigateur.ts';
import { Main } from './poste.ts';
import type { Systeme } from './systeme.ts';
import { repondreAuxMesures } from './taches/repondre.ts';
import { racine } from '../racine.ts';

export const VOEU = { id: 'acv-2024-v1', titre: 'Des trottoirs pour marcher' };
const DIRECTION = 'dir-voirie';
export const PREUVE = join(racine, 'shared/examples/fictive/medias/bilan-2024.pdf');

interface Liste {
  docs: { id: string; direction?: { id: string } | string | null }[];
}

/** One direction answers for every measure; its link, as the secretariat reads it. */
export async function ouvrirUnPointAnnuel(systeme: Systeme): Promise<{ api: Api; lien: string }> {
  const api = await connecter(systeme.cms);
  const mesures = (await api.appeler(
    `mesures?where[acte][equals]=${VOEU.id}&limit=50&depth=0`,
  )) as unknown as Liste;
  for (const { id } of mesures.docs)
    await api.modifier('mesures', id, { directions: [DIRECTION], _status: 'published' });
  const { id = '' } = await api.creer('campagnes', {
    titre: 'Point annuel d’essai',
    annee: 2031,
    ouverteLe: '2026-11-01',
    reponsesAttenduesLe: '2031-06-30',
    actes: [VOEU.id],
    _status: 'published',
  });
  await api.appeler(`campagnes/${id}/ouvrir`, 'POST', {});
  const attendues = (await api.appeler(
    `reponses?where[campagne][equals]=${id}&depth=0`,
  )) as unknown as Liste;
  const reponse = attendues.docs.find(({ direction }) => direction === DIRECTION);
  const { adresse } = await api.appeler(`reponses/${reponse?.id ?? ''}/lien`);
  return { api, lien: String(adresse) };
}

/** A phone without a script, on the form of the link. */
export async function ouvrirSurUnTelephone(navigateur: Browser, lien: string): Promise<Page> {
  const contexte = await navigateur.newContext({
    ...contexteFrancais,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    javaScriptEnabled: false,
  });
  const page = await contexte.newPage();
  await page.goto(lien);
  return page;
}

/** Eleven measures answered; how many gestures it took. */
export async function repondreSurUnTelephone(navigateur: Browser, lien: string): Promise<number> {
  const page = await ouvrirSurUnTelephone(navigateur, lien);
  const main = new Main();
  await repondreAuxMesures(page, main, PREUVE);
  await page.context().close();
  return main.gestes;
}

/** A yearly round on the eleven measures of one vœu, all asked of one direction: what the tests and the bars share. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { connecter, type Api, type Champs } from './api.ts';
import { contexteFrancais } from './navigateur.ts';
import { Main } from './poste.ts';
import type { Systeme } from './systeme.ts';
import { apprecierDeuxMesures } from './taches/apprecier.ts';
import { repondreAuxMesures } from './taches/repondre.ts';
import { racine } from '../racine.ts';

export const VOEU = { id: 'acv-2024-v1', titre: 'Des trottoirs pour marcher' };
const DIRECTION = 'dir-voirie';
export const PREUVE = join(racine, 'shared/examples/fictive/medias/bilan-2024.pdf');

/** What the secretariat gives to each. */
export interface PointOuvert {
  api: Api;
  /** To the direction that answers for every measure. */
  lien: string;
  lienDesGarants: string;
}

/** One direction answers for every measure; the garants say what they think of it. */
export async function ouvrirUnPointAnnuel(systeme: Systeme): Promise<PointOuvert> {
  const api = await connecter(systeme.cms);
  for (const { id = '' } of await api.lister('mesures', `&where[acte][equals]=${VOEU.id}`))
    await api.modifier('mesures', id, { directions: [DIRECTION], _status: 'published' });
  const { id = '' } = await api.creer('campagnes', {
    titre: 'Point annuel d’essai',
    annee: 2031,
    ouverteLe: '2026-11-01',
    reponsesAttenduesLe: '2031-06-30',
    actes: [VOEU.id],
    appreciations: ['garants'],
    _status: 'published',
  });
  await api.appeler(`campagnes/${id}/ouvrir`, 'POST', {});
  const attendues = await api.lister('reponses', `&where[campagne][equals]=${id}`);
  const lienDe = async (reponse: Champs | undefined): Promise<string> =>
    String((await api.appeler(`reponses/${reponse?.id ?? ''}/lien`)).adresse);
  return {
    api,
    lien: await lienDe(attendues.find(({ direction }) => direction === DIRECTION)),
    lienDesGarants: await lienDe(attendues.find(({ de }) => de === 'garants')),
  };
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

/** What the garants think of two measures, sent from a phone. */
export async function apprecierSurUnTelephone(navigateur: Browser, lien: string): Promise<void> {
  const page = await ouvrirSurUnTelephone(navigateur, lien);
  await apprecierDeuxMesures(page);
  await page.context().close();
}

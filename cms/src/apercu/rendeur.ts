import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  adresseDApercu,
  EN_TETE_ANCRE,
  type DemandeDApercu,
  type ManqueDApercu,
} from '@acp/shared/publication';
import type { Env } from '../env.ts';

/** What the renderer of the site answers to a draft. */
export type Rendu =
  | { sorte: 'page'; html: string; ancre: string }
  | { sorte: 'manques'; manquent: ManqueDApercu[] }
  | { sorte: 'refus'; statut: number; phrase: string };

const EN_PANNE: Rendu = {
  sorte: 'refus',
  statut: 503,
  phrase:
    'Le programme qui prépare les aperçus ne répond pas. Attendez une minute, puis rechargez\u00a0; s’il ne revient pas, demandez à l’administration de relancer l’espace d’édition.',
};

const SANS_PAGE =
  'Le site n’a pas su faire cette page. Vérifiez ce que vous venez d’écrire, ou prévenez l’administration.';

/** One request to the renderer, with the word it expects; null when nobody answers. */
export async function appelerRendeur(
  { VAR_DIR }: Env,
  chemin: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Response | null> {
  try {
    const ecrite: unknown = JSON.parse(await readFile(join(VAR_DIR, 'apercu.json'), 'utf8'));
    const { port, jeton } = adresseDApercu.parse(ecrite);
    return await fetch(`http://127.0.0.1:${String(port)}${chemin}`, {
      ...init,
      cache: 'no-store',
      headers: { ...init.headers, authorization: `Bearer ${jeton}` },
    });
  } catch {
    return null;
  }
}

async function lire(reponse: Response | null): Promise<Rendu> {
  if (reponse === null) return EN_PANNE;
  if (reponse.headers.get('content-type')?.startsWith('text/html')) {
    if (!reponse.ok) return { sorte: 'refus', statut: reponse.status, phrase: SANS_PAGE };
    const ancre = decodeURIComponent(reponse.headers.get(EN_TETE_ANCRE) ?? '');
    return { sorte: 'page', html: await reponse.text(), ancre };
  }
  const { manquent, phrase = '' } = (await reponse.json()) as {
    manquent?: ManqueDApercu[];
    phrase?: string;
  };
  return manquent
    ? { sorte: 'manques', manquent }
    : { sorte: 'refus', statut: reponse.status, phrase };
}

/** The page of a draft. */
export const rendreBrouillon = async (reglages: Env, demande: DemandeDApercu): Promise<Rendu> =>
  lire(
    await appelerRendeur(reglages, '/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(demande),
    }),
  );

/** A page of the live record, as it is. */
export const rendrePage = async (reglages: Env, chemin: string): Promise<Rendu> =>
  lire(await appelerRendeur(reglages, `/page${chemin}`));

import { FetchState } from 'astro/fetch';
import { createApp } from 'astro/app/entrypoint';
import { renderToString } from 'astro/runtime/server/index.js';
import type { APIRoute } from 'astro';
import { adresseDuRetrait } from '../lib/presenters/retrait.ts';
import { finirPage } from './finir.ts';
import type { Page } from './page.ts';

// Tells Astro which site this is. Its own way in makes a server’s answer of each page, and pours the text of the page
// from one to another four times: three quarters of the time of a page. What follows is what it does in between.
createApp({ streaming: false });

const encodeur = new TextEncoder();
const ABSENTE = '/404';

/** The words of a page, or what an endpoint or a page that finds nothing answers. */
async function peindre(state: FetchState): Promise<string | Response> {
  const module = await state.loadComponentInstance();
  const props = await state.getProps();
  if (state.routeData?.type === 'endpoint') {
    const { GET } = module as unknown as { GET: APIRoute };
    return GET(state.getAPIContext());
  }
  const resultat = await state.createResult(module, state.getActionAPIContext());
  return renderToString(resultat, module.default, props, {}, true, state.routeData);
}

/**
 * Renders one address (`/voeux/code-de-la-rue/`, without prefix) for one publication.
 * Throws when no page answers to that address, or what the page throws.
 */
export async function rendre(chemin: string, locals: App.Locals): Promise<Page> {
  const adresse = adresseDuRetrait(locals, chemin) ?? chemin;
  const state = new FetchState(new Request(new URL(adresse, 'http://site.invalid')));
  // A copy: Astro keeps the object it is given for the time of the request.
  state.locals = { ...locals };
  const isAbsente = state.routeData?.route === ABSENTE;
  if (!state.routeData || (isAbsente && chemin !== `${ABSENTE}/`)) {
    throw new Error(`Aucune page ne répond à l’adresse ${chemin}`);
  }
  const peinte = await peindre(state);
  if (typeof peinte === 'string') {
    const corps = encodeur.encode(finirPage(peinte, locals, state.url.pathname));
    return { statut: isAbsente ? 404 : 200, type: 'text/html', corps };
  }
  if (peinte.status === 404) return rendre(`${ABSENTE}/`, locals);
  const corps = new Uint8Array(await peinte.arrayBuffer());
  return { statut: peinte.status, type: peinte.headers.get('content-type') ?? '', corps };
}

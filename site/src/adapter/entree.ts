import type { APIRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { renderToString } from 'astro/runtime/server/index.js';
import { adresseDuRetrait } from '../lib/presenters/retrait.ts';
import { finirPage } from './finir.ts';
import type { Page } from './page.ts';
import { paramsDe, preparerRoute, resultatDe, type Lieu, type Route } from './route.ts';

// Tells Astro which site this is. Its own way in makes a server’s answer of each page, and pours the text of the page
// from one to another four times: three quarters of the time of a page. What follows is what it does in between.
const app = createApp({ streaming: false });

const encodeur = new TextEncoder();
const ABSENTE = '/404/';

const routes = new Map<string, Promise<Route>>();

/** The route whose file answers to an address, or null. */
function routeA(adresse: URL): Promise<Route> | null {
  const data = app.manifestData.routes.find(({ pattern }) => pattern.test(adresse.pathname));
  if (!data || data.component.startsWith('astro:')) return null;
  let route = routes.get(data.route);
  if (!route) routes.set(data.route, (route = preparerRoute(data, adresse)));
  return route;
}

/** The words of a page, or what an endpoint or a page that finds nothing answers. */
async function peindre(route: Route, lieu: Lieu): Promise<string | Response> {
  const { data, module } = route;
  if (data.type !== 'endpoint') {
    return renderToString(resultatDe(route, lieu), module.default, {}, {}, true, data);
  }
  const { GET } = module as unknown as { GET: APIRoute };
  return GET(lieu as unknown as Parameters<APIRoute>[0]);
}

/**
 * Renders one address (`/voeux/code-de-la-rue/`, without prefix) for one publication.
 * Throws when no page answers to that address, or what the page throws.
 */
export async function rendre(chemin: string, locals: App.Locals): Promise<Page> {
  const url = new URL(adresseDuRetrait(locals, chemin) ?? chemin, 'http://site.invalid');
  const route = await routeA(url);
  if (!route) throw new Error(`Aucune page ne répond à l’adresse ${chemin}`);
  const peinte = await peindre(route, { locals, url, params: paramsDe(route.data, url.pathname) });
  if (typeof peinte === 'string') {
    const corps = encodeur.encode(finirPage(peinte, locals, url.pathname));
    return { statut: chemin === ABSENTE ? 404 : 200, type: 'text/html', corps };
  }
  if (peinte.status === 404) return rendre(ABSENTE, locals);
  const corps = new Uint8Array(await peinte.arrayBuffer());
  return { statut: peinte.status, type: peinte.headers.get('content-type') ?? '', corps };
}

import { createApp } from 'astro/app/entrypoint';
import { adresseDuRetrait } from '../lib/presenters/retrait.ts';
import type { Page } from './page.ts';

const app = createApp({ streaming: false });

/**
 * Renders one address (`/voeux/code-de-la-rue/`, without prefix) for one publication.
 * Throws in French when no page answers to that address.
 */
export async function rendre(chemin: string, locals: App.Locals): Promise<Page> {
  const route = adresseDuRetrait(locals, chemin) ?? chemin;
  const request = new Request(new URL(route, 'http://site.invalid'));
  const routeData = app.match(request);
  if (!routeData) throw new Error(`Aucune page ne répond à l’adresse ${chemin}`);
  // A copy: Astro keeps the object it is given for the time of the request.
  const reponse = await app.render(request, { locals: { ...locals }, routeData });
  const corps = new Uint8Array(await reponse.arrayBuffer());
  return { statut: reponse.status, type: reponse.headers.get('content-type') ?? '', corps };
}

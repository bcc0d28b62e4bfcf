import { defineMiddleware } from 'astro:middleware';
import { donneesLiees } from './lib/donnees-liees/page.ts';
import { createFinition } from './rendu/finir-page.ts';
import feuille from './styles/site.css?inline';

const finir = createFinition(feuille);

/**
 * A release is rendered with its locals already filled. `astro dev` has none:
 * they are read from PUBLICATION_DIR, or else from the example of the first mandature.
 * Every page then receives its stylesheet, and its data for machines.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { localsDeDeveloppement } = await import('./rendu/developpement.ts');
    Object.assign(locals, await localsDeDeveloppement());
  }
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  const donnees = donneesLiees(locals, url.pathname);
  return new Response(finir(await reponse.text(), locals.base, donnees), reponse);
});

import { defineMiddleware } from 'astro:middleware';
import { createFinition } from './rendu/finir-page.ts';
import feuille from './styles/site.css?inline';

const finir = createFinition(feuille);

/**
 * A release is rendered with its locals already filled. `astro dev` has none:
 * they are read from PUBLICATION_DIR, or else from the example of the first mandature.
 * Every page then receives its stylesheet.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (import.meta.env.DEV) {
    const { localsDeDeveloppement } = await import('./rendu/developpement.ts');
    Object.assign(locals, await localsDeDeveloppement());
  }
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  return new Response(finir(await reponse.text(), locals.base), reponse);
});

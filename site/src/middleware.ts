import { defineMiddleware } from 'astro:middleware';
import { finirPage } from './adapter/finir.ts';

/**
 * For `astro dev` alone, which fills no locals: they are read from PUBLICATION_DIR, or else from the example of the
 * first mandature. A release is rendered by `adapter/entree.ts`, which calls no middleware.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (!import.meta.env.DEV) return next();
  const { localsDeDeveloppement } = await import('./rendu/developpement.ts');
  Object.assign(locals, await localsDeDeveloppement());
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  return new Response(finirPage(await reponse.text(), locals, url.pathname), reponse);
});

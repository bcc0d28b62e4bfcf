import { defineMiddleware } from 'astro:middleware';

/**
 * A release is rendered with its locals already filled. `astro dev` has none:
 * they are read from PUBLICATION_DIR, or else from the example of the first mandature.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (import.meta.env.DEV) {
    const { localsDeDeveloppement } = await import('./rendu/developpement.ts');
    Object.assign(locals, await localsDeDeveloppement());
  }
  return next();
});

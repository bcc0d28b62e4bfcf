import type { AstroIntegration } from 'astro';

/**
 * Our own adapter: the compiled site is a library that is handed a publication,
 * not a server. `dist/server/entry.mjs` exports what `entree.ts` exports.
 */
export function bibliotheque(): AstroIntegration {
  return {
    name: 'bibliotheque',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'bibliotheque',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entree.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'unsupported' },
        });
      },
    },
  };
}

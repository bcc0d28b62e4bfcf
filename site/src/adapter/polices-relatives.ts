import type { AstroUserConfig } from 'astro';

type Greffon = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Addresses the fonts from the stylesheet instead of from the root: the path
 * prefix is only known when pages are rendered, long after this stylesheet is built.
 */
export function policesRelatives(): Greffon {
  return {
    name: 'polices-relatives',
    generateBundle(_options, fichiers) {
      for (const fichier of Object.values(fichiers)) {
        if (fichier.type !== 'asset' || !fichier.fileName.endsWith('.css')) continue;
        fichier.source = String(fichier.source).replaceAll('url(/polices/', 'url(../polices/');
      }
    },
  };
}

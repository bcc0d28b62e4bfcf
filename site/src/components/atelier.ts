import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Exemples } from './exemples.ts';

interface ComposantExpose {
  nom: string;
  Composant: AstroComponentFactory;
  exemples: Exemples<Record<string, unknown>>;
}

/** Pairs each `<Nom>.examples.ts` with the component beside it, in alphabetical order. */
export function exemplesDesComposants(): ComposantExpose[] {
  const composants = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', {
    eager: true,
  });
  const fichiers = import.meta.glob<{ exemples: ComposantExpose['exemples'] }>(
    './*/*.examples.ts',
    { eager: true },
  );
  return Object.entries(fichiers)
    .map(([chemin, { exemples }]) => {
      const Composant = composants[chemin.replace('.examples.ts', '.astro')]?.default;
      if (!Composant) throw new Error(`${chemin} n’a pas de composant à côté de lui`);
      return {
        nom: chemin.split('/').at(-1)?.replace('.examples.ts', '') ?? '',
        Composant,
        exemples,
      };
    })
    .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

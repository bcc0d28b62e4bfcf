import { useLayoutEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import type { Taille } from './largeurs.ts';

/** The style of a frame that is truly this wide, reduced to the room it is given. */
export function useCadre({ largeur, hauteur }: Taille): {
  scene: RefObject<HTMLDivElement | null>;
  cadre: CSSProperties;
} {
  const scene = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = scene;
    if (!current) return undefined;
    const observateur = new ResizeObserver(([entree]) => {
      if (entree) setPlace(entree.contentRect);
    });
    observateur.observe(current);
    return () => {
      observateur.disconnect();
    };
  }, []);
  const echelle = place.width > 0 ? Math.min(1, place.width / largeur) : 1;
  const disponible = place.height / echelle;
  return {
    scene,
    cadre: {
      width: largeur,
      height: hauteur === null ? disponible : Math.min(hauteur, disponible),
      marginLeft: Math.max(0, (place.width - largeur * echelle) / 2),
      transform: `scale(${String(echelle)})`,
    },
  };
}

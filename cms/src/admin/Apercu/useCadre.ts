import { useLayoutEffect, useState, type CSSProperties } from 'react';
import type { Taille } from './largeurs.ts';

/** The style of a frame that is truly this wide, reduced to the room it is given. */
export function useCadre({ largeur, hauteur }: Taille): {
  /** Callback ref of the room: it is only there once the address of the preview is known. */
  scene: (place: HTMLDivElement | null) => void;
  cadre: CSSProperties;
} {
  const [scene, setScene] = useState<HTMLDivElement | null>(null);
  const [place, setPlace] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!scene) return undefined;
    const observateur = new ResizeObserver(([entree]) => {
      if (entree) setPlace(entree.contentRect);
    });
    observateur.observe(scene);
    return () => {
      observateur.disconnect();
    };
  }, [scene]);
  const echelle = place.width > 0 ? Math.min(1, place.width / largeur) : 1;
  const disponible = place.height / echelle;
  return {
    scene: setScene,
    cadre: {
      width: largeur,
      height: hauteur === null ? disponible : Math.min(hauteur, disponible),
      marginLeft: Math.max(0, (place.width - largeur * echelle) / 2),
      transform: `scale(${String(echelle)})`,
    },
  };
}

import { arrondi, type Barre } from '../barre.ts';
import { courir, picDe, rapportA, secondesDe } from '../jumeaux/course.ts';

const rendu = (nombre: number, tours: number): Barre => ({
  groupe: 'socle',
  nom: `rendu-${nombre}`,
  seuil: undefined,
  mesurer: async (contexte) => {
    const passages = await courir(nombre, tours, contexte);
    const valeur = secondesDe(passages, 'site');
    const [hugo, eleventy] = (['hugo', 'eleventy'] as const).map((nom) =>
      arrondi(rapportA(passages, nom)),
    );
    const pic = Math.round(picDe(passages, 'site'));
    const texte = `${arrondi(valeur)}s/${pic}Mo/hugo×${hugo}/eleventy×${eleventy}`;
    return { valeur, texte, echantillons: passages };
  },
});

/** Full render of the same corpus by the site, Hugo and Eleventy, in turn, on the same machine. */
export const rendu1000 = rendu(1000, 5);
export const rendu10000 = rendu(10_000, 3);

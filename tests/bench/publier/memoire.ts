import { arrondi, type Barre } from '../barre.ts';
import { essayer } from './essais.ts';
import { pret } from './pret.ts';
import { picMo } from './programmes.ts';

/** Highest memory of the program that publishes and renders, since its start, twenty publications later. */
export const memoire: Barre = {
  groupe: 'publier',
  nom: 'memoire',
  seuil: { max: 700, unite: 'Mo' },
  mesurer: async (contexte) => {
    const { rempli, sujets } = await pret(10_000, contexte);
    for (const sujet of sujets) await essayer(rempli, sujet);
    await rempli.repos();
    const { pid } = rempli.systeme;
    const pic = picMo(pid);
    contexte.dire(`qui publie et rend : ${arrondi(pic)} Mo`);
    return { valeur: pic, echantillons: { pic } };
  },
};

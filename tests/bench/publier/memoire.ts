import { arrondi, type Barre } from '../barre.ts';
import { essayer } from './essais.ts';
import { pret } from './pret.ts';
import { picMo, programmesDuGroupe } from './programmes.ts';

/** Highest memory of who publishes and of who renders, since their start, twenty publications later: their sum. */
export const memoire: Barre = {
  groupe: 'publier',
  nom: 'memoire',
  seuil: { max: 700, unite: 'Mo' },
  mesurer: async (contexte) => {
    const { rempli, sujets } = await pret(10_000, contexte);
    for (const sujet of sujets) await essayer(rempli, sujet);
    await rempli.repos();
    const { pid } = rempli.systeme;
    const rendu = programmesDuGroupe(pid).find(({ commande }) => commande.includes('render.ts'));
    if (!rendu) throw new Error('Le programme qui rend les pages est introuvable.');
    const pics = { publication: picMo(pid), rendu: picMo(rendu.pid) };
    contexte.dire(
      `qui publie : ${arrondi(pics.publication)} Mo, qui rend : ${arrondi(pics.rendu)} Mo`,
    );
    return { valeur: pics.publication + pics.rendu, echantillons: pics };
  },
};

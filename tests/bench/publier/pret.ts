/** The system of one size and the actes to publish in it: prepared once for every bar that needs them. */
import type { Contexte } from '../barre.ts';
import { preparer, type Sujet } from './sujets.ts';
import { ouvrirSysteme, type SystemeRempli } from './systeme-rempli.ts';

interface Pret {
  rempli: SystemeRempli;
  sujets: Sujet[];
}

/** Publications of one measure. */
export const essais = 20;

const prets = new Map<number, Promise<Pret>>();

export function pret(nombre: number, contexte: Contexte): Promise<Pret> {
  const ouvrir = async (): Promise<Pret> => {
    const rempli = await ouvrirSysteme(nombre, contexte);
    return { rempli, sujets: await preparer(rempli, essais, contexte.graine) };
  };
  const preparation = prets.get(nombre) ?? ouvrir();
  prets.set(nombre, preparation);
  return preparation;
}

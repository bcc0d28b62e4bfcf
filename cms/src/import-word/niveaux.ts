import { motsDe, type Bloc } from '@acp/shared/model';
import type { BlocLu } from './blocs.ts';
import type { Pertes } from './rapport.ts';
import { isTitre } from './titres.ts';

/** Titles under `dessus` become the levels 2 to 4 of the model; what is deeper is counted. */
export function toBlocs(blocs: readonly BlocLu[], dessus: number, pertes: Pertes): Bloc[] {
  return blocs.map((bloc): Bloc => {
    if (!isTitre(bloc)) return bloc;
    const voulu = Math.max(2, bloc.niveau - dessus + 1);
    if (voulu > 4) pertes.add('titreProfond', motsDe(bloc.contenu));
    return { ...bloc, niveau: voulu === 2 ? 2 : voulu === 3 ? 3 : 4 };
  });
}

/** The whole text of an acte: its highest titles are of level 2. */
export const toTexteSeul = (blocs: readonly BlocLu[], pertes: Pertes): Bloc[] =>
  toBlocs(blocs, Math.min(6, ...blocs.filter(isTitre).map(({ niveau }) => niveau)) - 1, pertes);

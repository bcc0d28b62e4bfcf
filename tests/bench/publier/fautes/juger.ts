/** What a fault left: the old site or the new one, and a pass that mends everything without hands. */
import { comparer, photographier, photographierPublication } from './photo.ts';
import { lancerSeul, type Programme } from './strace.ts';
import type { Terrain } from './terrain.ts';

/** Old or new, whole; anything else says what is wrong with it. */
export type Vu = 'ancien' | 'nouveau' | { ecart: string };

/** What visitors read now. */
export async function voirSite({ site: { lien, ancien, nouveau } }: Terrain): Promise<Vu> {
  try {
    const photo = await photographier(lien);
    const [duNouveau, deLAncien] = [comparer(photo, nouveau), comparer(photo, ancien)];
    if (duNouveau === null) return 'nouveau';
    if (deLAncien === null) return 'ancien';
    return { ecart: `moitié de site : ${deLAncien} pour l’ancien, ${duNouveau} pour le nouveau` };
  } catch (erreur) {
    return { ecart: `aucun site : ${String(erreur)}` };
  }
}

/** The publication that programs read now, checked by the contract. */
export async function voirPublication({ publication }: Terrain): Promise<Vu> {
  try {
    const lue = await photographierPublication(publication.dossier);
    if (lue === publication.nouvelle) return 'nouveau';
    return lue === publication.ancienne ? 'ancien' : { ecart: 'ni l’ancienne ni la nouvelle' };
  } catch (erreur) {
    return { ecart: `aucune publication : ${String(erreur)}` };
  }
}

export const ecartDe = (vu: Vu): string[] => (typeof vu === 'string' ? [] : [vu.ecart]);

/** Runs it again, undisturbed: what it makes must be there, new and whole. */
export async function guerir(
  terrain: Terrain,
  programme: Programme,
  voir: (terrain: Terrain) => Promise<Vu>,
): Promise<string[]> {
  const { code, dit } = await lancerSeul(programme);
  if (code !== 0) return [`le passage suivant échoue (${String(code)}) : ${dit.trim()}`];
  const vu = await voir(terrain);
  if (vu === 'nouveau') return [];
  return [`le passage suivant ne répare pas : ${vu === 'ancien' ? 'rien de nouveau' : vu.ecart}`];
}

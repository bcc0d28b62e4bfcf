/** Which addresses say something: found in what is online, not in what the code promises. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An address to watch. */
export interface Place {
  adresse: string;
  /** Bytes to ask for, when the file is too big to be asked for whole again and again. */
  plage?: [number, number];
}

/** Beyond this size a visitor asks for the part that moved: the measure is of the site, not of the download. */
const ENTIER = 400_000;
/** What comes before the passage may grow meanwhile. */
const MARGE = 100_000;

const COMPRIMES = /\.(br|gz)$/;

const adresseDe = (fichier: string): string => `/${fichier.replace(/(^|\/)index\.html$/, '$1')}`;

/** For each mark, every address of the site that holds it. */
export async function chercher(
  site: string,
  marques: readonly string[],
): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>(marques.map((marque) => [marque, []]));
  for (const entree of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile() || COMPRIMES.test(entree.name)) continue;
    const fichier = join(entree.parentPath, entree.name);
    const contenu = await readFile(fichier);
    const adresse = adresseDe(fichier.slice(site.length + 1));
    for (const [marque, liste] of places) {
      const debut = contenu.indexOf(marque);
      if (debut < 0) continue;
      const isGrand = contenu.length > ENTIER;
      liste.push({
        adresse,
        ...(isGrand ? { plage: [Math.max(0, debut - MARGE), debut + MARGE] } : {}),
      });
    }
  }
  return places;
}

/** A publication damaged where it lies: nobody reads half of it, and the next pass writes it again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilan, Faute } from './faute.ts';
import { ecartDe, guerir, voirPublication, voirSite } from './juger.ts';
import { lancerSeul } from './strace.ts';
import type { Terrain } from './terrain.ts';

/** What a disk, a hand or a power cut makes of a file. */
const DOMMAGES: Readonly<Record<string, (texte: string) => string>> = {
  coupée: (texte) => texte.slice(0, texte.length / 2),
  vide: () => '',
  'pleine de zéros': (texte) => '\0'.repeat(texte.length),
  'sans un champ': (texte) => texte.replace('"slug"', '"sIug"'),
};

/** The damage is in the version in place: its links hold other bytes from then on. */
const abimer = async (fichier: string, faire: (texte: string) => string): Promise<void> =>
  writeFile(fichier, faire(await readFile(fichier, 'utf8')));

async function essayer(
  terrain: Terrain,
  [nom, faire]: [string, (texte: string) => string],
): Promise<string[]> {
  await terrain.remettre('a-rendre');
  await abimer(join(terrain.publication.dossier, 'publication.json'), faire);
  const { code } = await lancerSeul(terrain.rend);
  const pertes = ecartDe(await voirSite(terrain));
  if (code === 0) pertes.push('le rendu ne dit rien');
  pertes.push(...(await guerir(terrain, terrain.publie, voirPublication)));
  pertes.push(...ecartDe(await voirSite(terrain)));
  return pertes.map((perte) => `publication ${nom} : ${perte}`);
}

export const abimerLaPublication: Faute = {
  nom: 'publication abîmée',
  mener: async (terrain) => {
    const bilan: Bilan = { essais: 0, pertes: [] };
    for (const dommage of Object.entries(DOMMAGES)) {
      bilan.pertes.push(...(await essayer(terrain, dommage)));
      bilan.essais += 1;
    }
    return bilan;
  },
  jumeau: async (terrain) => {
    // Put on line without being read.
    await terrain.remettre('a-rendre');
    await abimer(join(terrain.site.lien, 'donnees/publication.json'), (texte) => texte.slice(9));
    return { essais: 1, pertes: ecartDe(await voirSite(terrain)) };
  },
};

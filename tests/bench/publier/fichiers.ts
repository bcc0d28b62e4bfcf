import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lireManifeste, differences, type Manifeste } from '../../../site/src/rendu/manifeste.ts';
import type { Barre } from '../barre.ts';
import { essayer } from './essais.ts';
import { pret } from './pret.ts';
import type { SystemeRempli } from './systeme-rempli.ts';

const changements = 10;
const COMPRIMES = /\.(br|gz)$/;

/** Each file of what is read, with the inode behind it: two trees show one file when it did not change. */
async function inodes(site: string): Promise<Map<string, number>> {
  const vus = new Map<string, number>();
  for (const entree of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile() || COMPRIMES.test(entree.name)) continue;
    const fichier = join(entree.parentPath, entree.name);
    vus.set(fichier.slice(site.length + 1), (await stat(fichier)).ino);
  }
  return vus;
}

async function manifesteEnLigne({ systeme: { varDir } }: SystemeRempli): Promise<Manifeste> {
  const etat = JSON.parse(await readFile(join(varDir, 'site/etat.json'), 'utf8')) as {
    release: { nom: string };
  };
  return lireManifeste(join(varDir, 'site/releases', `${etat.release.nom}.manifeste`));
}

/** Files that one change rewrote without need, or should have rewritten and did not. */
function compterEcarts(
  [avant, apres]: readonly [Map<string, number>, Map<string, number>],
  attendus: ReadonlySet<string>,
): number {
  const touches = [...new Set([...avant.keys(), ...apres.keys()])].filter(
    (fichier) => avant.get(fichier) !== apres.get(fichier),
  );
  const enTrop = touches.filter((fichier) => !attendus.has(fichier)).length;
  return enTrop + attendus.size - (touches.length - enTrop);
}

/** After one change, exactly the files whose content changed are other files. */
export const fichiers: Barre = {
  groupe: 'publier',
  nom: 'fichiers',
  seuil: { egal: 0, unite: 'écart' },
  mesurer: async (contexte) => {
    const { rempli, sujets } = await pret(1000, contexte);
    const comptes: number[] = [];
    let ecarts = 0;
    for (const sujet of sujets.slice(0, changements)) {
      await rempli.repos();
      const [inodesAvant, avant] = [
        await inodes(await rempli.enLigne()),
        await manifesteEnLigne(rempli),
      ];
      await essayer(rempli, sujet);
      await rempli.repos();
      const attendus = new Set(differences(avant, await manifesteEnLigne(rempli)).keys());
      ecarts += compterEcarts([inodesAvant, await inodes(await rempli.enLigne())], attendus);
      comptes.push(attendus.size);
    }
    contexte.dire(`fichiers changés par publication : ${comptes.join(' ')}`);
    return { valeur: ecarts, echantillons: comptes };
  },
};

/** `pnpm guide`: takes the pictures of the guide of the secretariat again, and its table of efforts. */
import { mkdir } from 'node:fs/promises';
import { lireOptions } from '../cms/src/scripts/options.ts';
import { phraseDe } from '../site/src/scripts/phrase.ts';
import { Album, dossierDuGuide } from './e2e/album.ts';
import { mesurerEffort } from './e2e/efforts.ts';
import { ecrireEfforts, type Effort } from './e2e/guide-texte.ts';
import { ouvrirNavigateur } from './e2e/navigateur.ts';
import { demarrer } from './e2e/systeme.ts';
import { taches } from './e2e/taches/index.ts';

const aide = `Usage : pnpm guide

Refait chaque tâche du secrétariat dans un vrai navigateur, sur l’exemple « fictive » : reprend les images de
cms/guide/ et récrit la table des efforts de cms/GUIDE.md.`;

async function refaire(): Promise<void> {
  const systeme = await demarrer({ exemple: 'fictive' });
  const navigateur = await ouvrirNavigateur();
  const album = new Album();
  try {
    const efforts: Effort[] = [];
    for (const tache of taches) {
      const effort = await mesurerEffort(tache, navigateur, systeme, album.photographier);
      console.log(`${tache.titre} : ${effort.gestes} gestes, ${effort.secondes.toFixed(1)} s`);
      efforts.push(effort);
    }
    await mkdir(dossierDuGuide, { recursive: true });
    await album.ranger(dossierDuGuide);
    await ecrireEfforts(efforts);
  } finally {
    await navigateur.close();
    await systeme.arreter();
  }
}

try {
  if (lireOptions({ aide: { type: 'boolean' } }).aide) console.log(aide);
  else await refaire();
} catch (erreur) {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
}

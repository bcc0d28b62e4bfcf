/** Two at once: an administrator types the command while the service publishes. */
import { readEditions } from '../../../../cms/src/publication/registre.ts';
import { lireEnv } from '../../../../cms/src/env.ts';
import { racine } from '../../../racine.ts';
import type { Bilan, Faute } from './faute.ts';
import { ecartDe, voirPublication, voirSite } from './juger.ts';
import { lancerSeul, type Programme } from './strace.ts';
import type { Terrain } from './terrain.ts';

/** Each entity has its editions numbered 1, 2, 3…: two that publish without knowing it give a number twice. */
async function voirRegistre({ varDir }: Terrain): Promise<string[]> {
  const vus = new Map<string, number>();
  try {
    const editions = await readEditions(lireEnv({ VAR_DIR: varDir }, racine));
    return editions.flatMap(({ objet, numero }) => {
      const cle = `${objet.type}/${objet.id}`;
      const attendu = (vus.get(cle) ?? 0) + 1;
      vus.set(cle, numero);
      return numero === attendu ? [] : [`registre : ${cle} a deux fois l’édition ${numero}`];
    });
  } catch (erreur) {
    return [`registre : ${String(erreur)}`];
  }
}

async function aDeux(terrain: Terrain, programme: Programme): Promise<string[]> {
  const fins = await Promise.all([lancerSeul(programme), lancerSeul(programme)]);
  return fins.flatMap(({ code, dit }) =>
    code === 0 ? [] : [`${programme.nom} échoue : ${dit.trim()}`],
  );
}

async function ensemble(terrain: Terrain, publie: Programme): Promise<Bilan> {
  await terrain.remettre('a-publier');
  const pertes = await aDeux(terrain, publie);
  const publication = await voirPublication(terrain);
  pertes.push(...ecartDe(publication), ...(await voirRegistre(terrain)));
  if (publication === 'ancien') pertes.push('aucun des deux n’a publié');
  await terrain.remettre('a-rendre');
  pertes.push(...(await aDeux(terrain, terrain.rend)));
  const site = await voirSite(terrain);
  pertes.push(...ecartDe(site));
  if (site === 'ancien') pertes.push('aucun des deux n’a rendu');
  return { essais: 2, pertes };
}

/** Reads the register, thinks for a moment, and adds the next edition: what two do at once without a lock. */
const SANS_VERROU = `
const { readFileSync, appendFileSync } = require('node:fs');
const registre = process.argv[1];
const lignes = readFileSync(registre, 'utf8').trimEnd().split('\\n');
const derniere = JSON.parse(lignes.at(-1));
setTimeout(() => {
  appendFileSync(registre, JSON.stringify({ ...derniere, numero: derniere.numero + 1 }) + '\\n');
}, 500);`;

export const publierADeux: Faute = {
  nom: 'deux à la fois',
  mener: (terrain) => ensemble(terrain, terrain.publie),
  jumeau: (terrain) =>
    ensemble(terrain, {
      nom: 'sans verrou',
      argv: [process.execPath, '-e', SANS_VERROU, `${terrain.varDir}/registre/editions.jsonl`],
      reglages: {},
    }),
};

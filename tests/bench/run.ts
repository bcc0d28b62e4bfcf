/** `pnpm bench`: prints every number the project is held to, one line a bar. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { construireTout } from '../../cms/src/scripts/build.ts';
import { lireOptions } from '../../cms/src/scripts/options.ts';
import { racine } from '../racine.ts';
import {
  groupes,
  ligneBarre,
  texteMesure,
  texteSeuil,
  verdict,
  type Barre,
  type Contexte,
} from './barre.ts';
import { barres } from './barres.ts';
import { decrireMachine } from './machine.ts';

const aide = `Usage : pnpm bench [-- options]

Mesure les nombres auxquels le projet s’engage et affiche une ligne par barre :
  BARRE <groupe>/<nom> <valeur> <seuil> tenue|manquée|informative
Les échantillons bruts vont dans var/bench/.

  --seulement <groupe>        un seul groupe : ${groupes.join(', ')}
  --seulement <groupe>/<nom>  une seule barre ; plusieurs, séparées par des virgules
  --graine <nombre>           graine des tirages (20211127 par défaut)
  --aide                      affiche cette aide`;

const dossier = join(racine, 'var/bench');

async function mesurer(barre: Barre, contexte: Contexte, entete: object): Promise<boolean> {
  const seuil = texteSeuil(barre.seuil);
  try {
    const mesure = await barre.mesurer(contexte);
    const rendu = verdict(barre.seuil, mesure.valeur);
    const fichier = join(dossier, `${barre.groupe}-${barre.nom}.json`);
    await writeFile(fichier, `${JSON.stringify({ ...entete, barre, mesure }, null, 2)}\n`);
    console.log(ligneBarre(barre, texteMesure(barre, mesure), seuil, rendu));
    return rendu !== 'manquée';
  } catch (erreur) {
    contexte.dire(erreur instanceof Error ? erreur.message : String(erreur));
    console.log(ligneBarre(barre, 'erreur', seuil, 'manquée'));
    return false;
  }
}

function lireCommande() {
  try {
    return lireOptions(
      {
        seulement: { type: 'string', default: '' },
        graine: { type: 'string', default: '20211127' },
        aide: { type: 'boolean', default: false },
      },
      process.argv.slice(2).filter((mot) => mot !== '--'),
    );
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : String(erreur));
    process.exit(1);
  }
}

const values = lireCommande();
if (values.aide) {
  console.log(aide);
  process.exit(0);
}
const choix: readonly string[] = values.seulement === '' ? groupes : values.seulement.split(',');
const estChoisie = ({ groupe, nom }: { groupe: string; nom: string }): boolean =>
  choix.includes(groupe) || choix.includes(`${groupe}/${nom}`);
const connues = [...groupes, ...barres.map((b) => `${b.groupe}/${b.nom}`)];
const inconnue = choix.find((mot) => !connues.includes(mot));
if (inconnue !== undefined) {
  console.error(`Groupe ou barre inconnu : « ${inconnue} ». Groupes : ${groupes.join(', ')}.`);
  process.exit(1);
}

const graine = Number(values.graine);
const machine = decrireMachine();
console.log(`Machine : ${machine.processeur}, ${machine.coeurs} cœurs, ${machine.memoireGo} Go`);
console.log(`Noyau ${machine.noyau}, Node ${machine.node}, révision ${machine.revision}`);
console.log(
  `Versions : ${Object.entries(machine.versions)
    .map(([nom, version]) => `${nom} ${version}`)
    .join(', ')}`,
);
console.log(`Graine : ${graine}`);

await mkdir(dossier, { recursive: true });
const aFermer: (() => unknown)[] = [];
const contexte: Contexte = {
  graine,
  dire: (ligne) => console.log(`  ${ligne}`),
  alaFin: (fermer) => aFermer.push(fermer),
};
const entete = { date: new Date().toISOString(), machine, graine };
// What is measured is what the sources say today.
if (barres.some((barre) => barre.groupe === 'site' && estChoisie(barre))) {
  await construireTout('site');
}
let toutesTenues = true;
for (const groupe of groupes) {
  for (const barre of barres.filter((b) => b.groupe === groupe && estChoisie(b))) {
    toutesTenues = (await mesurer(barre, contexte, entete)) && toutesTenues;
  }
  // The last opened is the first closed.
  for (const fermer of aFermer.splice(0).reverse()) await fermer();
}
process.exit(toutesTenues ? 0 : 1);

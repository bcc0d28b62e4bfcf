import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lireEnv, normaliserBase, normaliserOrigine } from '../env.ts';
import type { Contexte } from '../lib/contexte.ts';
import { isLocale } from '../lib/flux/identifiants.ts';
import { creerApres } from '../rendu/apres.ts';
import { comprimerDossier } from '../rendu/comprimer.ts';
import { ecrireIndex } from '../rendu/index-de-recherche.ts';
import { ecrireCartes, oublierCartes } from '../rendu/cartes/dessiner.ts';
import { jourDeParis } from '../rendu/jour.ts';
import {
  effacerAnciennes,
  indexDans,
  mettreEnLigne,
  mettreIndexEnLigne,
  prochainIndex,
  prochaineRelease,
} from '../rendu/releases.ts';
import { rendreSite } from '../rendu/rendre-site.ts';
import { suivre } from '../rendu/suivre.ts';
import { phraseDe } from './phrase.ts';

const AIDE = `Usage\u00a0: node src/scripts/render.ts [options]
Rend toutes les pages d’une publication dans var/site/releases/<n>, puis met var/site/current à jour.
L’index de la recherche (var/site/recherche/<n>) et les copies compressées viennent ensuite\u00a0: les pages\nne les attendent pas.

  --publication <dossier>  la publication à rendre (PUBLICATION_DIR)
  --sortie <dossier>       rend là, sans toucher à var/site
  --base <préfixe>         préfixe des adresses, comme /assemblee-citoyenne (SITE_BASE)
  --origine <adresse>      origine publique du site (SITE_ORIGINE)
  --jour <AAAA-MM-JJ>      jour dont parlent les pages (aujourd’hui, à Paris)
  --suivre                 rend de nouveau à chaque publication\u00a0; Ctrl-C arrête
  --pages-seules           n’écrit ni l’index de la recherche, ni les copies compressées, ni les cartes
  --atelier                rend aussi la page des composants
  --aide                   affiche ce texte`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string' },
      sortie: { type: 'string' },
      base: { type: 'string' },
      origine: { type: 'string' },
      jour: { type: 'string' },
      suivre: { type: 'boolean' },
      'pages-seules': { type: 'boolean' },
      atelier: { type: 'boolean' },
      aide: { type: 'boolean' },
    },
  });
  if (values.aide) {
    console.log(AIDE);
    return;
  }
  const env = lireEnv();
  const publication = values.publication ?? env.publicationDir;
  if (publication === undefined) {
    throw new Error('Quelle publication ? Donnez PUBLICATION_DIR, ou --publication <dossier>.');
  }
  const base = values.base === undefined ? env.base : normaliserBase(values.base);
  const origine = values.origine === undefined ? env.origine : normaliserOrigine(values.origine);

  const indexer = async ({ contexte, release }: PagesEnLigne): Promise<string> => {
    const sortie = values.sortie ? indexDans(release) : await prochainIndex(env.varDir);
    const fiches = await ecrireIndex(contexte, release, sortie);
    if (!values.sortie) await mettreIndexEnLigne(env.varDir, sortie);
    return `${compter(fiches)} entrées`;
  };
  const dessiner = async ({ contexte, release }: PagesEnLigne): Promise<string> => {
    const reserve = join(env.varDir, 'site', 'cartes');
    const dessinees = await ecrireCartes(contexte, release, reserve);
    if (!values.sortie) await oublierCartes(contexte, reserve);
    return `${compter(dessinees)} dessinées`;
  };
  // The pages are online: what fails here leaves them as they are, and the previous work in place.
  const suites = creerApres(async (pages: PagesEnLigne) => {
    await tenter('Recherche', () => indexer(pages));
    await tenter(
      'Copies compressées',
      async () => `${compter(await comprimerDossier(pages.release))} fichiers`,
    );
    await tenter('Cartes', () => dessiner(pages));
  });

  const rendre = async (): Promise<void> => {
    const debut = performance.now();
    const release = values.sortie ? resolve(values.sortie) : await prochaineRelease(env.varDir);
    const { pages, contexte } = await rendreSite({
      ...{ publication, sortie: release, base, origine, autorite: env.autorite },
      aujourdhui: values.jour ?? jourDeParis(),
      atelier: values.atelier,
    });
    if (!values.sortie) {
      await mettreEnLigne(env.varDir, release);
      await effacerAnciennes(env.varDir);
    }
    console.log(`Site public à jour\u00a0: ${compter(pages)} pages en ${secondes(debut)}.`);
    if (isLocale(origine) && !values['pages-seules']) {
      console.log(
        `Les flux et l’agenda mènent à ${origine}\u00a0: réglez SITE_URL avant de les faire connaître.`,
      );
    }
    if (!values['pages-seules']) suites.demander({ contexte, release });
  };

  if (values.suivre) {
    const arret = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => arret.abort());
    await suivre(publication, () => rendre().catch(garderLeDernier), console.log, arret.signal);
  } else {
    await rendre();
  }
  await suites.fin();
}

interface PagesEnLigne {
  contexte: Contexte;
  release: string;
}

/** One line when it is done, one sentence when it fails. */
async function tenter(quoi: string, faire: () => Promise<string>): Promise<void> {
  const debut = performance.now();
  try {
    const fait = await faire();
    console.log(`${quoi} à jour\u00a0: ${fait} en ${secondes(debut)}.`);
  } catch (erreur) {
    console.error(`${quoi}\u00a0: pas de mise à jour. ${phraseDe(erreur)}`);
    console.error('Les pages sont en ligne\u00a0; le reste est tel qu’il était.');
  }
}

const compter = (n: number): string => n.toLocaleString('fr-FR');

const secondes = (debut: number): string =>
  `${((performance.now() - debut) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;

function garderLeDernier(erreur: unknown): void {
  console.error(phraseDe(erreur));
  console.error('Le site public reste tel qu’il était.');
}

main().catch((erreur: unknown) => {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
});

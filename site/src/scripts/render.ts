import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lireEnv, normaliserBase, normaliserOrigine } from '../env.ts';
import { jourDeParis } from '../rendu/jour.ts';
import { terminal } from '../rendu/journal.ts';
import { rendreSite } from '../rendu/rendre-site.ts';
import type { Cadre } from '../rendu/cadre.ts';
import { completerDossier, compter, secondes } from '../rendu/suites.ts';
import { tenirSite } from '../rendu/tenir-site.ts';
import { phraseDe } from './phrase.ts';

const AIDE = `Usage\u00a0: node src/scripts/render.ts [options]
Met le site public (var/site/current) au pas de la publication\u00a0: rend les pages qui changent, vérifie, puis bascule.
Les copies compressées, l’index de la recherche (var/site/recherche/<n>) et les cartes viennent ensuite\u00a0: les pages\nne les attendent pas.

  --publication <dossier>  la publication à rendre (PUBLICATION_DIR)
  --sortie <dossier>       rend là un site entier, sans toucher à var/site
  --base <préfixe>         préfixe des adresses, comme /assemblee-citoyenne (SITE_BASE)
  --origine <adresse>      origine publique du site (SITE_ORIGINE)
  --jour <AAAA-MM-JJ>      jour dont parlent les pages (aujourd’hui, à Paris)
  --suivre                 rend de nouveau à chaque publication\u00a0; Ctrl-C arrête
  --complet                rend toutes les pages, même celles qui n’ont pas changé
  --moins-de-pages         accepte que le site perde beaucoup de pages
  --retour <version>       remet en ligne une des dernières versions (var/site/releases)
  --pages-seules           n’écrit ni l’index de la recherche, ni les copies compressées, ni les cartes
  --atelier                rend aussi la page des composants
  --aide                   affiche ce texte`;

const OPTIONS = {
  publication: { type: 'string' },
  sortie: { type: 'string' },
  base: { type: 'string' },
  origine: { type: 'string' },
  jour: { type: 'string' },
  suivre: { type: 'boolean' },
  complet: { type: 'boolean' },
  'moins-de-pages': { type: 'boolean' },
  retour: { type: 'string' },
  'pages-seules': { type: 'boolean' },
  atelier: { type: 'boolean' },
  aide: { type: 'boolean' },
} as const;

const lireOptions = () => parseArgs({ options: OPTIONS }).values;
type Options = ReturnType<typeof lireOptions>;

function lireCadre(options: Options): Cadre {
  const env = lireEnv();
  const publication = options.publication ?? env.publicationDir;
  if (publication === undefined) {
    throw new Error('Quelle publication ? Donnez PUBLICATION_DIR, ou --publication <dossier>.');
  }
  return {
    varDir: env.varDir,
    publication,
    base: options.base === undefined ? env.base : normaliserBase(options.base),
    origine: options.origine === undefined ? env.origine : normaliserOrigine(options.origine),
    autorite: env.autorite,
  };
}

/** A whole site in a folder of its own. */
async function rendreAilleurs(cadre: Cadre, sortie: string, options: Options): Promise<void> {
  const debut = performance.now();
  const dossier = resolve(sortie);
  const { pages, contexte } = await rendreSite({
    ...cadre,
    sortie: dossier,
    aujourdhui: options.jour ?? jourDeParis(),
    atelier: options.atelier,
  });
  console.log(`Site public à jour\u00a0: ${compter(pages)} pages en ${secondes(debut)}.`);
  if (!options['pages-seules'])
    await completerDossier(cadre.varDir, { contexte, dossier }, terminal);
}

const tenir = (cadre: Cadre, options: Options): Promise<void> => {
  const arret = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => arret.abort());
  return tenirSite({
    cadre,
    demande: {
      retour: options.retour,
      complet: options.complet,
      moinsDePages: options['moins-de-pages'],
    },
    isSuivie: options.suivre ?? false,
    jour: options.jour,
    atelier: options.atelier,
    isPagesSeules: options['pages-seules'],
    journal: terminal,
    signal: arret.signal,
  });
};

async function main(): Promise<void> {
  const options = lireOptions();
  if (options.aide) {
    console.log(AIDE);
    return;
  }
  const cadre = lireCadre(options);
  await (options.sortie === undefined
    ? tenir(cadre, options)
    : rendreAilleurs(cadre, options.sortie, options));
}

main().catch((erreur: unknown) => {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
});

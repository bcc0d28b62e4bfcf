import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attendreVerrou, phraseDePanne, prendreVerrou } from '@acp/shared/publication';
import { lireEnv, normaliserBase, normaliserOrigine } from '../env.ts';
import { isLocale } from '../lib/flux/identifiants.ts';
import { demander, prendreDemande, repondre, type Demande } from '../rendu/demandes.ts';
import { noterEtat } from '../rendu/etat.ts';
import { jourDeParis } from '../rendu/jour.ts';
import { chargerRendeur } from '../rendu/rendeur.ts';
import { rendreSite } from '../rendu/rendre-site.ts';
import { SiteEnLigne } from '../rendu/site-en-ligne.ts';
import { completerDossier, compter, creerSuites, secondes } from '../rendu/suites.ts';
import { suivre } from '../rendu/suivre.ts';
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

interface Lieux {
  varDir: string;
  publication: string;
  base: string;
  origine: string;
  autorite: string | undefined;
}

function lireLieux(options: Options): Lieux {
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
async function rendreAilleurs(lieux: Lieux, sortie: string, options: Options): Promise<void> {
  const debut = performance.now();
  const dossier = resolve(sortie);
  const { pages, contexte } = await rendreSite({
    ...lieux,
    sortie: dossier,
    aujourdhui: options.jour ?? jourDeParis(),
    atelier: options.atelier,
  });
  console.log(`Site public à jour\u00a0: ${compter(pages)} pages en ${secondes(debut)}.`);
  if (!options['pages-seules']) await completerDossier(lieux.varDir, { contexte, dossier });
}

/** The site that visitors read. One renderer keeps it at a time: another waits, or asks it. */
async function tenirSite(lieux: Lieux, options: Options): Promise<void> {
  const { varDir, publication } = lieux;
  const arret = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => arret.abort());
  const demande: Demande = {
    retour: options.retour,
    complet: options.complet,
    moinsDePages: options['moins-de-pages'],
  };
  const fichierDuVerrou = join(varDir, 'site', 'verrou');
  const isDemande = demande.retour !== undefined || demande.complet === true;
  const libre = prendreVerrou(fichierDuVerrou);
  if (!libre && isDemande && !options.suivre) {
    const { phrase, isFaite } = await demander(varDir, demande);
    if (!isFaite) throw new Error(phrase);
    console.log(phrase);
    return;
  }
  const attente = (): void => {
    console.log('Un autre programme tient déjà le site\u00a0: celui-ci attend qu’il s’arrête.');
  };
  const verrou = libre ?? (await attendreVerrou(fichierDuVerrou, attente, arret.signal));
  if (!verrou) return;

  const site = new SiteEnLigne(lieux, await chargerRendeur());
  const suites = creerSuites(varDir, site);
  let isPremiere = true;
  const faire = async (voulu: Demande): Promise<string> => {
    const debut = performance.now();
    if (voulu.retour !== undefined) {
      const { nom, jour } = site.retourner(voulu.retour);
      return `La version ${nom}, du ${jour}, est de nouveau en ligne, jusqu’à la prochaine publication.`;
    }
    const fait = await site.publier({
      aujourdhui: options.jour ?? jourDeParis(),
      isComplete: voulu.complet,
      isBaisseAdmise: voulu.moinsDePages,
      atelier: options.atelier,
    });
    await noterEtat(varDir, { release: fait.release, panne: null, retenus: fait.retenus });
    for (const { phrase } of fait.retenus) console.error(`Retenu\u00a0: ${phrase}`);
    // After a start, what comes after the pages may never have been done.
    if (!options['pages-seules'] && (fait.isNouvelle || isPremiere)) suites.demander(fait);
    isPremiere = false;
    if (!fait.isNouvelle) return 'Site public à jour\u00a0: rien n’a changé.';
    const { pages, fichiers } = fait.release;
    return `Site public à jour\u00a0: ${compter(pages)} pages, ${compter(fait.rendues)} rendues, ${compter(fichiers)} fichiers changés, en ${secondes(debut)}.`;
  };
  const rendre = async (): Promise<void> => {
    console.log(await faire(demande));
    if (isLocale(lieux.origine) && !options['pages-seules']) {
      console.log(
        `Les flux et l’agenda mènent à ${lieux.origine}\u00a0: réglez SITE_URL avant de les faire connaître.`,
      );
    }
  };
  const noter = (erreur: unknown): Promise<void> =>
    noterEtat(varDir, { release: null, panne: phraseDe(erreur), retenus: [] }).catch(
      () => undefined,
    );
  if (options.suivre) {
    let dite = '';
    const garder = async (erreur: unknown): Promise<boolean> => {
      // Tried again and again, a failure is said once.
      if (phraseDe(erreur) !== dite)
        console.error(`${phraseDe(erreur)}\nLe site public reste tel qu’il était.`);
      dite = phraseDe(erreur);
      await noter(erreur);
      return phraseDePanne(erreur) !== null;
    };
    await suivre(
      {
        publication,
        appels: join(varDir, 'site'),
        rendre: () =>
          rendre().then(() => {
            dite = '';
            return false;
          }, garder),
        regarder: async () => {
          const voulu = await prendreDemande(varDir);
          if (!voulu) return;
          const dite = await faire(voulu).then(
            (phrase) => ({ phrase, isFaite: true }),
            (erreur: unknown) => ({ phrase: phraseDe(erreur), isFaite: false }),
          );
          console.log(dite.phrase);
          // Nobody can be answered on a full disk: that ends nothing.
          await repondre(varDir, dite).catch(noter);
        },
        dire: console.log,
      },
      arret.signal,
    );
  } else {
    await rendre().catch(async (erreur: unknown) => {
      if (phraseDePanne(erreur) !== null) await noter(erreur);
      throw erreur;
    });
  }
  await suites.fin();
  verrou.rendre();
}

async function main(): Promise<void> {
  const options = lireOptions();
  if (options.aide) {
    console.log(AIDE);
    return;
  }
  const lieux = lireLieux(options);
  await (options.sortie === undefined
    ? tenirSite(lieux, options)
    : rendreAilleurs(lieux, options.sortie, options));
}

main().catch((erreur: unknown) => {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
});

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lireEnv, normaliserBase, normaliserOrigine } from '../env.ts';
import { jourDeParis } from '../rendu/jour.ts';
import { effacerAnciennes, mettreEnLigne, prochaineRelease } from '../rendu/releases.ts';
import { rendreSite } from '../rendu/rendre-site.ts';
import { suivre } from '../rendu/suivre.ts';
import { phraseDe } from './phrase.ts';

const AIDE = `Usage\u00a0: node src/scripts/render.ts [options]
Rend toutes les pages d’une publication dans var/site/releases/<n>, puis met var/site/current à jour.

  --publication <dossier>  la publication à rendre (PUBLICATION_DIR)
  --sortie <dossier>       rend là, sans toucher à var/site
  --base <préfixe>         préfixe des adresses, comme /assemblee-citoyenne (SITE_BASE)
  --origine <adresse>      origine publique du site (SITE_ORIGINE)
  --jour <AAAA-MM-JJ>      jour dont parlent les pages (aujourd’hui, à Paris)
  --suivre                 rend de nouveau à chaque publication\u00a0; Ctrl-C arrête
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

  const rendre = async (): Promise<void> => {
    const debut = performance.now();
    const sortie = values.sortie ? resolve(values.sortie) : await prochaineRelease(env.varDir);
    const aujourdhui = values.jour ?? jourDeParis();
    const { atelier } = values;
    const { pages } = await rendreSite({ publication, sortie, base, origine, aujourdhui, atelier });
    if (!values.sortie) {
      await mettreEnLigne(env.varDir, sortie);
      await effacerAnciennes(env.varDir);
    }
    const duree = ((performance.now() - debut) / 1000).toLocaleString('fr-FR', {
      maximumFractionDigits: 1,
    });
    console.log(`Site public à jour\u00a0: ${pages.toLocaleString('fr-FR')} pages en ${duree} s.`);
  };

  if (!values.suivre) return rendre();
  const arret = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => arret.abort());
  await suivre(publication, () => rendre().catch(garderLeDernier), console.log, arret.signal);
}

function garderLeDernier(erreur: unknown): void {
  console.error(phraseDe(erreur));
  console.error('Le site public reste tel qu’il était.');
}

main().catch((erreur: unknown) => {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
});

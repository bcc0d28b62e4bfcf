import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lireEnv, normaliserBase } from '../env.ts';
import { dossierCourant } from '../rendu/releases.ts';
import { creerServeur } from '../rendu/servir.ts';
import { phraseDe } from './phrase.ts';

const AIDE = `Usage\u00a0: node src/scripts/serve.ts [options]
Sert le site public rendu\u00a0; suit chaque nouvelle version sans redémarrer.

  --dossier <dossier>  le site rendu (var/site/current)
  --port <numéro>      port d’écoute (SITE_PORT, 4321)
  --base <préfixe>     préfixe des adresses (SITE_BASE)
  --aide               affiche ce texte`;

function echouer(phrase: string): never {
  console.error(phrase);
  process.exit(1);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      dossier: { type: 'string' },
      port: { type: 'string' },
      base: { type: 'string' },
      aide: { type: 'boolean' },
    },
  });
  if (values.aide) {
    console.log(AIDE);
    return;
  }
  const env = lireEnv();
  const dossier = resolve(values.dossier ?? dossierCourant(env.varDir));
  const base = values.base === undefined ? env.base : normaliserBase(values.base);
  const port = Number(values.port ?? env.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    echouer(
      `Le port doit être un nombre entier entre 1 et 65535, et non «\u00a0${values.port ?? ''}\u00a0».`,
    );
  }

  const serveur = creerServeur(dossier, base);
  serveur.on('error', (erreur: NodeJS.ErrnoException) => {
    if (erreur.code === 'EADDRINUSE') {
      echouer(
        `Le port ${String(port)} est déjà occupé\u00a0: arrêtez l’autre programme, ou choisissez un autre port avec SITE_PORT.`,
      );
    }
    echouer(`Le site public ne peut pas démarrer\u00a0: ${erreur.message}`);
  });
  serveur.listen(port, () => {
    console.log(`Site public\u00a0: http://localhost:${String(port)}${base}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      serveur.close(() => process.exit(0));
      serveur.closeAllConnections();
    });
  }
}

try {
  main();
} catch (erreur) {
  echouer(phraseDe(erreur));
}

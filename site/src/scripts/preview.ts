import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AdresseDApercu } from '@acp/shared/publication';
import { createLectureEnLigne } from '../apercu/publication-en-ligne.ts';
import { creerServeurDApercu } from '../apercu/serveur.ts';
import { lireEnv } from '../env.ts';
import { chargerRendeur } from '../rendu/rendeur.ts';
import { phraseDe } from './phrase.ts';

const AIDE = `Usage\u00a0: node src/scripts/preview.ts [options]
Rend, pour l’espace d’édition seul, les pages d’un brouillon posé sur la publication en ligne. N’écrit rien de public.
Écoute sur cette machine seulement\u00a0; le port et le mot attendu sont écrits dans VAR_DIR/apercu.json.

  --publication <dossier>  la publication en ligne (PUBLICATION_DIR)
  --base <préfixe>         préfixe des aperçus dans l’espace d’édition (/apercu/site)
  --aide                   affiche ce texte`;

/** Written aside and renamed, for the eyes of one account of the machine. */
async function ecrireAdresse(fichier: string, adresse: AdresseDApercu): Promise<void> {
  const acote = `${fichier}.${String(process.pid)}`;
  await rm(acote, { force: true });
  await writeFile(acote, JSON.stringify(adresse), { mode: 0o600 });
  await rename(acote, fichier);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string' },
      base: { type: 'string', default: '/apercu/site' },
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
    throw new Error(
      'Quelle publication\u00a0? Donnez PUBLICATION_DIR, ou --publication <dossier>.',
    );
  }
  const jeton = randomBytes(32).toString('hex');
  const lire = createLectureEnLigne(publication);
  const serveur = creerServeurDApercu({
    charger: chargerRendeur,
    lire,
    base: values.base,
    origine: env.origine,
    jeton,
  });
  serveur.on('error', (erreur) => {
    console.error(`Les aperçus ne peuvent pas démarrer\u00a0: ${erreur.message}`);
    process.exit(1);
  });
  serveur.listen(0, '127.0.0.1', () => {
    const { port } = serveur.address() as AddressInfo;
    void ecrireAdresse(join(env.varDir, 'apercu.json'), { port, jeton }).then(() => {
      console.log(`Aperçus prêts sur le port ${String(port)}.`);
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      serveur.close(() => process.exit(0));
      serveur.closeAllConnections();
    });
  }
  // Kept warm: the first look at a page does not wait for the site to load.
  await Promise.all([chargerRendeur(), lire()]).catch((erreur: unknown) => {
    console.error(phraseDe(erreur));
  });
}

main().catch((erreur: unknown) => {
  console.error(phraseDe(erreur));
  process.exitCode = 1;
});

import { join } from 'node:path';
import type { NomDExemple } from '@acp/shared/examples';
import { env } from '../env.ts';
import { openPayload } from '../openPayload.ts';
import { createAdmin, type PremierCompte } from '../scripts/create-admin.ts';
import { migrate } from '../scripts/migrate.ts';
import { publierEnBoucle } from '../publication/boucle.ts';
import { seedSiVide } from '../scripts/seed.ts';
import { construire, preparerSources } from './construction.ts';
import { attendreReponse } from './pret.ts';
import { lancer, type Processus } from './processus.ts';
import { programmesDe, reglagesDe } from './programmes.ts';
import { rendreEnBoucle } from './rendu.ts';

export interface Demarrage {
  exemple: NomDExemple;
  dev: boolean;
}

const dire = (phrase: string): void => console.log(phrase);

/** Stops every program and waits for their end. */
async function arreter(services: readonly Processus[]): Promise<void> {
  for (const service of services) service.arreter();
  await Promise.all(services.map((service) => service.fin));
}

function annoncer(compte: PremierCompte | null): void {
  // Since the command was typed: the clock starts with the process.
  const secondes = performance.now() / 1000;
  const lignes = [
    `Prêt en ${secondes.toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s.`,
    '',
    `  Site public        http://localhost:${env.SITE_PORT}/`,
    `  Espace d’édition   ${env.SERVER_URL}/admin`,
    `  Guichet            ${env.REPONSE_URL}/reponse/…`,
  ];
  if (compte) {
    lignes.push(
      `  Premier compte     ${compte.email}`,
      `  Mot de passe       ${compte.motDePasse ?? 'celui de ADMIN_PASSWORD'}${compte.motDePasse ? '   (affiché cette seule fois : notez-le)' : ''}`,
    );
  }
  dire(`\n${lignes.join('\n')}\n\n  Ctrl-C pour tout arrêter.\n`);
}

/**
 * Prepares what is missing, then serves until Ctrl-C. This process publishes and renders; the admin, the previews and
 * the public site run beside it. Returns the exit code; throws a French sentence when something is missing.
 */
export async function demarrer({ exemple, dev }: Demarrage): Promise<number> {
  const journaux = join(env.VAR_DIR, 'journaux');
  const fin = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => fin.abort());

  try {
    const construction = { racine: env.racine, journaux, env: reglagesDe(env), dire };
    await (dev ? preparerSources(construction) : construire(construction));
  } catch (erreur) {
    // Ctrl-C reaches the compilers too: that is not a failure.
    if (fin.signal.aborted) return 0;
    throw erreur;
  }
  const payload = await openPayload();
  await migrate(payload);
  if (await seedSiVide(payload, exemple)) dire(`Base vide : exemple « ${exemple} » versé.`);
  const compte = await createAdmin(payload);

  const services = programmesDe(env, dev).map((programme) => lancer(programme, journaux));
  const chute = Promise.race(
    services.map(async (service) => {
      const { dernieresLignes } = await service.fin;
      if (fin.signal.aborted) return;
      fin.abort();
      throw new Error(
        `Le programme « ${service.nom} » s’est arrêté. Ses dernières lignes :\n${dernieresLignes}\nLe reste est dans ${join(journaux, `${service.nom}.log`)}.`,
      );
    }),
  );
  const annoncerQuandPret = async (): Promise<void> => {
    await Promise.all([
      attendreReponse(`http://localhost:${env.CMS_PORT}/api/sante`, fin.signal),
      attendreReponse(`http://localhost:${env.SITE_PORT}/`, fin.signal),
      attendreReponse(`http://localhost:${env.REPONSE_PORT}/sante`, fin.signal),
    ]);
    if (!fin.signal.aborted) annoncer(compte);
  };
  // A record refused at start does not stop the rest: the last good publication is served, and the admin mends it.
  const travail = Promise.all([
    publierEnBoucle(payload, { signal: fin.signal, dire }),
    dev ? undefined : rendreEnBoucle(env, journaux, fin.signal),
    annoncerQuandPret(),
  ]);
  try {
    await Promise.race([travail, chute]);
  } finally {
    fin.abort();
    await arreter(services);
    await payload.destroy();
  }
  dire('Tout est arrêté.');
  return 0;
}

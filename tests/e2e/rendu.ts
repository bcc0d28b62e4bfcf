/** The public site of an example, rendered by the compiled renderer and served by its own server. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dossierDExemple, type NomDExemple } from '@acp/shared/examples';
import { creerServeur } from '../../site/src/rendu/servir.ts';
import { environnementLocal } from '../env.ts';
import { racine } from '../racine.ts';

/** The day the rendered pages speak of: the tests of today pass tomorrow. */
export const jourDesEssais = '2026-11-21';

const executer = promisify(execFile);

/** Renders a publication into `sortie`, pages alone. Extra options are those of `render.ts`. */
export const rendrePublication = (
  dossier: string,
  sortie: string,
  ...options: string[]
): Promise<void> => rendreEnEntier(dossier, sortie, '--pages-seules', ...options);

/** The same with what comes after the pages: the search index and the compressed copies. */
export async function rendreEnEntier(
  dossier: string,
  sortie: string,
  ...options: string[]
): Promise<void> {
  await executer(
    process.execPath,
    [
      join(racine, 'site/src/scripts/render.ts'),
      ...['--publication', dossier],
      ...['--sortie', sortie],
      ...['--jour', jourDesEssais],
      ...options,
    ],
    { env: environnementLocal, maxBuffer: 2 ** 26 },
  );
}

export const rendreExemple = (
  exemple: NomDExemple,
  sortie: string,
  ...options: string[]
): Promise<void> => rendrePublication(dossierDExemple(exemple), sortie, ...options);

export interface SiteServi {
  adresse: string;
  fermer: () => Promise<void>;
}

export async function servir(dossier: string, base = ''): Promise<SiteServi> {
  const serveur = creerServeur(dossier, base).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}${base}`,
    fermer: async () => {
      serveur.closeAllConnections();
      serveur.close();
      await once(serveur, 'close');
    },
  };
}

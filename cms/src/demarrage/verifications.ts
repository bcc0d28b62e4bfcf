import { ErreurReglage, type Env } from '../env.ts';
import { preparerVar } from './dossier.ts';
import { checkPortLibre } from './ports.ts';

/** Each port, and what listens there. */
const PORTS = [
  ['CMS_PORT', 'l’espace d’édition'],
  ['SITE_PORT', 'le site public'],
  ['REPONSE_PORT', 'le guichet des réponses'],
] as const;

/** What must hold before anything is loaded, built or written. Throws one French sentence. */
export async function verifierLesLieux(env: Env): Promise<void> {
  await preparerVar(env.VAR_DIR);
  for (const [rang, [variable]] of PORTS.entries()) {
    const [autre] = PORTS.slice(rang + 1).find(([nom]) => env[nom] === env[variable]) ?? [];
    if (autre !== undefined)
      throw new ErreurReglage(
        `${variable} et ${autre} donnent le même port, ${env[variable]}\u00a0: choisissez deux ports différents.`,
      );
  }
  for (const [variable, usage] of PORTS) await checkPortLibre(env[variable], variable, usage);
}

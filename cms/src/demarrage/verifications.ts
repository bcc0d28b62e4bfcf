import { ErreurReglage, type Env } from '../env.ts';
import { preparerVar } from './dossier.ts';
import { checkPortLibre } from './ports.ts';

/** What must hold before anything is loaded, built or written. Throws one French sentence. */
export async function verifierLesLieux({ VAR_DIR, CMS_PORT, SITE_PORT }: Env): Promise<void> {
  await preparerVar(VAR_DIR);
  if (CMS_PORT === SITE_PORT) {
    throw new ErreurReglage(
      `CMS_PORT et SITE_PORT donnent le même port, ${CMS_PORT}\u00a0: choisissez deux ports différents.`,
    );
  }
  await checkPortLibre(CMS_PORT, 'CMS_PORT', 'l’espace d’édition');
  await checkPortLibre(SITE_PORT, 'SITE_PORT', 'le site public');
}

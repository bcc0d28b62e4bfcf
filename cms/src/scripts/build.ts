import { join } from 'node:path';
import { construire } from '../demarrage/construction.ts';
import { preparerVar } from '../demarrage/dossier.ts';
import { reglagesDe } from '../demarrage/programmes.ts';
import { env } from '../env.ts';

/** `pnpm build`: compiles the admin and the public site, or one of them, when their sources changed. */
export async function construireTout(piece?: 'cms' | 'site'): Promise<void> {
  await preparerVar(env.VAR_DIR);
  await construire({
    racine: env.racine,
    journaux: join(env.VAR_DIR, 'journaux'),
    env: reglagesDe(env),
    dire: (phrase) => console.log(phrase),
    piece,
  });
}

if (import.meta.main) {
  try {
    await construireTout();
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : String(erreur));
    process.exit(1);
  }
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { phraseDePanne } from '@acp/shared/publication';
import { reglagesDe } from '../demarrage/programmes.ts';
import { publierEnBoucle } from '../publication/boucle.ts';
import { passer, publier } from '../publication/publier.ts';
import { lireOptions } from './options.ts';

export { passer, publier, publierEnBoucle };

const AIDE = `pnpm publication [--boucle | --complet [--moins-de-pages] | --retour <version>]

Écrit ce qui est public dans PUBLICATION_DIR (var/publication)\u00a0: publication.json, membres.json et medias/.
Une donnée fautive n’est pas publiée, et est dite avec le nom du document et du champ\u00a0; le reste l’est.
Un seul programme publie à la fois\u00a0: le second attend, et le dit.

  --boucle            reste là et publie dès que quelque chose change, jusqu’à Ctrl-C
  --complet           rend de nouveau toutes les pages du site public, même celles qui n’ont pas changé
  --moins-de-pages    avec --complet\u00a0: accepte que le site perde beaucoup de pages
  --retour <version>  remet en ligne une des dernières versions du site (var/site/releases), jusqu’à la prochaine publication`;

/** The renderer keeps the public site: it is asked, and its answer is this command’s. Returns its exit code. */
async function demanderAuSite(options: string[]): Promise<number> {
  const { env, environnement } = await import('../env.ts');
  const script = join(env.racine, 'site/src/scripts/render.ts');
  const { status } = spawnSync(process.execPath, [script, ...options], {
    stdio: 'inherit',
    env: { ...environnement, ...reglagesDe(env) },
  });
  return status ?? 1;
}

async function lancer(isBoucle: boolean): Promise<void> {
  const { openPayload } = await import('../openPayload.ts');
  const payload = await openPayload();
  try {
    if (isBoucle) {
      const fin = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          fin.abort();
        });
      }
      await publierEnBoucle(payload, { signal: fin.signal, dire: console.log });
    } else {
      const { isEcrite, retenues } = await passer(payload, undefined, undefined, console.log);
      for (const { phrase } of retenues) console.log(`N’est pas publié\u00a0: ${phrase}`);
      console.log(isEcrite ? 'La publication est écrite.' : 'Rien de nouveau.');
    }
  } finally {
    await payload.destroy();
  }
}

if (import.meta.main) {
  try {
    const values = lireOptions({
      aide: { type: 'boolean' },
      boucle: { type: 'boolean', default: false },
      complet: { type: 'boolean', default: false },
      'moins-de-pages': { type: 'boolean', default: false },
      retour: { type: 'string' },
    });
    const pourLeSite = [
      ...(values.complet ? ['--complet'] : []),
      ...(values['moins-de-pages'] ? ['--complet', '--moins-de-pages'] : []),
      ...(values.retour === undefined ? [] : ['--retour', values.retour]),
    ];
    if (values.aide) console.log(AIDE);
    else if (pourLeSite.length > 0) process.exit(await demanderAuSite(pourLeSite));
    else await lancer(values.boucle);
    process.exit(0);
  } catch (erreur) {
    const phrase = phraseDePanne(erreur);
    console.error(phrase ?? (erreur instanceof Error ? erreur.message : String(erreur)));
    process.exit(1);
  }
}

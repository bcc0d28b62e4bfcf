import { publierEnBoucle } from '../publication/boucle.ts';
import { publier } from '../publication/publier.ts';
import { lireOptions } from './options.ts';

export { publier, publierEnBoucle };

const AIDE = `pnpm publication [--boucle]

Écrit ce qui est public dans PUBLICATION_DIR (var/publication)\u00a0: publication.json, membres.json et medias/.
Une donnée fautive est refusée avec le nom du document et du champ\u00a0; la dernière bonne publication reste.
Un seul programme publie à la fois\u00a0: le second attend, et le dit.

  --boucle  reste là et publie dès que quelque chose change, jusqu’à Ctrl-C`;

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
      const isEcrite = await publier(payload, undefined, undefined, console.log);
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
    });
    if (values.aide) console.log(AIDE);
    else await lancer(values.boucle);
    process.exit(0);
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : String(erreur));
    process.exit(1);
  }
}

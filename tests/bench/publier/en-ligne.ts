/** Waits until every address says what was just published, as browsers and as programs ask for it. */
import { setTimeout as attendre } from 'node:timers/promises';
import type { Place } from './dependances.ts';
import { enClair, type Lecteur } from './lecteur.ts';

const GRAIN_MS = 4;
const LIMITE_MS = 120_000;

async function dit({ lire }: Lecteur, { adresse, plage }: Place, marque: string): Promise<boolean> {
  if (plage) return (await lire(adresse, '', plage)).corps.includes(marque);
  // A page and its compressed copies are so many files: all must be new.
  for (const accepte of ['', 'br', 'gzip']) {
    const reponse = await lire(adresse, accepte);
    if (reponse.statut !== 200 || !enClair(reponse).includes(marque)) return false;
  }
  return true;
}

/** Resolves with the moment (`performance.now()`) when the last address had it. */
export async function attendreEnLigne(
  lecteur: Lecteur,
  places: readonly Place[],
  marque: string,
): Promise<number> {
  const limite = performance.now() + LIMITE_MS;
  for (const place of places) {
    while (!(await dit(lecteur, place, marque))) {
      if (performance.now() > limite) {
        throw new Error(`${place.adresse} ne dit pas « ${marque} » après ${LIMITE_MS / 1000} s.`);
      }
      await attendre(GRAIN_MS);
    }
  }
  return performance.now();
}

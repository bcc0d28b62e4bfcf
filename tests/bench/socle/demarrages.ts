import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { racine } from '../../racine.ts';
import { demarrer } from '../../e2e/systeme.ts';
import type { Barre } from '../barre.ts';
import { mediane } from '../mediane.ts';

const redemarrages = 3;

/** A newcomer’s first minutes: clone, one command, ready; and again, with nothing changed. */
async function depuisUnClone(): Promise<{ froid: number; chauds: number[] }> {
  const dossier = await mkdtemp(join(tmpdir(), 'acp-clone-'));
  try {
    const depart = performance.now();
    execFileSync('git', ['clone', '--quiet', racine, dossier]);
    const clone = performance.now() - depart;
    const options = {
      dossier,
      varDir: join(dossier, 'var'),
      commande: ['npx', '-y', 'pnpm@12', 'start'] as [string, ...string[]],
      delaiMs: 600_000,
    };
    const premier = await demarrer(options);
    await premier.arreter();
    const chauds: number[] = [];
    for (let rang = 0; rang < redemarrages; rang += 1) {
      const suivant = await demarrer(options);
      await suivant.arreter();
      chauds.push(suivant.dureeMs / 1000);
    }
    return { froid: (clone + premier.dureeMs) / 1000, chauds };
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

let mesures: ReturnType<typeof depuisUnClone> | undefined;
/** Both bars come from the same clone. */
const mesurerUneFois = (): ReturnType<typeof depuisUnClone> => (mesures ??= depuisUnClone());

export const demarrageAFroid: Barre = {
  groupe: 'socle',
  nom: 'demarrage-a-froid',
  seuil: { max: 300, unite: 's' },
  mesurer: async () => {
    const echantillons = await mesurerUneFois();
    return { valeur: echantillons.froid, echantillons };
  },
};

export const redemarrage: Barre = {
  groupe: 'socle',
  nom: 'redemarrage',
  seuil: { max: 15, unite: 's' },
  mesurer: async () => {
    const echantillons = await mesurerUneFois();
    return { valeur: mediane(echantillons.chauds), echantillons };
  },
};

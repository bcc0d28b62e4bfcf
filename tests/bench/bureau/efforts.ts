import { mesurerEffort } from '../../e2e/efforts.ts';
import type { Effort } from '../../e2e/guide-texte.ts';
import { ouvrirNavigateur } from '../../e2e/navigateur.ts';
import { demarrer } from '../../e2e/systeme.ts';
import { taches } from '../../e2e/taches/index.ts';
import type { Barre } from '../barre.ts';

let mesures: Promise<Map<string, Effort>> | undefined;

/** The ten tasks, one after the other on the same data: each bar reads its own line. */
async function mesurerTaches(dire: (ligne: string) => void): Promise<Map<string, Effort>> {
  const systeme = await demarrer({ exemple: 'fictive' });
  const navigateur = await ouvrirNavigateur();
  const efforts = new Map<string, Effort>();
  try {
    for (const tache of taches) {
      const effort = await mesurerEffort(tache, navigateur, systeme);
      dire(`${effort.titre} : ${effort.gestes} interactions, ${effort.secondes.toFixed(1)} s`);
      efforts.set(tache.cle, effort);
    }
    return efforts;
  } finally {
    await navigateur.close();
    await systeme.arreter();
  }
}

/** What one task costs: clicks, fields, choices and keys; what is typed in a field counts for one. */
const barreDe = (cle: string, max: number): Barre => ({
  groupe: 'bureau',
  nom: `effort-${cle}`,
  seuil: { max, unite: 'interactions' },
  mesurer: async ({ dire }) => {
    mesures ??= mesurerTaches(dire);
    const effort = (await mesures).get(cle);
    if (effort === undefined) throw new Error(`La tâche « ${cle} » n’existe pas.`);
    return { valeur: effort.gestes, echantillons: effort };
  },
});

export const efforts: Barre[] = [
  barreDe('compte-rendu', 12),
  barreDe('import-membres', 8),
  barreDe('acte', 60),
  barreDe('retrait-consentement', 4),
];

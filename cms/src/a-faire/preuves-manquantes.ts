import { ETATS_DITS } from '@acp/shared/model';
import { adresseDeDocument, guillemets, type Tache } from './tache.ts';

/** A point de suivi as its draft is kept. */
export interface PointSaisi {
  id: string;
  intitule?: string | null | undefined;
  lignes?:
    | {
        etat?: string | null;
        preuves?: { adresse?: string | null; copie?: unknown }[] | null;
      }[]
    | null
    | undefined;
}

const EXIGENTS: readonly string[] = ['realisee', 'partielle'];

/** Drafts that say « réalisée » and show nothing (rule 5): they cannot be published as they are. */
export function listPreuvesManquantes(points: readonly PointSaisi[]): Tache[] {
  return points.flatMap(({ id, intitule, lignes }) => {
    const nues = (lignes ?? []).filter(
      ({ etat, preuves }) =>
        EXIGENTS.includes(etat ?? '') &&
        !(preuves ?? []).some(({ adresse, copie }) => adresse && copie),
    );
    if (nues.length === 0) return [];
    const n = nues.length;
    return [
      {
        quoi: `${guillemets(intitule ?? 'Point de suivi')}\u00a0: ${String(n)} ligne${n > 1 ? 's' : ''} ${guillemets(ETATS_DITS.realisee.libelle)} ou ${guillemets(ETATS_DITS.partielle.libelle)} sans preuve`,
        quand: 'il faut un lien et une copie conservée',
        bouton: 'Ajouter la preuve',
        adresse: adresseDeDocument('points-de-suivi', id),
      },
    ];
  });
}

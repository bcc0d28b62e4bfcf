import { jourAParis, type Campagne, type ContenuDeBilan, type DateCivile } from '@acp/shared/model';
import { arreterBilan } from '@acp/shared/publication';
import type { PayloadRequest } from 'payload';
import { env } from '../env.ts';
import { refuserDemande } from '../hooks/refuserDemande.ts';
import { readPublication } from '../publication/index.ts';
import { RefusDePublication } from '../publication/refus.ts';

export interface Calcul {
  contenu: ContenuDeBilan;
  /** The public rounds of the year. */
  campagnes: readonly Campagne[];
  /** The last year that has a public bilan. */
  derniere: number | null;
}

/** The rows of the bilan of a year on a day, from what is public now. */
export async function calculer(
  req: PayloadRequest,
  annee: number,
  jour: DateCivile,
): Promise<Calcul> {
  try {
    const { publication } = await readPublication(req.payload, env, jourAParis(new Date()));
    return {
      contenu: arreterBilan(publication, annee, jour),
      campagnes: publication.campagnes.filter((c) => c.annee === annee),
      derniere: publication.bilans.map((b) => b.annee).sort((a, b) => b - a)[0] ?? null,
    };
  } catch (erreur) {
    if (!(erreur instanceof RefusDePublication)) throw erreur;
    return refuserDemande(
      `Le bilan se fait avec ce qui est public, et une faute arrête la publication. Corrigez-la d’abord\u00a0: ${erreur.lignes[0] ?? ''}`,
    );
  }
}

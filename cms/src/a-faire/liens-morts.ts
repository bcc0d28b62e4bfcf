import type { Publication } from '@acp/shared/publication';
import { adresseDeDocument, enDate, guillemets, type Tache } from './tache.ts';

/** Public proofs whose link answered nothing, or an error, at its last check. */
export function listLiensMorts({ pointsDeSuivi }: Pick<Publication, 'pointsDeSuivi'>): Tache[] {
  return pointsDeSuivi.flatMap((point) =>
    point.lignes
      .flatMap(({ preuves }) => preuves)
      .flatMap(({ libelle, verification }) => {
        if (verification === null || (verification.reponse ?? 500) < 400) return [];
        return [
          {
            quoi: `Le lien de la preuve ${guillemets(libelle)} ne répond plus`,
            quand: `vérifié le ${enDate(verification.verifieLe)}`,
            bouton: 'Corriger le lien',
            adresse: adresseDeDocument('points-de-suivi', point.id),
          },
        ];
      }),
  );
}

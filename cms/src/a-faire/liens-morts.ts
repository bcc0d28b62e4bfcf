import type { Publication } from '@acp/shared/publication';
import type { ReleveDesLiens } from '../liens/releve.ts';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, guillemets, type Tache } from './tache.ts';

/** What the last check found dead; a link that answers to nobody may only be tired, and is left aside. */
export function listLiensDuReleve({ verifieLe, liens }: ReleveDesLiens): Tache[] {
  return liens
    .filter(({ etat }) => etat === 'mort')
    .flatMap(({ adresse, ou }) =>
      ou.map(({ collection, id, titre }) => ({
        quoi: `${guillemets(titre)}\u00a0: ${adresse}`,
        quand: `ne répondait plus le ${direJour(verifieLe.slice(0, 10))}`,
        bouton: 'Corriger le lien',
        adresse: adresseDeDocument(collection, id),
      })),
    );
}

/** Before any check of ours: the public proofs whose link answered nothing, or an error, at its last check. */
export function listLiensMorts({ pointsDeSuivi }: Pick<Publication, 'pointsDeSuivi'>): Tache[] {
  return pointsDeSuivi.flatMap((point) =>
    point.lignes
      .flatMap(({ preuves }) => preuves)
      .flatMap(({ libelle, verification }) => {
        if (verification === null || (verification.reponse ?? 500) < 400) return [];
        return [
          {
            quoi: `Le lien de la preuve ${guillemets(libelle)} ne répond plus`,
            quand: `vérifié le ${direJour(verification.verifieLe)}`,
            bouton: 'Corriger le lien',
            adresse: adresseDeDocument('points-de-suivi', point.id),
          },
        ];
      }),
  );
}

import type { Lecteur } from '../apercu/lecture.ts';
import { ACTIONS } from '../journal/actions.ts';
import type { LigneDuJournal } from '../payload-types.ts';
import { adresseDeDocument, createRubrique, enMoment, type Rubrique, type Tache } from './tache.ts';

/** What was last done here, as a list of things to look at. */
const LIGNES = 20;

/** A failure, told to who cannot open the texts: the panel says it all. */
export const toPanneDAdministration = (panne: Tache): Tache => ({
  ...panne,
  bouton: 'Voir la publication',
  adresse: '/admin/publication',
});

/** An account that was blocked leads to the account; anything else to its line of the journal. */
export function toTacheDuJournal({
  id,
  date,
  qui,
  action,
  objet,
  objetCollection,
  objetId,
}: Pick<
  LigneDuJournal,
  'action' | 'date' | 'id' | 'objet' | 'objetCollection' | 'objetId' | 'qui'
>): Tache {
  const isBlocage = action === 'compte-bloque' && objetCollection === 'comptes' && objetId;
  return {
    quoi: `${ACTIONS[action]}${objet ? `\u00a0: ${objet}` : ''}`,
    quand: `${qui}, le ${enMoment(date)}`,
    bouton: isBlocage ? 'Ouvrir le compte' : 'Lire la ligne',
    adresse: isBlocage ? adresseDeDocument('comptes', objetId) : adresseDeDocument('journal', id),
  };
}

/** The last lines of the journal, for who keeps the accounts and no text. */
export async function lireDernieresLignes({ payload, user }: Lecteur): Promise<Rubrique | null> {
  const { docs } = await payload.find({
    collection: 'journal',
    sort: '-date',
    depth: 0,
    limit: LIGNES,
    overrideAccess: false,
    user,
  });
  return createRubrique('journal', 'Dernières lignes du journal', docs.map(toTacheDuJournal));
}

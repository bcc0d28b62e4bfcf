import { heureAParis, MOTIFS_DE_RETRAIT, type MotifDeRetrait } from '@acp/shared/model';
import { direHeure, direJour } from './dates.ts';
import { ETATS_DE_PAGE, type EtatDePage } from './etats.ts';

/** What is known of a page in its form. */
export interface SituationDePage {
  etat: EtatDePage;
  /** A draft stands over what is public. */
  changements: boolean;
  misAJourLe: string | null;
  publierLe: string | null;
  retirerLe: string | null;
  motif: MotifDeRetrait | null;
  retireLe: string | null;
}

/** In a few words, for a list and for the head of the form. */
export function direEtat(
  { etat, changements, misAJourLe, publierLe, retirerLe, motif }: Omit<SituationDePage, 'retireLe'>,
  maintenant: Date,
): string {
  if (motif) return ETATS_DE_PAGE.retire;
  const heure = heureAParis(maintenant);
  if (!misAJourLe) {
    if (publierLe)
      return `${publierLe > heure ? 'Sera' : 'Devait être'} publié le ${direHeure(publierLe)}`;
    return etat === 'a-relire' ? ETATS_DE_PAGE['a-relire'] : ETATS_DE_PAGE.brouillon;
  }
  return [
    ETATS_DE_PAGE.publie,
    ...(etat === 'a-relire'
      ? ['modifications à relire']
      : changements
        ? ['modifications en attente']
        : []),
    ...(retirerLe && retirerLe > heure ? [`sera retiré le ${direHeure(retirerLe)}`] : []),
  ].join(', ');
}

/** One sentence: the state of the page, and what the public reads now. */
export function direSituation(page: SituationDePage, maintenant: Date): string {
  const { etat, changements, misAJourLe, publierLe, retirerLe, motif, retireLe } = page;
  if (motif) {
    const depuis = retireLe ? `Retiré le ${direJour(retireLe)}` : 'Retiré';
    return `${depuis}\u00a0: le public lit «\u00a0${MOTIFS_DE_RETRAIT[motif].libelle}\u00a0».`;
  }
  if (!misAJourLe) {
    if (publierLe)
      return publierLe > heureAParis(maintenant)
        ? `Sera publié le ${direHeure(publierLe)} (heure de Paris). D’ici là, le public ne voit rien.`
        : `Devait être publié le ${direHeure(publierLe)}\u00a0: quelque chose manque. Publiez cette page vous-même pour voir quoi.`;
    return etat === 'a-relire'
      ? 'À relire\u00a0: le public ne voit rien.'
      : 'Brouillon\u00a0: le public ne voit rien.';
  }
  const publie = `Publié le ${direJour(misAJourLe)}`;
  const fin = retirerLe ? ` Sera retiré le ${direHeure(retirerLe)} (heure de Paris).` : '';
  if (etat === 'a-relire')
    return `${publie}\u00a0; vos changements sont à relire et ne sont pas encore publics.${fin}`;
  return changements
    ? `${publie}\u00a0; vos changements ne sont pas encore publics.${fin}`
    : `${publie}, tel quel.${fin}`;
}

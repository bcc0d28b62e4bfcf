import { compter } from '../compter.ts';
import type { Changement } from '../ecriture.ts';
import { direFaute } from '../faute.ts';
import { isAEcrire } from './importer.ts';
import type { Plan } from './planifier.ts';
import type { Cible, Preparation } from './preparer.ts';

/** A line, as the page shows it. */
export interface LigneDApercu {
  numero: number;
  reference: string;
  /** The passage; empty when no measure has this reference. */
  mesure: string;
  etat: Plan['etat'];
  changements: Changement[];
  /** Whole sentences: « Ligne 12, colonne État : … ». */
  fautes: string[];
}

/** What becomes of one acte. */
export interface ActeDApercu {
  titre: string;
  isNouveau: boolean;
  changements: Changement[];
  /** « 9 mesures sur 11 auront leur ligne ; 2 restent à remplir dans le brouillon. » */
  phrase: string;
}

/** What the page shows before anything is written. */
export interface Apercu {
  empreinte: string;
  nombres: Record<Plan['etat'], number>;
  ignorees: string[];
  actes: ActeDApercu[];
  /** « Importer créera 2 brouillons… » */
  phrase: string;
  /** Proofs whose kept copy is still to be added before the point is published. */
  sansCopie: number;
  lignes: LigneDApercu[];
}

function phraseDActe({ point, mesures, plans }: Cible): string {
  const lues = new Map(plans.map(({ relevee, apres }) => [relevee?.mesure.id, apres]));
  const dites = mesures.filter(
    (id) => (lues.get(id) ?? point?.lignes.find(({ mesure }) => mesure === id))?.etat,
  );
  const reste = mesures.length - dites.length;
  const auront = dites.length > 1 ? 'auront leur' : 'aura sa';
  const faites = `${compter(dites.length, 'mesure', 'mesures')} sur ${String(mesures.length)} ${auront} ligne`;
  return reste === 0
    ? `${faites}.`
    : `${faites}\u00a0; ${compter(reste, 'reste', 'restent')} à remplir dans le brouillon.`;
}

function phraseDe(ecrites: readonly Cible[]): string {
  const nouveaux = ecrites.filter(({ point }) => point === null).length;
  const completes = ecrites.length - nouveaux;
  const faits = [
    nouveaux > 0 ? `créera ${compter(nouveaux, 'brouillon', 'brouillons')}` : null,
    completes > 0 ? `complétera ${compter(completes, 'brouillon', 'brouillons')}` : null,
  ].filter(Boolean);
  return faits.length === 0
    ? 'Rien ne changera\u00a0: ce fichier ne dit rien de nouveau.'
    : `Importer ${faits.join(' et ')}. Rien ne sera publié.`;
}

const isSansCopie = (plan: Plan): boolean => {
  const etat = plan.apres?.etat;
  return (
    (etat === 'realisee' || etat === 'partielle') &&
    !(plan.apres?.preuves ?? []).some(({ adresse, copie }) => adresse && copie)
  );
};

/** What the person who imports reads of the preparation. */
export function toApercu({ plans, cibles, ignorees, empreinte }: Preparation): Apercu {
  const nombre = (etat: Plan['etat']): number => plans.filter((plan) => plan.etat === etat).length;
  const ecrites = cibles.filter(isAEcrire);
  return {
    empreinte,
    nombres: {
      nouvelle: nombre('nouvelle'),
      modifiee: nombre('modifiee'),
      inchangee: nombre('inchangee'),
      muette: nombre('muette'),
      vide: nombre('vide'),
      erreur: nombre('erreur'),
    },
    ignorees,
    actes: ecrites.map((cible) => ({
      titre: cible.acte.titre,
      isNouveau: cible.point === null,
      changements: cible.changements,
      phrase: phraseDActe(cible),
    })),
    phrase: phraseDe(ecrites),
    sansCopie: plans.filter(isSansCopie).length,
    lignes: plans.map(({ numero, reference, relevee, etat, changements, fautes }) => ({
      numero,
      reference,
      mesure: relevee?.mesure.citation ?? '',
      etat,
      changements,
      fautes: fautes.map((faute) => direFaute(numero, faute)),
    })),
  };
}

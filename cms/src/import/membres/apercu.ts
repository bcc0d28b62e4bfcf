import { compter } from '../compter.ts';
import type { Changement } from '../ecriture.ts';
import { direFaute } from '../faute.ts';
import { isAEcrire, type Plan } from './planifier.ts';
import type { Preparation } from './preparer.ts';

/** A line, as the page shows it. */
export interface LigneDApercu {
  numero: number;
  personne: string;
  etat: Plan['etat'];
  changements: Changement[];
  /** Whole sentences: « Ligne 12, colonne Siège jusqu’au : … ». */
  fautes: string[];
}

/** What the page shows before anything is written. */
export interface Apercu {
  empreinte: string;
  nombres: Record<Plan['etat'], number>;
  ignorees: string[];
  /** « 87 noms deviendront publics… » */
  phrase: string;
  lignes: LigneDApercu[];
}

/** What publishing the right lines would show and hide. */
function phraseDe(plans: readonly Plan[]): string {
  const ecrits = plans.filter(isAEcrire);
  if (ecrits.length === 0) return 'Rien ne changera\u00a0: tout est déjà enregistré.';
  const noms = ecrits.filter(({ nomAvant, nomApres }) => nomApres && nomApres !== nomAvant);
  const sansNom = ecrits.filter(({ nomApres }) => nomApres === null);
  return `En publiant\u00a0: ${compter(noms.length, 'nom deviendra public', 'noms deviendront publics')}, ${compter(sansNom.length, 'siège restera sans nom', 'sièges resteront sans nom')}.`;
}

/** What the person who imports reads of the preparation. */
export function toApercu({ plans, ignorees, empreinte }: Preparation): Apercu {
  const nombre = (etat: Plan['etat']): number => plans.filter((plan) => plan.etat === etat).length;
  return {
    empreinte,
    nombres: {
      nouveau: nombre('nouveau'),
      modifie: nombre('modifie'),
      inchange: nombre('inchange'),
      erreur: nombre('erreur'),
    },
    ignorees,
    phrase: phraseDe(plans),
    lignes: plans.map(({ numero, personne, etat, changements, fautes }) => ({
      numero,
      personne,
      etat,
      changements,
      fautes: fautes.map((faute) => direFaute(numero, faute)),
    })),
  };
}

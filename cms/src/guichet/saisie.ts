import { ETATS_DITS, NATURES_DE_PREUVE, type EtatDit } from '@acp/shared/model';

type Nature = keyof typeof NATURES_DE_PREUVE;

/** One proof, as typed; `id` when it was already there. */
export interface PreuveSaisie {
  id: string | null;
  libelle: string;
  nature: Nature | null;
  date: string;
  adresse: string;
  fichier: File | null;
  isRetiree: boolean;
}

export interface LigneSaisie {
  mesure: string;
  etat: EtatDit | null;
  texte: string;
  preuves: PreuveSaisie[];
}

export type Action = 'enregistrer' | 'envoyer' | 'relire';

/** What somebody typed in the form. */
export interface Saisie {
  action: Action;
  /** The answer they had before their eyes. */
  version: string;
  signataire: string;
  lignes: LigneSaisie[];
}

/** Longer than any answer; a page must stay a page. */
const LONGUEUR = 5000;
const COURTE = 500;

const dans = <K extends string>(liste: Record<K, unknown>, valeur: string): K | null =>
  Object.hasOwn(liste, valeur) ? (valeur as K) : null;

function lire(formulaire: FormData, nom: string, longueur = COURTE): string {
  const valeur = formulaire.get(nom);
  return typeof valeur === 'string'
    ? valeur.replaceAll('\r\n', '\n').slice(0, longueur).trim()
    : '';
}

function lireFichier(formulaire: FormData, nom: string): File | null {
  const valeur = formulaire.get(nom);
  return valeur instanceof File && valeur.size > 0 ? valeur : null;
}

function lirePreuve(formulaire: FormData, debut: string, id: string | null): PreuveSaisie {
  return {
    id,
    libelle: lire(formulaire, `${debut}-libelle`),
    nature: dans(NATURES_DE_PREUVE, lire(formulaire, `${debut}-nature`)),
    date: lire(formulaire, `${debut}-date`),
    adresse: lire(formulaire, `${debut}-adresse`),
    fichier: lireFichier(formulaire, `${debut}-fichier`),
    isRetiree: formulaire.get(`${debut}-retirer`) !== null,
  };
}

const isVide = ({ libelle, date, adresse, fichier, nature }: PreuveSaisie): boolean =>
  !libelle && !date && !adresse && !fichier && !nature;

/** A measure of this link, and the proofs it already has. */
export interface LigneConnue {
  mesure: string;
  numero: number;
  preuves: readonly string[];
}

/** Reads the form: only the measures of this link and the proofs it has; anything else that came with it is left. */
export function readSaisie(formulaire: FormData, connues: readonly LigneConnue[]): Saisie {
  const demandee = lire(formulaire, 'action');
  return {
    action: demandee === 'envoyer' || demandee === 'relire' ? demandee : 'enregistrer',
    version: lire(formulaire, 'version'),
    signataire: lire(formulaire, 'signataire'),
    lignes: connues.map(({ mesure, numero, preuves }) => {
      const nouvelle = lirePreuve(formulaire, `n${String(numero)}`, null);
      return {
        mesure,
        etat: dans(ETATS_DITS, lire(formulaire, `etat${String(numero)}`)),
        texte: lire(formulaire, `texte${String(numero)}`, LONGUEUR),
        preuves: [
          ...preuves.map((id) => lirePreuve(formulaire, `p-${id}`, id)),
          ...(isVide(nouvelle) ? [] : [nouvelle]),
        ],
      };
    }),
  };
}

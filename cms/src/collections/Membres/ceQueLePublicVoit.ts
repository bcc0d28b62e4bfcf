import { ajouterJours, type DateCivile } from '@acp/shared/model';
import {
  hasConsentement,
  isAutorise,
  isEnCours,
  type Consentement,
  type PersonneConsultee,
} from './consentements.ts';

/** A person, as the form knows them. */
export interface Personne extends PersonneConsultee {
  prenom?: string | null;
  nom?: string | null;
}

/** What a visitor reads of a seat on a day, and why. */
export interface VuDuPublic {
  nom: string | null;
  phrase: string;
}

const enFrancais = (date: string): string => date.split('-').reverse().join('/');

const initialeDe = (nom: string): string => (/^./u.exec(nom)?.[0] ?? '').toLocaleUpperCase('fr');

/** The name as its bearer agreed to show it (rule 10); null without consent or without a first name. */
export function nomPublic(personne: Personne, jour: DateCivile): string | null {
  const prenom = personne.prenom?.trim() ?? '';
  const nom = personne.nom?.trim() ?? '';
  if (!prenom) return null;
  if (hasConsentement(personne, 'nom-complet', jour)) return nom ? `${prenom} ${nom}` : prenom;
  if (!hasConsentement(personne, 'prenom-initiale', jour)) return null;
  return nom ? `${prenom} ${initialeDe(nom)}.` : prenom;
}

const isPourLeNom = ({ usage }: Consentement): boolean =>
  usage === 'nom-complet' || usage === 'prenom-initiale';

/** Why a seat has no name: the first reason that somebody can act on. */
function raison(personne: Personne, jour: DateCivile): string {
  const accords = (personne.consentements ?? []).filter(isPourLeNom);
  const [dernier] = accords.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  if (!dernier) return 'aucun accord pour le nom n’est écrit';
  const enCours = accords.filter((accord) => isEnCours(accord, jour));
  if (enCours.length > 0 && !isAutorise(personne))
    return 'la personne est mineure et l’autorisation parentale manque';
  if (enCours.length > 0) return 'le prénom n’est pas écrit';
  if (dernier.retireLe) return `l’accord a été retiré le ${enFrancais(dernier.retireLe)}`;
  if (!dernier.date) return 'l’accord n’a pas de date';
  if (dernier.date > jour) return `l’accord commence le ${enFrancais(dernier.date)}`;
  return `l’accord a fini le ${enFrancais(dernier.fin ?? '')}`;
}

/** In words, for the secretariat. */
export function ceQueLePublicVoit(personne: Personne, jour: DateCivile): VuDuPublic {
  const nom = nomPublic(personne, jour);
  return nom === null
    ? { nom, phrase: `Siège sans nom, parce que ${raison(personne, jour)}.` }
    : { nom, phrase: `Le public lit\u00a0: ${nom}` };
}

/** How many days before its end a consent is asked for again. */
export const PREAVIS = 60;

/** The consents in force that end within sixty days, the last one of their use only: what to renew. */
const finissants = ({ consentements }: PersonneConsultee, jour: DateCivile): Consentement[] => {
  const enCours = (consentements ?? []).filter((accord) => isEnCours(accord, jour));
  const limite = ajouterJours(jour, PREAVIS);
  const isBref = ({ fin }: Consentement): boolean => Boolean(fin?.trim()) && String(fin) <= limite;
  return enCours.filter(
    (accord) =>
      isBref(accord) && !enCours.some((autre) => autre.usage === accord.usage && !isBref(autre)),
  );
};

/** The members one of whose consents ends within sixty days, the first to end first. */
export function listConsentementsFinissants<M extends PersonneConsultee>(
  membres: readonly M[],
  jour: DateCivile,
): { membre: M; fin: DateCivile }[] {
  return membres
    .flatMap((membre) => {
      const [fin] = finissants(membre, jour)
        .map((accord) => String(accord.fin))
        .toSorted();
      return fin === undefined ? [] : [{ membre, fin }];
    })
    .toSorted((a, b) => a.fin.localeCompare(b.fin));
}

import type { DateCivile, Membre } from '@acp/shared/model';
import { nomPublic } from '../collections/Membres/ceQueLePublicVoit.ts';
import type { Membre as Saisi } from '../payload-types.ts';
import { toDateCivile, toId } from './lire-champs.ts';
import { PUBLIE, type Saisie } from './saisie.ts';

/** null: this seat has no public name on that day. */
export function toMembre(doc: Saisi, jour: DateCivile): Membre | null {
  const nomAffiche = doc.etatDePage === 'retire' ? null : nomPublic(doc, jour);
  if (nomAffiche === null) return null;
  return {
    id: doc.id,
    mandature: toId(doc.mandature),
    nomAffiche,
    groupes: (doc.groupes ?? []).map((rangee) => ({
      groupe: toId(rangee.groupe),
      role: rangee.role,
      debut: toDateCivile(rangee.debut),
      fin: toDateCivile(rangee.fin),
    })),
    debut: toDateCivile(doc.debut),
    fin: toDateCivile(doc.fin),
  };
}

const AVEC_INITIALE = /^(?<prenom>.+) (?<nom>\p{Lu})\.$/u;
const COMPLET = /^(?<prenom>\S+) (?<nom>.+)$/u;

/**
 * « Camille R. » was agreed as a first name and an initial: the rest of the name is not known and stays « R ». Any
 * other name is a whole one, its first word the first name. Both give back the name they came from.
 */
export function fromMembre(m: Membre, jour: DateCivile): Saisie<'membres'> {
  const abrege = AVEC_INITIALE.exec(m.nomAffiche)?.groups;
  const { prenom = m.nomAffiche, nom = '' } = abrege ?? COMPLET.exec(m.nomAffiche)?.groups ?? {};
  return {
    ...PUBLIE,
    id: m.id,
    // What was public is never deleted: the example says nothing of the day.
    misAJourLe: jour,
    mandature: m.mandature,
    prenom,
    nom,
    consentements: [
      {
        identifiant: 'accord-pour-le-nom',
        usage: abrege ? 'prenom-initiale' : 'nom-complet',
        date: jour,
        version: 'exemple',
        conservation: 'Exemple\u00a0: aucun papier',
      },
    ],
    groupes: m.groupes.map((g) => ({
      groupe: g.groupe,
      role: g.role,
      debut: g.debut,
      fin: g.fin,
    })),
    debut: m.debut,
    fin: m.fin,
  };
}

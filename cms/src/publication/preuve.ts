import type { Preuve } from '@acp/shared/model';
import type { Preuves } from '../payload-types.ts';
import { fromDateConnue, toDateConnue, toIdOuNull, toLigne, toNombre } from './lire-champs.ts';

/** One row of the preuves, as the database holds it. */
export type PreuveSaisie = NonNullable<Preuves>[number];

/** Without a date nothing was checked. */
function toVerification(groupe: PreuveSaisie['verification']): Preuve['verification'] {
  const verifieLe = toLigne(groupe?.verifieLe);
  return verifieLe === null
    ? null
    : { verifieLe, reponse: toNombre(groupe?.reponse), depuis: toLigne(groupe?.depuis) };
}

export function toPreuve(rangee: PreuveSaisie): Preuve {
  return {
    id: rangee.identifiant,
    nature: rangee.nature,
    libelle: rangee.libelle,
    date: toDateConnue(rangee.date),
    adresse: toLigne(rangee.adresse),
    copie: toIdOuNull(rangee.copie),
    verification: toVerification(rangee.verification),
  };
}

export const fromPreuve = (p: Preuve): PreuveSaisie => ({
  identifiant: p.id,
  nature: p.nature,
  libelle: p.libelle,
  date: fromDateConnue(p.date),
  adresse: p.adresse,
  copie: p.copie,
  verification: {
    verifieLe: p.verification?.verifieLe ?? null,
    reponse: p.verification?.reponse ?? null,
    depuis: p.verification?.depuis ?? null,
  },
});

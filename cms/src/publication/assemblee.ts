import type { Assemblee } from '@acp/shared/model';
import type { DataFromGlobalSlug } from 'payload';
import type { Reglages } from '../payload-types.ts';
import { toBooleen, toLigne, toTexteExige } from './lire-champs.ts';
import type { Mentions } from './mentions.ts';
import { PUBLIE } from './saisie.ts';

function toEditeur(editeur: Reglages['editeur']): Assemblee['editeur'] {
  const nom = toLigne(editeur?.nom);
  const adresse = toLigne(editeur?.adresse);
  const directeur = toLigne(editeur?.directeur);
  if (nom === null || adresse === null || directeur === null) return null;
  return { nom, adresse, telephone: toLigne(editeur?.telephone), directeur };
}

function toHebergeur(hebergeur: Reglages['hebergeur']): Assemblee['hebergeur'] {
  const nom = toLigne(hebergeur?.nom);
  const adresse = toLigne(hebergeur?.adresse);
  if (nom === null || adresse === null) return null;
  return { nom, adresse, telephone: toLigne(hebergeur?.telephone) };
}

/** What the secretariat wrote in the settings; failing that, what the installation says. */
export function toAssemblee(doc: Reglages, mentions: Mentions): Assemblee {
  return {
    nom: doc.nom,
    nomCourt: doc.nomCourt,
    complementDuNom: doc.complementDuNom,
    ville: doc.ville,
    conseil: doc.conseil,
    gentileFeminin: doc.gentileFeminin,
    gentileMasculin: doc.gentileMasculin,
    prefixe: doc.prefixe,
    fictive: toBooleen(doc.fictive),
    phrase: doc.phrase,
    presentation: doc.presentation,
    promesse: toLigne(doc.promesse),
    courriel: toLigne(doc.courriel),
    editeur: toEditeur(doc.editeur) ?? mentions.editeur,
    hebergeur: toHebergeur(doc.hebergeur) ?? mentions.hebergeur,
    licence: {
      nom: toTexteExige(doc.licence.nom),
      adresse: toTexteExige(doc.licence.adresse),
    },
    exempleDeReference: doc.exempleDeReference,
  };
}

export const fromAssemblee = (
  a: Assemblee,
): Omit<DataFromGlobalSlug<'reglages'>, 'id' | 'createdAt' | 'updatedAt'> => ({
  ...PUBLIE,
  nom: a.nom,
  nomCourt: a.nomCourt,
  complementDuNom: a.complementDuNom,
  ville: a.ville,
  conseil: a.conseil,
  gentileFeminin: a.gentileFeminin,
  gentileMasculin: a.gentileMasculin,
  prefixe: a.prefixe,
  fictive: a.fictive,
  phrase: a.phrase,
  presentation: a.presentation,
  promesse: a.promesse,
  courriel: a.courriel,
  editeur: {
    nom: a.editeur?.nom,
    adresse: a.editeur?.adresse,
    telephone: a.editeur?.telephone,
    directeur: a.editeur?.directeur,
  },
  hebergeur: {
    nom: a.hebergeur?.nom,
    adresse: a.hebergeur?.adresse,
    telephone: a.hebergeur?.telephone,
  },
  licence: { nom: a.licence.nom, adresse: a.licence.adresse },
  exempleDeReference: a.exempleDeReference,
});

import { isVivante, NATURES_DE_PREUVE, type Document, type Preuve } from '@acp/shared/model';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { chercher, editionsDe } from '../queries.ts';
import { ADRESSES, adresseMedia } from '../urls.ts';
import { inconnu, jour, lien, type Morceaux } from './morceaux.ts';

/** The kind comes first, unless the label already begins with it. */
function intituleDePreuve({ nature, libelle }: Preuve): string {
  const { libelle: sorte } = NATURES_DE_PREUVE[nature];
  return libelle.startsWith(sorte) ? libelle : `${sorte}\u00A0: ${libelle}`;
}

/** « Lieu : plan des sept rues, 30 juin 2025. » */
const debut = (preuve: Preuve): Morceaux => [
  intituleDePreuve(preuve),
  ...(preuve.date && !preuve.libelle.includes(enDate(preuve.date.date))
    ? [', ', jour(preuve.date.date)]
    : []),
  '. ',
];

const SANS_COPIE = inconnu('copie non conservée');

const copieDe = (ctx: Contexte, { copie }: Preuve): Document | null =>
  chercher(ctx.publication, 'documents', copie);

/** Since when a dead link is dead; nothing of one that answers. */
function silence({ verification }: Preuve): Morceaux {
  if (verification === null || isVivante(verification.reponse)) return [];
  const { depuis, verifieLe } = verification;
  return depuis === null
    ? [' ne répondait plus le ', jour(verifieLe)]
    : [' ne répond plus depuis le ', jour(depuis)];
}

/** « Lieu : plan des sept rues, 30 juin 2025. Lien, copie conservée », where there are many. */
export function texteDePreuve(ctx: Contexte, preuve: Preuve): Morceaux {
  const copie = copieDe(ctx, preuve);
  return [
    ...debut(preuve),
    ...(preuve.adresse === null ? [] : [{ texte: 'Lien', lien: preuve.adresse }]),
    ...silence(preuve),
    ...(copie
      ? [preuve.adresse === null ? '' : ', ', lien(ctx, 'copie conservée', adresseMedia(copie))]
      : [' ', SANS_COPIE]),
  ];
}

/** « vérifié le 14 novembre 2026 : répond », with its age: the page may be old. */
function verificationDe(preuve: Preuve): Morceaux {
  const { verification } = preuve;
  if (verification === null) return [' ', inconnu('pas encore vérifié')];
  const { reponse, verifieLe, depuis } = verification;
  if (isVivante(reponse)) return [' vérifié le ', jour(verifieLe), '\u00A0: répond'];
  return depuis === null
    ? silence(preuve)
    : [...silence(preuve), ' (vérifié le ', jour(verifieLe), ')'];
}

/** The day the copy became public, as far as this record knows. */
const conserveeLe = (ctx: Contexte, { id, misAJourLe }: Document): string =>
  editionsDe(ctx.publication, { type: 'documents', id })[0]?.publieeLe ?? misAJourLe;

function copieEntiere(ctx: Contexte, preuve: Preuve): Morceaux {
  const copie = copieDe(ctx, preuve);
  if (copie === null) return [SANS_COPIE];
  return [
    lien(ctx, 'copie conservée', adresseMedia(copie)),
    ' le ',
    jour(conserveeLe(ctx, copie)),
    ' (',
    lien(ctx, 'fichier et empreinte', `${ADRESSES.documents}${copie.slug}/`),
    ')',
  ];
}

/** The same on the page of its measure: what the link answered, when, and what is kept of it. */
export const preuveEntiere = (ctx: Contexte, preuve: Preuve): Morceaux => [
  ...debut(preuve),
  ...(preuve.adresse === null
    ? []
    : [{ texte: 'Lien', lien: preuve.adresse }, ...verificationDe(preuve), ', ']),
  ...copieEntiere(ctx, preuve),
  '.',
];

import {
  CATEGORIES_D_INSTANCE,
  ETAPES_DU_TIRAGE,
  ETATS_DE_COMPTE_RENDU,
  ETATS_DE_RELEVE,
  ETATS_DES_CHIFFRES,
  ETATS_DITS,
  ETATS_MONTRES,
  MODES_DE_VOTE,
  MOTIFS_DE_RETRAIT,
  NATURES_D_EDITION,
  NATURES_D_ETAPE,
  NATURES_DE_NOUVELLE,
  NATURES_DE_REFERENCE,
  RESULTATS_DE_VOTE,
  ROLES,
  STATUTS_DE_SEANCE,
  SUITES_DE_CORRECTION,
  TYPES_D_ACTE,
  TYPES_DE_SEANCE,
} from '@acp/shared/model';

export interface Definition {
  slug: string;
  terme: string;
  definition: string;
}

type Liste = Readonly<Record<string, { libelle: string; definition: string }>>;

const deLaListe = (
  liste: Liste,
  nommer: (libelle: string) => string = (libelle) => libelle,
  adresser: (cle: string) => string = (cle) => cle,
): Definition[] =>
  Object.entries(liste).map(([cle, { libelle, definition }]) => ({
    slug: adresser(cle),
    terme: nommer(libelle),
    definition,
  }));

const minuscule = (texte: string): string => texte.toLocaleLowerCase('fr');

/** Words the pages use that are no value of a list. */
const MOTS: readonly Definition[] = [
  {
    slug: 'mandature',
    terme: 'Mandature',
    definition:
      'Une promotion de l’Assemblée : des personnes tirées au sort qui travaillent ensemble, de 12 à 18 mois.',
  },
  {
    slug: 'phase',
    terme: 'Phase',
    definition: 'Une période datée d’une mandature, avec son but.',
  },
  {
    slug: 'membre',
    terme: 'Membre',
    definition:
      'Une personne tirée au sort qui siège à l’Assemblée. Son nom n’est public que si elle l’accepte.',
  },
  {
    slug: 'comite-de-garants',
    terme: 'Comité de garants',
    definition: 'Des personnes indépendantes qui veillent sur la démarche.',
  },
  {
    slug: 'instance',
    terme: 'Instance',
    definition: 'Un conseil, un outil ou un lieu de participation qui entoure l’Assemblée.',
  },
  {
    slug: 'tirage-au-sort',
    terme: 'Tirage au sort',
    definition: 'La façon dont les membres sont choisis : par le hasard, en plusieurs étapes.',
  },
  {
    slug: 'groupe-thematique',
    terme: 'Groupe thématique',
    definition: 'Des membres qui étudient ensemble un sujet. On dit aussi « atelier ».',
  },
  {
    slug: 'seance',
    terme: 'Séance',
    definition:
      'Une rencontre des membres : plénière, atelier, audition, visite, formation ou co-construction.',
  },
  {
    slug: 'compte-rendu',
    terme: 'Compte rendu',
    definition: 'Ce qui a été dit et décidé pendant une séance.',
  },
  {
    slug: 'carnet-de-synthese',
    terme: 'Carnet de synthèse',
    definition:
      'Le texte qu’un groupe remet à mi-parcours : son travail, ses priorités, ses questions.',
  },
  {
    slug: 'mandat-de-travail',
    terme: 'Mandat de travail',
    definition: 'La question que l’exécutif confie à un groupe après son carnet.',
  },
  {
    slug: 'recommandations',
    terme: 'Recommandations',
    definition: 'Les propositions numérotées qu’un groupe remet à l’exécutif.',
  },
  {
    slug: 'mesure',
    terme: 'Mesure',
    definition: 'Un engagement, cité mot pour mot d’un texte adopté et numéroté.',
  },
  {
    slug: 'droit-de-suite',
    terme: 'Droit de suite',
    definition:
      'L’engagement de la Ville à revenir vers les membres pour dire ce que deviennent les mesures.',
  },
  {
    slug: 'point-de-suivi',
    terme: 'Point de suivi',
    definition: 'Ce que la Ville dit, à une date donnée, de chaque mesure d’un texte.',
  },
  {
    slug: 'appreciation',
    terme: 'Appréciation',
    definition: 'Le regard daté des membres ou des garants, à côté de celui de la Ville.',
  },
  {
    slug: 'sans-nouvelle',
    terme: 'Sans nouvelle',
    definition:
      'Une date où la Ville devait parler de la mesure est passée sans qu’elle en dise rien. Ce signal est calculé ; il se lit à côté de l’état.',
  },
  {
    slug: 'edition',
    terme: 'Édition',
    definition:
      'Une version publiée d’une page. Elle porte un numéro, une date et une note, et ne change plus.',
  },
  {
    slug: 'erratum',
    terme: 'Erratum',
    definition: 'La correction datée d’un compte rendu déjà approuvé.',
  },
  {
    slug: 'publication',
    terme: 'Publication',
    definition:
      'L’ensemble de ce que ce site rend public à un moment donné, et le fichier qui le contient.',
  },
];

/** The model's own words, list by list. */
export const LISTES = {
  types: deLaListe(TYPES_D_ACTE),
  etats: [...deLaListe(ETATS_MONTRES), ...deLaListe(ETATS_DITS)],
  sortesDeSeance: deLaListe(TYPES_DE_SEANCE),
  etatsDeSeance: deLaListe(STATUTS_DE_SEANCE, (libelle) => `Séance ${minuscule(libelle)}`),
  etatsDeCompteRendu: deLaListe(
    ETATS_DE_COMPTE_RENDU,
    (libelle) => `Compte rendu\u00a0: ${minuscule(libelle)}`,
  ),
  roles: deLaListe(ROLES),
  modesDeVote: deLaListe(MODES_DE_VOTE),
  resultatsDeVote: deLaListe(RESULTATS_DE_VOTE),
  chiffres: deLaListe(
    ETATS_DES_CHIFFRES,
    (libelle) => libelle,
    (cle) => `chiffres-${cle}`,
  ),
  releves: deLaListe(
    ETATS_DE_RELEVE,
    (libelle) => libelle,
    (cle) => `releve-${cle}`,
  ),
  editions: deLaListe(
    NATURES_D_EDITION,
    (libelle) => libelle,
    (cle) => ({ premiere: 'premiere-publication', forme: 'correction-de-forme' })[cle] ?? cle,
  ),
  corrections: deLaListe(SUITES_DE_CORRECTION, (libelle) => `Erreur ${minuscule(libelle)}`),
  tirage: deLaListe(
    ETAPES_DU_TIRAGE,
    (libelle) => `Tirage\u00a0: ${minuscule(libelle)}`,
    (cle) => `tirage-${cle}`,
  ),
  etapes: deLaListe(
    NATURES_D_ETAPE,
    (libelle) => `Étape d’un texte\u00a0: ${minuscule(libelle)}`,
    (cle) => `etape-${cle}`,
  ).filter(({ slug }) => slug !== 'etape-autre'),
  nouvelles: deLaListe(
    NATURES_DE_NOUVELLE,
    (libelle) => libelle,
    (cle) => `nouvelle-${cle}`,
  ),
  references: deLaListe(
    NATURES_DE_REFERENCE,
    (libelle) => libelle,
    (cle) => `reference-${cle}`,
  ),
  instances: deLaListe(
    CATEGORIES_D_INSTANCE,
    (libelle) => libelle,
    (cle) => `instances-${cle}`,
  ),
  retraits: deLaListe(
    MOTIFS_DE_RETRAIT,
    (libelle) => `Page retirée\u00a0: ${minuscule(libelle)}`,
    (cle) => `retrait-${cle}`,
  ),
} satisfies Record<string, readonly Definition[]>;

/**
 * Every address a status, a type or a stage links to (rule 9) leads somewhere, even when the glossary of the record is
 * empty. The first one given wins.
 */
export const LEXIQUE: readonly Definition[] = [...Object.values(LISTES).flat(), ...MOTS];

/**
 * Who may do what in the CMS, written by hand from the words of the City: droits.test.ts tries each line for true, and
 * a collection, an operation or a rule of a field that is not here fails it.
 */

export const ROLES = ['anonyme', 'redacteur', 'secretariat', 'administrateur'] as const;
export type Role = (typeof ROLES)[number];

/** Those who may; nobody when it is empty. */
type Qui = readonly Role[];

const PERSONNE: Qui = [];
const REDACTION: Qui = ['redacteur', 'secretariat'];
const SECRETARIAT: Qui = ['secretariat'];
const ADMINISTRATION: Qui = ['administrateur'];
const JOURNAL: Qui = ['secretariat', 'administrateur'];
const CONNECTES: Qui = ['redacteur', 'secretariat', 'administrateur'];

export interface Droits {
  lire: Qui;
  creer: Qui;
  /** For a page: its draft. */
  modifier: Qui;
  supprimer: Qui;
  /** What is public changes, said or not. */
  publier?: Qui;
  modifierSansLeDire?: Qui;
  versions?: Qui;
}

const PAGE: Droits = {
  lire: REDACTION,
  creer: REDACTION,
  modifier: REDACTION,
  publier: SECRETARIAT,
  modifierSansLeDire: SECRETARIAT,
  supprimer: SECRETARIAT,
  versions: REDACTION,
};

/** What is private of a person. */
const DONNEES_PERSONNELLES: Droits = {
  lire: SECRETARIAT,
  creer: SECRETARIAT,
  modifier: SECRETARIAT,
  publier: SECRETARIAT,
  modifierSansLeDire: SECRETARIAT,
  supprimer: SECRETARIAT,
  versions: SECRETARIAT,
};

/** Written by the product alone. */
const INTERNE: Droits = {
  lire: PERSONNE,
  creer: PERSONNE,
  modifier: PERSONNE,
  supprimer: PERSONNE,
};

export const COLLECTIONS: Record<string, Droits> = {
  mandatures: PAGE,
  tirages: PAGE,
  groupes: PAGE,
  membres: DONNEES_PERSONNELLES,
  justificatifs: {
    lire: SECRETARIAT,
    creer: SECRETARIAT,
    modifier: SECRETARIAT,
    supprimer: SECRETARIAT,
  },
  garants: PAGE,
  instances: PAGE,
  directions: PAGE,
  seances: PAGE,
  'comptes-rendus': PAGE,
  carnets: PAGE,
  mandats: PAGE,
  recommandations: PAGE,
  actes: PAGE,
  mesures: PAGE,
  'points-de-suivi': PAGE,
  appreciations: PAGE,
  relances: PAGE,
  campagnes: PAGE,
  // Made of what is public: the secretariat asks for one, nobody writes it.
  bilans: { ...PAGE, creer: PERSONNE },
  // What a direction wrote stays as it wrote it; its address is kept by the secretariat.
  reponses: { lire: SECRETARIAT, creer: PERSONNE, modifier: SECRETARIAT, supprimer: PERSONNE },
  messages: { lire: SECRETARIAT, creer: PERSONNE, modifier: SECRETARIAT, supprimer: PERSONNE },
  corrections: PAGE,
  actualites: PAGE,
  rubriques: PAGE,
  termes: PAGE,
  documents: PAGE,
  sources: PAGE,
  references: INTERNE,
  comptes: {
    lire: CONNECTES,
    creer: ADMINISTRATION,
    modifier: ADMINISTRATION,
    supprimer: ADMINISTRATION,
  },
  journal: { lire: JOURNAL, creer: PERSONNE, modifier: PERSONNE, supprimer: PERSONNE },
  'payload-kv': INTERNE,
  // Who is editing what; Payload’s own rule.
  'payload-locked-documents': {
    lire: CONNECTES,
    creer: CONNECTES,
    modifier: CONNECTES,
    supprimer: CONNECTES,
  },
  // Payload’s own rule too, and it has no address.
  'payload-migrations': {
    lire: CONNECTES,
    creer: CONNECTES,
    modifier: CONNECTES,
    supprimer: CONNECTES,
  },
  // Those of somebody else.
  'payload-preferences': {
    lire: PERSONNE,
    creer: CONNECTES,
    modifier: PERSONNE,
    supprimer: PERSONNE,
  },
};

export const GLOBAUX: Record<string, Pick<Droits, 'lire' | 'publier' | 'versions'>> = {
  reglages: { lire: REDACTION, publier: SECRETARIAT, versions: SECRETARIAT },
};

type DroitsDUnChamp = Partial<Record<'lire' | 'creer' | 'modifier', Qui>>;
type Champs = Record<string, DroitsDUnChamp>;

/** Written by the product alone. */
const CALCULE: DroitsDUnChamp = { creer: PERSONNE, modifier: PERSONNE };

const CHAMPS_DE_PAGE: Champs = {
  misAJourLe: CALCULE,
  derniereModification: CALCULE,
  retrait: CALCULE,
  publierLe: { creer: SECRETARIAT, modifier: SECRETARIAT },
  retirerLe: { creer: SECRETARIAT, modifier: SECRETARIAT },
};

/** The rules of a field, over those of its collection. */
export const CHAMPS: Record<string, Champs> = {
  ...Object.fromEntries(
    Object.keys(COLLECTIONS)
      .filter((slug) => COLLECTIONS[slug]?.publier)
      .map((slug) => [slug, CHAMPS_DE_PAGE]),
  ),
  documents: {
    ...CHAMPS_DE_PAGE,
    // Read from the file itself.
    sha256: CALCULE,
    lecture: CALCULE,
    variantes: CALCULE,
    // Who is on a photo.
    personnes: { lire: SECRETARIAT, creer: SECRETARIAT, modifier: SECRETARIAT },
    autresPersonnes: { lire: SECRETARIAT, creer: SECRETARIAT, modifier: SECRETARIAT },
  },
  bilans: {
    ...CHAMPS_DE_PAGE,
    publierLe: { creer: PERSONNE, modifier: SECRETARIAT },
    retirerLe: { creer: PERSONNE, modifier: SECRETARIAT },
    annee: CALCULE,
    numero: CALCULE,
    arreteLe: CALCULE,
    contenu: CALCULE,
  },
  reponses: Object.fromEntries(
    [
      'etat',
      'campagne',
      'acte',
      'de',
      'direction',
      'signataire',
      'envoyeeLe',
      'lignes',
      'point',
      'appreciation',
      'generation',
    ].map((champ) => [champ, CALCULE]),
  ),
  messages: Object.fromEntries(
    ['cle', 'reponse', 'motif', 'courriel', 'objet', 'texte', 'prevuLe', 'envoyeLe', 'panne'].map(
      (champ) => [champ, CALCULE],
    ),
  ),
  comptes: {
    roles: { creer: ADMINISTRATION, modifier: ADMINISTRATION },
    // One’s own only: those of somebody else are closed from the account page, and never read.
    sessions: { lire: PERSONNE, modifier: PERSONNE },
    resetPasswordToken: CALCULE,
    resetPasswordExpiration: CALCULE,
    salt: CALCULE,
    hash: CALCULE,
    loginAttempts: CALCULE,
    lockUntil: CALCULE,
  },
};

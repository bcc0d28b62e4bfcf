/** What the journal keeps; the label says who reads it what happened. */
export const ACTIONS = {
  connexion: 'Connexion',
  'connexion-refusee': 'Connexion refusée',
  'compte-bloque': 'Compte bloqué',
  'compte-debloque': 'Compte débloqué',
  deconnexion: 'Déconnexion',
  'session-fermee': 'Appareil déconnecté',
  'mot-de-passe-demande': 'Nouveau mot de passe demandé',
  'mot-de-passe-change': 'Mot de passe changé',
  'compte-cree': 'Compte créé',
  'compte-supprime': 'Compte supprimé',
  'roles-changes': 'Rôles changés',
  publication: 'Publication',
  retrait: 'Retrait',
  suppression: 'Suppression',
  refus: 'Refus',
  export: 'Export',
  import: 'Import',
  'consentement-donne': 'Accord donné',
  'consentement-retire': 'Accord retiré',
  reglages: 'Réglages changés',
} as const;
export type Action = keyof typeof ACTIONS;

/** Where the French of Payload is not what somebody would say. The names of collections are plurals of both genders. */
const MOTS_GENERAUX = {
  createNew: 'Créer',
  createNewLabel: 'Créer\u00a0: {{label}}',
  creatingNewLabel: 'Création\u00a0: {{label}}',
  noLabel: '—',
  perPage: 'Par page\u00a0: {{limit}}',
  searchBy: 'Rechercher',
  ascending: 'Croissant',
  created: 'Création',
  createdAt: 'Date de création',
  currentlyEditing:
    'modifie cette page. Si vous prenez la main, cette personne ne pourra plus rien y changer, et perdra ce qu’elle n’a pas enregistré.',
  deletedCountSuccessfully: 'Supprimé\u00a0: {{count}}.',
  deletedSuccessfully: 'Supprimé.',
  descending: 'Décroissant',
  globals: 'Réglages',
  newLabel: 'Créer\u00a0: {{label}}',
  none: 'Rien',
  successfullyCreated: '{{label}}\u00a0: c’est créé.',
  successfullyDuplicated: '{{label}}\u00a0: la copie est prête.',
  titleDeleted: '«\u00a0{{title}}\u00a0» est supprimé. ({{label}})',
  all: 'Liste\u00a0:',
  aboutToDelete: 'Supprimer «\u00a0<1>{{title}}</1>\u00a0»\u00a0? ({{label}})',
  aboutToPermanentlyDelete:
    'Supprimer pour toujours «\u00a0<1>{{title}}</1>\u00a0»\u00a0? Rien ne pourra le faire revenir. ({{label}})',
  aboutToPermanentlyDeleteTrash:
    'Supprimer pour toujours ce qui est dans la corbeille\u00a0? Rien ne pourra le faire revenir. (<1>{{label}}</1>\u00a0: <0>{{count}}</0>)',
  aboutToRestore: 'Sortir «\u00a0<1>{{title}}</1>\u00a0» de la corbeille\u00a0? ({{label}})',
  aboutToRestoreAsDraft:
    'Sortir «\u00a0<1>{{title}}</1>\u00a0» de la corbeille, en brouillon\u00a0? ({{label}})',
  aboutToRestoreAsDraftCount:
    'Sortir de la corbeille, en brouillon\u00a0? ({{label}}\u00a0: {{count}})',
  aboutToRestoreCount: 'Sortir de la corbeille\u00a0? ({{label}}\u00a0: {{count}})',
  aboutToTrash: 'Mettre «\u00a0<1>{{title}}</1>\u00a0» à la corbeille\u00a0? ({{label}})',
  aboutToTrashCount: 'Mettre à la corbeille\u00a0? ({{label}}\u00a0: {{count}})',
  deletePermanently: 'Supprimer pour toujours, sans passer par la corbeille',
  documentIsTrashed: 'Cette page est dans la corbeille\u00a0: elle ne se modifie pas.',
  emptyTrashLabel: 'Vider la corbeille\u00a0: {{label}}',
  noResults:
    'Rien à montrer ici ({{label}})\u00a0: la liste est vide, ou vos filtres écartent tout.',
  noResultsDescription: 'La liste est vide, ou vos filtres écartent tout.',
  noTrashResults: 'La corbeille est vide ({{label}}).',
  permanentlyDeletedCountSuccessfully: 'Supprimé pour toujours\u00a0: {{count}}.',
  restore: 'Sortir de la corbeille',
  restoredCountSuccessfully: 'Sorti de la corbeille\u00a0: {{count}}.',
  restoring: 'Sortie de la corbeille…',
  selectAll: 'Tout choisir {{count}} {{label}}',
  selectedCount: 'Choisi\u00a0: {{count}} ({{label}})',
  titleRestored: '«\u00a0{{title}}\u00a0» est sorti de la corbeille.',
  titleTrashed: '«\u00a0{{title}}\u00a0» est dans la corbeille.',
  trashedCountSuccessfully: 'Mis à la corbeille\u00a0: {{count}}.',
  updatedCountSuccessfully: 'Mis à jour\u00a0: {{count}}.',
  updatedLabelSuccessfully: '{{label}}\u00a0: c’est enregistré.',
};

/** What a field lets choose or add. */
const MOTS_DES_CHAMPS = {
  addNew: 'Créer',
  addNewLabel: 'Créer\u00a0: {{label}}',
  chooseFromExisting: 'Choisir dans la liste',
  chooseLabel: 'Choisir\u00a0: {{label}}',
  editLabelData: 'Modifier\u00a0: {{label}}',
  labelRelationship: 'Lien vers\u00a0: {{label}}',
  newLabel: 'Créer\u00a0: {{label}}',
  selectExistingLabel: 'Choisir dans la liste\u00a0: {{label}}',
  swapUpload: 'Changer de fichier',
  uploadNewLabel: 'Envoyer\u00a0: {{label}}',
};

/** Versions come back as drafts, and nothing public goes back to a draft. */
const MOTS_DES_VERSIONS = {
  aboutToPublishSelection: 'Publier tout ce qui est choisi\u00a0? ({{label}})',
  aboutToRestore:
    'Reprendre la version du {{versionDate}} en brouillon\u00a0? Le public ne verra aucun changement avant que vous ne publiiez. ({{label}})',
  aboutToRestoreGlobal:
    'Reprendre la version du {{versionDate}} en brouillon\u00a0? Le public ne verra aucun changement avant que vous ne publiiez. ({{label}})',
  aboutToRevertToPublished: 'Abandonner vos changements, et revenir à ce qui est public\u00a0?',
  autosavedVersion: 'Enregistrée automatiquement',
  compareVersion: 'Comparer cette version à\u00a0:',
  comparingAgainst: 'Comparée à',
  confirmVersionRestoration: 'Reprendre cette version',
  currentDraft: 'Brouillon actuel',
  currentlyViewing: 'Version ouverte',
  currentPublishedVersion: 'Version publique',
  modifiedOnly: 'Seulement ce qui change',
  moreVersions: 'Plus de versions…',
  noRowsFound: 'Rien ({{label}})',
  noRowsSelected: 'Rien n’est choisi ({{label}})',
  previouslyDraft: 'Ancien brouillon',
  previouslyPublished: 'Ancienne version publique',
  previousVersion: 'Version précédente',
  problemRestoringVersion: 'Cette version n’a pas pu être reprise. Réessayez.',
  restoredSuccessfully: 'Cette version est reprise.',
  restoring: 'Reprise…',
  revertToPublished: 'Abandonner les changements',
  specificVersion: 'Une autre version',
  versionID: 'Numéro de la version',
  viewingVersion: 'Version de «\u00a0{{documentTitle}}\u00a0» ({{entityLabel}})',
  viewingVersionGlobal: 'Version\u00a0: {{entityLabel}}',
  viewingVersions: 'Versions de «\u00a0{{documentTitle}}\u00a0» ({{entityLabel}})',
  viewingVersionsGlobal: 'Versions\u00a0: {{entityLabel}}',
};

/** The reason stands at the field, and above it: this only tells where to look. */
const MOTS_DES_REFUS = {
  followingFieldsInvalid_one: 'Ce n’est pas enregistré. À revoir\u00a0:',
  followingFieldsInvalid_other: 'Ce n’est pas enregistré. À revoir\u00a0:',
};

/** Given to Payload over its own French. */
export const MOTS = {
  error: MOTS_DES_REFUS,
  general: MOTS_GENERAUX,
  fields: MOTS_DES_CHAMPS,
  version: MOTS_DES_VERSIONS,
};

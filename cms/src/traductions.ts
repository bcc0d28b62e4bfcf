/** Where the French of Payload is not what somebody would say. The names of collections are plurals of both genders. */
export const MOTS_GENERAUX = {
  created: 'Création',
  createdAt: 'Date de création',
  deletedSuccessfully: 'Supprimé.',
  descending: 'Décroissant',
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
  restore: 'Sortir de la corbeille',
  restoredCountSuccessfully: 'Sorti de la corbeille\u00a0: {{count}}.',
  restoring: 'Sortie de la corbeille…',
  selectAll: 'Tout choisir {{count}} {{label}}',
  titleRestored: '«\u00a0{{title}}\u00a0» est sorti de la corbeille.',
  titleTrashed: '«\u00a0{{title}}\u00a0» est dans la corbeille.',
  trashedCountSuccessfully: 'Mis à la corbeille\u00a0: {{count}}.',
};

/** Versions come back as drafts, and nothing public goes back to a draft. */
export const MOTS_DES_VERSIONS = {
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
  previouslyDraft: 'Ancien brouillon',
  previouslyPublished: 'Ancienne version publique',
  previousVersion: 'Version précédente',
  problemRestoringVersion: 'Cette version n’a pas pu être reprise. Réessayez.',
  restoring: 'Reprise…',
  revertToPublished: 'Abandonner les changements',
  specificVersion: 'Une autre version',
  versionID: 'Numéro de la version',
  viewingVersion: 'Version de «\u00a0{{documentTitle}}\u00a0» ({{entityLabel}})',
  viewingVersionGlobal: 'Version\u00a0: {{entityLabel}}',
  viewingVersions: 'Versions de «\u00a0{{documentTitle}}\u00a0» ({{entityLabel}})',
  viewingVersionsGlobal: 'Versions\u00a0: {{entityLabel}}',
};

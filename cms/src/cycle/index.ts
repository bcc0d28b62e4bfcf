import type { CollectionConfig } from 'payload';
import { isRedaction } from '../access/isRedaction.ts';
import { isRedactionOuPublie } from '../access/isRedactionOuPublie.ts';
import { isSecretariat } from '../access/isSecretariat.ts';
import { peutEnregistrer } from '../access/peutEnregistrer.ts';
import { checkPublication } from './checkPublication.ts';
import { refuserCorbeille, refuserDepublication, refuserSuppression } from './depublier.ts';
import { refuserSansDroit, setEtatDePage } from './etat.ts';
import { exigerNote, rangerNote } from './note.ts';
import { reprendreEnBrouillon } from './restaurer.ts';

/** Who may do what with a page: the secretariat everything, the others their drafts. */
export const accesDePage = {
  create: peutEnregistrer,
  read: isRedactionOuPublie,
  readVersions: isRedaction,
  update: peutEnregistrer,
  delete: isSecretariat,
} satisfies CollectionConfig['access'];

/** The life of a page, from its first word to its withdrawal; `avecNote` where the public reads editions. */
export const createCycleHooks = (avecNote: boolean) =>
  ({
    beforeOperation: [refuserDepublication],
    beforeValidate: [
      reprendreEnBrouillon,
      refuserSansDroit,
      refuserCorbeille,
      ...(avecNote ? [exigerNote] : []),
    ],
    beforeChange: [setEtatDePage, ...(avecNote ? [rangerNote] : [])],
    afterChange: [checkPublication],
    beforeDelete: [refuserSuppression],
  }) satisfies CollectionConfig['hooks'];

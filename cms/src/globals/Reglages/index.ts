import type { GlobalConfig } from 'payload';
import { isRedactionOuPublie } from '../../access/isRedactionOuPublie.ts';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { checkReglages, refuserDepublicationDesReglages } from '../../cycle/reglages.ts';
import { restaurerReglages } from '../../cycle/restaurer.ts';
import { notesInternesField } from '../../fields/notesInternes.ts';
import { reveillerPublication } from '../../hooks/reveillerPublication.ts';
import { consignerReglages } from '../../journal/consignerPublication.ts';
import { reglagesFields } from './fields.ts';

/** The names of the bodies and the prefix of the references: data of the record, not code. */
export const Reglages: GlobalConfig = {
  slug: 'reglages',
  label: 'Réglages',
  typescript: { interface: 'Reglages' },
  admin: {
    group: 'Assemblée',
    description: 'Le nom de l’Assemblée, les textes de l’accueil et les mentions légales.',
    components: { elements: { UnpublishButton: '/admin/Rien.tsx#Rien' } },
  },
  endpoints: [restaurerReglages],
  access: { read: isRedactionOuPublie, readVersions: isSecretariat, update: isSecretariat },
  versions: { drafts: true, max: 50 },
  hooks: {
    beforeOperation: [refuserDepublicationDesReglages],
    afterChange: [checkReglages, reveillerPublication, consignerReglages],
  },
  fields: [...reglagesFields, notesInternesField],
};

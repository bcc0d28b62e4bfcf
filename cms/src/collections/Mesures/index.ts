import { referenceField } from '../../fields/reference.ts';
import { createSetIntitule, intituleField } from '../../fields/intitule.ts';
import { createEntite } from '../entite.ts';
import { announceMesure } from './announce.ts';
import { mesureFields } from './fields.ts';
import { setNumeroDeMesure, setReferenceDeMesure } from './hooks.ts';
import { reporterEcheance } from './reporter.ts';

const LONGUEUR = 90;

/** « 4. Abaisser le trottoir… » */
function nommerMesure({ numero, citation }: Record<string, unknown>): string {
  const mots = typeof citation === 'string' ? citation : '';
  const court = mots.length > LONGUEUR ? `${mots.slice(0, LONGUEUR).trimEnd()}…` : mots;
  return typeof numero === 'number' ? `${String(numero)}. ${court}` : court;
}

/** One commitment quoted from an adopted acte. */
export const Mesures = createEntite({
  slug: 'mesures',
  interface: 'Mesure',
  labels: { singular: 'Mesure', plural: 'Mesures' },
  group: 'Décisions',
  description: 'Chaque engagement, cité mot pour mot d’un acte adopté et numéroté.',
  titre: 'intitule',
  columns: ['intitule', 'acte', 'reference', 'etatDePage', 'updatedAt'],
  recherche: ['intitule', 'citation', 'reference'],
  composants: { beforeListTable: ['/admin/TableurDuSuivi/VersLeTableur.tsx#VersLeTableur'] },
  hooks: {
    beforeValidate: [
      setNumeroDeMesure,
      createSetIntitule(nommerMesure),
      setReferenceDeMesure,
      reporterEcheance,
    ],
    afterChange: [announceMesure],
  },
  fields: [intituleField, ...mesureFields, referenceField],
});

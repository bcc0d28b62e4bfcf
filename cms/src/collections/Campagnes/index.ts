import type { NumberFieldSingleValidation } from 'payload';
import { dateCivileField } from '../../fields/dateCivile.ts';
import { ligneField } from '../../fields/lignes.ts';
import { relationField } from '../../fields/relations.ts';
import { assemblerReponses } from '../../campagne/assembler.ts';
import { ouvrirCampagne } from '../../campagne/ouvrir.ts';
import { lireTournee } from '../../campagne/tournee.ts';
import { arreterLeBilan, lireLeBilan } from '../../bilan/arreter.ts';
import { createEntite } from '../entite.ts';

const validateAnnee: NumberFieldSingleValidation = (annee) =>
  (typeof annee === 'number' && Number.isInteger(annee) && annee >= 2021 && annee <= 2200) ||
  'Donnez l’année sur quatre chiffres, par exemple 2026.';

/** One yearly round of questions to the directions. */
export const Campagnes = createEntite({
  slug: 'campagnes',
  interface: 'Campagne',
  labels: { singular: 'Point annuel', plural: 'Points annuels' },
  group: 'Droit de suite',
  description: 'Chaque année, la tournée des directions\u00a0: où en est chaque mesure\u00a0?',
  titre: 'titre',
  endpoints: [lireTournee, ouvrirCampagne, assemblerReponses, lireLeBilan, arreterLeBilan],
  columns: ['titre', 'annee', 'ouverteLe', 'reponsesAttenduesLe', 'etatDePage'],
  fields: [
    {
      type: 'row',
      fields: [
        ligneField({
          name: 'titre',
          label: 'Titre',
          required: true,
          description: 'Par exemple «\u00a0Point annuel 2026\u00a0».',
        }),
        {
          name: 'annee',
          type: 'number',
          label: 'Année',
          required: true,
          validate: validateAnnee,
          admin: { width: '50%', step: 1 },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dateCivileField({ name: 'ouverteLe', label: 'Ouvert le' }),
        dateCivileField({ name: 'reponsesAttenduesLe', label: 'Réponses attendues le' }),
      ],
    },
    relationField({
      name: 'actes',
      label: 'Actes concernés',
      vers: 'actes',
      plusieurs: true,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'appreciations',
          type: 'select',
          label: 'Demander aussi une appréciation',
          hasMany: true,
          options: [
            { value: 'membres', label: 'Aux porte-paroles' },
            { value: 'garants', label: 'Aux garants' },
          ],
          admin: { width: '50%' },
        },
        dateCivileField({
          name: 'liensJusquau',
          label: 'Les liens servent jusqu’au',
          description: 'Vide\u00a0: trente jours après le jour attendu.',
        }),
      ],
    },
    {
      name: 'tournee',
      type: 'ui',
      label: 'Réponses',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/Tournee/Tournee.tsx#Tournee' },
      },
    },
    {
      name: 'bilanDeLAnnee',
      type: 'ui',
      label: 'Bilan de l’année',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/Bilan/ArreterLeBilan.tsx#ArreterLeBilan' },
      },
    },
  ],
});

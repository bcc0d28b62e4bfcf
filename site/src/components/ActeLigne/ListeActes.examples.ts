import type { Exemples } from '../exemples.ts';
import type { ListeActesProps } from './props.ts';

export const exemples: Exemples<ListeActesProps> = {
  'suivi, en attente, non relevé': {
    actes: [
      {
        surtitre: 'Vœu citoyen · ACV-2024-V1',
        titre: 'Des trottoirs pour marcher',
        lien: '/voeux/des-trottoirs-pour-marcher/',
        meta: [
          [
            'Adopté par le Conseil municipal de Valmont le ',
            { texte: '15 mars 2024', date: '2024-03-15' },
          ],
        ],
        bilan: {
          carres: [
            { etat: 'realisee' },
            { etat: 'partielle', silence: true },
            { etat: 'en-cours', silence: true },
            { etat: 'abandonnee' },
          ],
          textes: ['1 réalisée, 1 partiellement réalisée, 1 en cours, 1 abandonnée'],
          drapeau: 'Sans nouvelle : 2 mesures',
        },
      },
      {
        surtitre: 'Délibération citoyenne · ACV-2026-D1',
        titre: 'Un fonds pour les jardins partagés',
        lien: '/deliberations/jardins-partages/',
        meta: ['Adoptée par l’Assemblée citoyenne le 26 septembre 2026'],
        bilan: { textes: ['Les mesures viendront avec le vote du Conseil municipal.'] },
      },
      {
        surtitre: 'Vœu citoyen · ACV-2023-V1',
        titre: 'Des fontaines ouvertes l’hiver',
        lien: '/voeux/des-fontaines/',
        meta: ['Adopté par le Conseil municipal de Valmont le 10 novembre 2023'],
        bilan: { textes: [[{ texte: 'mesures non relevées', inconnu: true }]] },
      },
    ],
  },
};

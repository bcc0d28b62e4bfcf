import type { Exemples } from '../exemples.ts';
import type { EtatsCompteRenduProps } from './props.ts';

export const exemples: Exemples<EtatsCompteRenduProps> = {
  'soumis aux membres': {
    etapes: [
      { libelle: 'Projet', atteinte: true, quand: { texte: '12 février 2024', iso: '2024-02-12' } },
      {
        libelle: 'Soumis aux membres',
        atteinte: true,
        quand: { texte: '20 février 2024', iso: '2024-02-20' },
      },
      { libelle: 'Approuvé', atteinte: false },
    ],
  },
  'non relevé': {
    etapes: [
      { libelle: 'Projet', atteinte: false },
      { libelle: 'Soumis aux membres', atteinte: false },
      { libelle: 'Approuvé', atteinte: false },
    ],
    note: 'Étape atteinte : non relevée.',
  },
};

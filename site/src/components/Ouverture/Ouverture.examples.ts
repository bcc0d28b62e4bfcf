import type { Exemples } from '../exemples.ts';
import type { OuvertureProps } from './props.ts';

const misAJour = { texte: '15/09/2026', iso: '2026-09-15' };

export const exemples: Exemples<OuvertureProps> = {
  'un vœu': {
    surtitre: 'Vœu citoyen · ACV-2024-V1',
    titre: 'Des trottoirs pour marcher',
    misAJour,
  },
  'un titre long, un chapô, des carrés': {
    surtitre: 'Compte rendu · plénière',
    titre: 'Plénière de clôture de la 1re promotion : débat et vote des quatre textes citoyens',
    misAJour,
    chapo:
      'Vingt-quatre mesures, quatre textes adoptés par le Conseil municipal de Valmont. Il n’y a pas de pourcentage global ; chaque nombre ouvre sa liste.',
    carres: [
      { etat: 'realisee' },
      { etat: 'partielle', silence: true },
      { etat: 'en-cours' },
      { etat: 'abandonnee' },
      { etat: 'sans-point', silence: true },
      { etat: 'non-mesurable' },
      { etat: 'non-releve' },
    ],
  },
};

import type { Exemples } from '../exemples.ts';
import type { MesuresProps } from './props.ts';

export const exemples: Exemples<MesuresProps> = {
  'trois mesures d’un vœu': {
    mesures: [
      {
        id: 'm1',
        numero: 1,
        titre:
          'Mesurer la largeur de tous les trottoirs et en publier la carte avant le 31 décembre 2024',
        etat: { etat: 'realisee', libelle: 'Réalisée', definition: '#EtatMesure' },
        faits: [
          [{ texte: 'ACV-2024-V1-M01', lien: '#m1' }],
          [{ texte: '§ 6', lien: '#p3' }],
          'Direction de l’urbanisme',
          'échéance écrite : 31 décembre 2024',
        ],
        preuves: [
          [
            'Jeu de données : 4 812 tronçons mesurés, publié le ',
            { texte: '18 novembre 2024', date: '2024-11-18' },
            '. ',
            { texte: 'Copie conservée', lien: '/documents/carte-des-trottoirs/' },
          ],
          'Carte en ligne. Lien mort depuis le 2 février 2026.',
        ],
      },
      {
        id: 'm2',
        numero: 2,
        titre:
          'Rendre à la marche 1,60 mètre de passage libre dans les douze rues les plus étroites, avant l’été 2025',
        lien: '/mesures/ACV-2024-V1-M02/',
        etat: { etat: 'partielle', libelle: 'Partiellement réalisée', definition: '#EtatMesure' },
        drapeau: { depuis: { texte: '12 juillet 2025', iso: '2025-07-12' } },
        faits: [
          [{ texte: 'ACV-2024-V1-M02', lien: '#m2' }],
          'Direction de la voirie',
          [
            'échéance écrite : ',
            { texte: 'été 2025', retire: true },
            ' ',
            { texte: '31 décembre 2026', ajoute: true },
          ],
        ],
        motifs: [
          {
            titre: 'Échéance déplacée le 12 juillet 2025.',
            texte: 'Motif publié : dans cinq rues, le réseau de chaleur doit passer d’abord.',
          },
        ],
        textes: ['Sept rues sont élargies. Restent les rues du Four, Haute et du Pont.'],
      },
      {
        id: 'm11',
        numero: 11,
        titre: 'Donner à chacune et à chacun l’envie de marcher',
        etat: { etat: 'non-mesurable', libelle: 'Non mesurable', definition: '#EtatMesure' },
        faits: [[{ texte: 'direction non attribuée', inconnu: true }]],
        textes: ['Le texte ne dit pas à quoi on verrait le résultat.'],
      },
    ],
  },
};

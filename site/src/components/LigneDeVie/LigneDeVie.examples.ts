import type { Exemples } from '../exemples.ts';
import type { LigneDeVieProps } from './props.ts';

const source = (n: number) => ['Source ', { texte: String(n), lien: `#s${String(n)}` }];

export const exemples: Exemples<LigneDeVieProps> = {
  'un vœu, du carnet au droit de suite': {
    volets: [
      {
        titre: 'Le texte',
        evenements: [
          {
            genre: 'etape',
            quand: { texte: '13 mai 2023', iso: '2023-05-13' },
            titre: 'Carnet de synthèse',
            textes: [
              'Le groupe Espace public retient deux priorités : marcher sans obstacle, et ralentir les voitures devant les écoles.',
            ],
            pieces: [[{ texte: 'ACV-2023-C2', lien: '/carnets/espace-public/' }], source(1)],
          },
          {
            genre: 'etape',
            quand: { texte: 'décembre 2023', iso: '2023-12' },
            titre: 'Co-construction et rédaction du vœu',
            textes: ['Trois ateliers avec les services de la Ville, des élues et des élus.'],
            changement: {
              titre: 'Ce qui change depuis les recommandations.',
              texte: 'Trois sur quatorze sont écartées, dont les trottoirs chauffants.',
            },
            pieces: [[{ texte: 'comptes rendus non versés', inconnu: true }]],
          },
        ],
      },
      {
        titre: 'Les votes',
        evenements: [
          {
            genre: 'vote',
            quand: { texte: '10 février 2024', iso: '2024-02-10' },
            titre: 'Adopté par l’Assemblée citoyenne',
            textes: ['À main levée, en plénière : 48 votes sur 50 sièges.'],
            scrutin: {
              texte: 'Pour 41, contre 5, abstention 2',
              chiffres: { pour: 41, contre: 5, abstention: 2, sieges: 50 },
            },
            pieces: [source(2)],
          },
          {
            genre: 'vote',
            quand: { texte: '15 mars 2024', iso: '2024-03-15' },
            titre: 'Adopté par le Conseil municipal de Valmont',
            textes: ['À main levée, sans amendement.'],
            pieces: [[{ texte: 'chiffres non publiés', inconnu: true }], source(3)],
          },
        ],
      },
      {
        titre: 'La suite',
        evenements: [
          {
            genre: 'nouvelle',
            quand: { texte: '12 juillet 2024', iso: '2024-07-12' },
            titre: 'Point de suivi n° 1',
            textes: ['Chaque mesure reçoit une direction, sauf une.'],
            pieces: [[{ texte: '8 mesures sur 11', lien: '#DoubleRegistre' }]],
          },
          {
            genre: 'voix',
            quand: { texte: '27 septembre 2025', iso: '2025-09-27' },
            titre: 'Appréciation des membres',
            pieces: [[{ texte: 'Lire', lien: '#DoubleRegistre' }]],
            suite: 'silence',
          },
          {
            genre: 'silence',
            au: 'Au 21 novembre 2026',
            fort: '1 an et 4 mois',
            fin: 'sans nouvelle de la Ville',
          },
          {
            genre: 'retour-manque',
            quand: { texte: '12 juillet 2026', iso: '2026-07-12' },
            titre: 'Point annuel attendu, non venu',
            suite: 'silence',
          },
          {
            genre: 'relance',
            quand: { texte: '14 septembre 2026', iso: '2026-09-14' },
            titre: 'Relance du secrétariat, sans réponse à ce jour',
            textes: ['« Quand viendra le point de 2026 ? »'],
            suite: 'silence',
          },
          {
            genre: 'aujourdhui',
            quand: { texte: '21 novembre 2026', iso: '2026-11-21' },
            titre: 'Dernière vérification de ce registre',
          },
          {
            genre: 'attendu',
            quand: { texte: '12 juillet 2027', iso: '2027-07-12', avant: 'avant le' },
            titre: 'Point annuel suivant',
          },
        ],
      },
    ],
  },
  'un relevé partiel': {
    volets: [
      {
        evenements: [
          {
            genre: 'vote',
            quand: { texte: 'mars 2023', iso: '2023-03', note: 'la presse annonçait le 16' },
            titre: 'Adopté par le Conseil municipal de Valmont',
            suite: 'non-releve',
          },
          {
            genre: 'non-releve',
            fort: 'Suivi non relevé ici',
            texte: 'La Ville a pu en parler sans que nous l’ayons relevé.',
          },
          {
            genre: 'nouvelle',
            quand: { texte: 'jour non relevé', inconnu: true },
            titre: 'La Ville annonce l’ouverture des fontaines',
          },
        ],
      },
    ],
  },
};

import type { Exemples } from '../exemples.ts';
import type { FicheActeProps } from './props.ts';

const nature = {
  terme: 'Ce que c’est',
  valeur: [
    { texte: 'Un vœu', fort: true },
    { texte: ' :', liaison: true },
    ' il exprime un souhait, il n’oblige pas la Ville. ',
    { texte: 'Définition', lien: '#FicheActe' },
  ],
};
const adoption = {
  terme: 'Adopté par',
  valeur: [
    { texte: 'l’Assemblée', fort: true },
    ' le ',
    { texte: '10 février 2024', date: '2024-02-10' },
    { texte: ',', liaison: true },
    ' ',
    { texte: 'le Conseil municipal', fort: true },
    ' le ',
    { texte: '15 mars 2024', date: '2024-03-15' },
  ],
};

export const exemples: Exemples<FicheActeProps> = {
  'suivi complet, réponse attendue non venue': {
    cases: [
      nature,
      adoption,
      {
        terme: '11 mesures, dont 7 sans nouvelle',
        carres: [
          { etat: 'realisee' },
          { etat: 'realisee' },
          { etat: 'partielle', silence: true },
          { etat: 'partielle', silence: true },
          { etat: 'en-cours', silence: true },
          { etat: 'en-cours', silence: true },
          { etat: 'en-cours', silence: true },
          { etat: 'abandonnee' },
          { etat: 'sans-point', silence: true },
          { etat: 'sans-point', silence: true },
          { etat: 'non-mesurable' },
        ],
        valeur: [
          {
            texte:
              '2 réalisées, 2 en partie, 3 en cours, 1 abandonnée, 2 sans point, 1 non mesurable',
            lien: '#Mesures',
          },
        ],
      },
      {
        terme: 'Dernière nouvelle',
        ton: 'silence',
        valeur: [
          { texte: '12 juillet 2025', date: '2025-07-12', fort: true },
          { texte: ' ;', liaison: true },
          ' ',
          { texte: 'prochaine attendue', lien: '#RegleDeCalcul' },
          ' avant le ',
          { texte: '12 juillet 2026', date: '2026-07-12' },
          ', non venue',
        ],
      },
    ],
  },
  'relevé partiel': {
    cases: [
      nature,
      adoption,
      {
        terme: 'Mesures',
        ton: 'non-releve',
        barreVide: true,
        valeur: [
          { texte: 'Non relevées', fort: true },
          { texte: ' :', liaison: true },
          ' ',
          { texte: 'le texte adopté manque', lien: '#PageVide' },
        ],
      },
      {
        terme: 'Suivi',
        ton: 'non-releve',
        valeur: [
          { texte: 'Non relevé ici', fort: true },
          { texte: '.', liaison: true },
          ' Dernier fait connu : une annonce du 4 juillet 2024',
        ],
      },
    ],
  },
};

import type { Exemples } from '../exemples.ts';
import type { RessemblanceProps } from './props.ts';

const tableau = (legende: string): RessemblanceProps['tableau'] => ({
  legende,
  enTeteLigne: true,
  enTeteColonne: true,
  lignes: [
    ['Catégorie', 'Part de la population', 'Sièges visés', 'Sièges obtenus'],
    ['Femmes', '52,1 %', '26', '26'],
  ],
});

export const exemples: Exemples<RessemblanceProps> = {
  'une composition connue, un total trop petit': {
    id: 'exemple-age',
    titre: 'Âge',
    ville: 'Valmont',
    alternative: 'Âge, à Valmont et dans l’Assemblée. Les valeurs sont dans le tableau qui suit.',
    lignes: [
      {
        libelle: '16 et 17 ans',
        ville: { part: 3.1, texte: '3,1 %' },
        vise: { part: 4, texte: '4 % visés' },
        manque: 'total trop petit, non publié',
      },
      {
        libelle: '18 à 29 ans',
        ville: { part: 20.4, texte: '20,4 %' },
        obtenu: { part: 18, texte: '18 %' },
        vise: { part: 20, texte: '20 % visés' },
      },
      {
        libelle: '30 à 44 ans',
        ville: { part: 24.6, texte: '24,6 %' },
        obtenu: { part: 26, texte: '26 %' },
        vise: { part: 24, texte: '24 % visés' },
      },
    ],
    explications: ['L’Assemblée commence à 16 ans.'],
    tableau: tableau('Âge'),
    source: 'Source : procès-verbal du tirage.',
  },
  'une composition non relevée': {
    id: 'exemple-sexe',
    titre: 'Femmes et hommes',
    ville: 'Valmont',
    alternative:
      'Femmes : 52,1 % à Valmont, 50 % visés. Hommes : 47,9 % à Valmont, 50 % visés. Composition obtenue non relevée.',
    lignes: [
      {
        libelle: 'Femmes',
        ville: { part: 52.1, texte: '52,1 %' },
        vise: { part: 50, texte: '50 % visés' },
      },
      {
        libelle: 'Hommes',
        ville: { manque: 'part non relevée' },
        vise: { part: 50, texte: '50 % visés' },
      },
    ],
    vide: 'composition non relevée',
    explications: ['La parité est voulue : autant de femmes que d’hommes.'],
    tableau: tableau('Femmes et hommes'),
  },
};

import type { Exemples } from '../exemples.ts';
import type { EntonnoirProps } from './props.ts';

const tableau = (legende: string, ...lignes: readonly string[][]): EntonnoirProps['tableau'] => ({
  legende,
  enTeteLigne: true,
  enTeteColonne: true,
  lignes: [['Étape', 'Nombre', 'Précision'], ...lignes],
});

export const exemples: Exemples<EntonnoirProps> = {
  'de la population aux membres': {
    etapes: [
      { etape: 'Population', valeurs: [{ nombre: '48 210' }] },
      {
        etape: 'Personnes tirées',
        valeurs: [{ nombre: '3 000', part: 3000 / 48210, rapport: 'environ 1 personne sur 16' }],
      },
      {
        etape: 'Volontaires',
        valeurs: [{ nombre: '268', part: 268 / 3000, rapport: 'environ 1 personne tirée sur 11' }],
      },
      {
        etape: 'Personnes retenues',
        valeurs: [{ nombre: '50', part: 50 / 268, rapport: 'environ 1 volontaire sur 5' }],
      },
    ],
    tableau: tableau(
      'Les étapes du tirage de 2022',
      ['Population', '48 210', 'Habitantes et habitants de 16 ans et plus.'],
      ['Personnes tirées', '3 000', 'Procès-verbal du 9 décembre 2022.'],
      ['Volontaires', '268', 'Procès-verbal du 9 décembre 2022.'],
      ['Personnes retenues', '50', 'Procès-verbal du 9 décembre 2022.'],
    ),
  },
  'deux sources qui se contredisent, et des nombres non relevés': {
    etapes: [
      { etape: 'Population', valeurs: [{ nombre: null }] },
      { etape: 'Personnes tirées', valeurs: [{ nombre: '4 000' }] },
      {
        etape: 'Lettres envoyées',
        valeurs: [
          {
            nombre: '3 914',
            part: 3914 / 4000,
            rapport: '3 914 sur 4 000 personnes tirées',
            selon: 'Ville de Valmont, 20 juin 2025',
          },
          {
            nombre: '3 500',
            part: 3500 / 4000,
            rapport: '3 500 sur 4 000 personnes tirées',
            selon: 'Le Courrier de Valmont, 24 juin 2025',
          },
        ],
      },
      { etape: 'Volontaires', valeurs: [{ nombre: null }] },
    ],
    tableau: tableau(
      'Les étapes du tirage de 2025',
      ['Personnes tirées', '4 000', 'Procès-verbal du 20 juin 2025.'],
      ['Volontaires', 'non relevé', 'Les personnes qui ont répondu oui.'],
    ),
    source: 'Source : procès-verbal du tirage.',
  },
};

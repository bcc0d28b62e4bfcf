import type { Exemples } from '../exemples.ts';
import type { DossierProps } from './props.ts';

export const exemples: Exemples<DossierProps> = {
  'un carnet dont le texte manque': {
    ouverture: { surtitre: 'Carnet de synthèse · ACV-2023-C1', titre: 'Manger à l’école' },
    faits: [{ terme: 'Groupe', valeurs: ['Éducation'] }],
    rubriques: [
      { id: 'dossier-bref', titre: 'En bref', enBref: ['Le groupe veut une cantine qui apprend.'] },
      {
        id: 'dossier-texte',
        titre: 'Le texte',
        vide: { phrase: 'Ici viendra le texte du carnet.', textes: [] },
      },
    ],
  },
};

import type { Exemples } from '../exemples.ts';
import type { EtatMesureProps } from './props.ts';

const definition = '/glossaire/';

export const exemples: Exemples<EtatMesureProps> = {
  réalisée: { etat: 'realisee', libelle: 'Réalisée', definition },
  'partiellement réalisée': {
    etat: 'partielle',
    libelle: 'Partiellement réalisée',
    definition,
  },
  'en cours': { etat: 'en-cours', libelle: 'En cours', definition },
  abandonnée: { etat: 'abandonnee', libelle: 'Abandonnée', definition },
  'sans point de suivi': { etat: 'sans-point', libelle: 'Sans point de suivi', definition },
  'non mesurable': { etat: 'non-mesurable', libelle: 'Non mesurable', definition },
  'non relevé, sans lien': { etat: 'non-releve', libelle: 'Non relevé' },
};

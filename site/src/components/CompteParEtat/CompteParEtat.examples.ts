import type { EtatMontre } from '@acp/shared/model';
import type { Exemples } from '../exemples.ts';
import type { CompteParEtatProps, LigneDeCompte } from './props.ts';

const ligne = (
  etat: EtatMontre,
  libelle: string,
  definition: string,
  nombre: number,
  silences: number,
): LigneDeCompte => ({
  id: `compte-${etat}`,
  nombre,
  lien: `/suivi/etat/${etat}/`,
  etat: { etat, libelle, definition: '#EtatMesure' },
  definition,
  carres: Array.from({ length: nombre }, (_, i) => ({ etat, silence: i >= nombre - silences })),
});

export const exemples: Exemples<CompteParEtatProps> = {
  'vingt-quatre mesures': {
    lignes: [
      ligne('realisee', 'Réalisée', 'C’est fait, une preuve le montre.', 5, 0),
      ligne('partielle', 'Partiellement réalisée', 'Une partie est faite, avec preuve.', 3, 2),
      ligne('en-cours', 'En cours', 'Quelque chose de daté avance, et l’on dit quoi.', 7, 4),
      ligne('abandonnee', 'Abandonnée', 'La Ville y renonce et dit pourquoi.', 0, 0),
      ligne('sans-point', 'Sans point de suivi', 'Aucun point n’en parle.', 9, 2),
    ],
  },
};

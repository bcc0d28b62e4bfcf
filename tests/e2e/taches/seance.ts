import { liste, publier, raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';

/** A plenary on the agenda, with its day and its place. */
export const seance: Tache = {
  cle: 'seance',
  titre: 'Annoncer une séance',
  faire: async (poste) => {
    const { page, main } = poste;
    await main.cliquer(raccourci(page, 'Annoncer une séance'));
    await main.remplir(page.getByLabel('Titre').first(), 'Plénière de printemps');
    await main.choisir(liste(page, 'type'), 'Plénière');
    await main.choisir(liste(page, 'statut'), 'Prévue');
    await main.choisir(liste(page, 'mandature'), 'mandature');
    await main.remplir(page.getByLabel('Date connue').first(), '2027-04-10');
    await main.remplir(page.getByLabel('Heure de début'), '09:30');
    await main.remplir(page.getByLabel('Lieu'), 'Salle des fêtes de Valmont');
    await poste.photographier('seance');
    await publier(poste);
  },
};

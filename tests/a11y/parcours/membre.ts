import type { Parcours } from './parcours.ts';

export const membreDeValmont: Parcours = {
  titre: 'un membre retrouve les mesures de son groupe',
  exemple: 'fictive',
  faire: async (lecteur) => {
    await lecteur.arriver('/');
    await lecteur.menu('Membres');
    await lecteur.passerAuContenu();
    await lecteur.suivre('1re promotion (2023-2024)');
    await lecteur.suivre('Espace public');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Textes');
    await lecteur.suivre('Le bus du dimanche');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Mesures');
    await lecteur.lire('Les trois mesures');
  },
};

export const membreDeParis: Parcours = {
  titre: 'une ancienne membre de Paris retrouve le texte de son groupe',
  exemple: 'premiere-mandature',
  faire: async (lecteur) => {
    await lecteur.arriver('/');
    await lecteur.menu('Membres');
    await lecteur.passerAuContenu();
    await lecteur.suivre('1re promotion (2021-2023)');
    await lecteur.suivre('Espace public');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Code de la rue');
    await lecteur.lire('le Conseil de Paris');
  },
};

import type { Parcours } from './parcours.ts';

export const egareAValmont: Parcours = {
  titre: 'quelqu’un arrive à une mauvaise adresse et retrouve son chemin',
  exemple: 'fictive',
  faire: async (lecteur) => {
    await lecteur.arriver('/voeux/des-trotoirs/');
    await lecteur.lire('Cette page n’existe pas');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Le plan du site');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Vœux');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Des trottoirs pour marcher');
  },
};

export const egareAParis: Parcours = {
  titre: 'quelqu’un arrive à une mauvaise adresse de Paris et retrouve les vœux',
  exemple: 'premiere-mandature',
  faire: async (lecteur) => {
    await lecteur.arriver('/voeux/code-de-la-ru/');
    await lecteur.lire('Cette page n’existe pas');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Les vœux');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Code de la rue');
  },
};

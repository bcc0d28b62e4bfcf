import type { Parcours } from './parcours.ts';

/** The address of one paragraph, and the sentence that says by whom and when. */
export const journalisteAValmont: Parcours = {
  titre: 'un journaliste cite un paragraphe, avec son adresse et sa phrase juste',
  exemple: 'fictive',
  faire: async (lecteur) => {
    await lecteur.arriver('/voeux/des-trottoirs-pour-marcher/');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Texte');
    await lecteur.suivre('Paragraphe 7');
    await lecteur.lire('rendre à la marche 1,60 mètre');
    await lecteur.arriver('/voeux/des-trottoirs-pour-marcher/');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Citer');
    await lecteur.lire('ACV-2024-V1');
  },
};

export const journalisteAParis: Parcours = {
  titre: 'un journaliste cite une page de Paris et remonte à sa source',
  exemple: 'premiere-mandature',
  faire: async (lecteur) => {
    await lecteur.arriver('/voeux/code-de-la-rue/');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Citer');
    await lecteur.lire('ACP-2023-V');
    await lecteur.arriver('/voeux/code-de-la-rue/');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Sources');
    await lecteur.atteindre('« Le droit de suite, garantie de l’impact de l’Assemblée citoyenne »');
  },
};

import type { Parcours } from './parcours.ts';

/** From the home page to the proof of one measure. */
export const valmontaise: Parcours = {
  titre: 'une habitante demande « qu’est devenu ce vœu ? » et va jusqu’à la preuve',
  exemple: 'fictive',
  faire: async (lecteur) => {
    await lecteur.arriver('/');
    await lecteur.menu('Vœux et délibérations');
    await lecteur.passerAuContenu();
    await lecteur.deplier('Voir d’autres textes');
    await lecteur.suivre('Délibérations citoyennes 3');
    await lecteur.passerAuContenu();
    await lecteur.deplier('Voir d’autres textes');
    await lecteur.suivre('Vœux 6');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Des trottoirs pour marcher');
    await lecteur.lire('11 mesures, dont 7 sans nouvelle');
    await lecteur.passerAuContenu();
    await lecteur.suivre(
      '2 réalisées, 2 en partie, 3 en cours, 1 abandonnée, 2 sans point, 1 non mesurable',
    );
    await lecteur.suivre('ACV-2024-V1-M01');
    await lecteur.lire('La carte est publiée');
    await lecteur.passerAuContenu();
    await lecteur.obtenir('copie conservée');
  },
};

/** The real record does not know: it says so, and says what can be done. */
export const parisienne: Parcours = {
  titre: 'une Parisienne apprend que la suite n’est pas relevée, et ce qu’elle peut y faire',
  exemple: 'premiere-mandature',
  faire: async (lecteur) => {
    await lecteur.arriver('/');
    await lecteur.passerAuContenu();
    await lecteur.suivre('Code de la rue');
    await lecteur.lire('Non relevé ici');
    await lecteur.passerAuContenu();
    await lecteur.suivre('le texte adopté manque');
    await lecteur.suivre('Transmettre le texte');
    await lecteur.lire('Signaler');
  },
};

import { join } from 'node:path';
import { liste, publier, raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';
import { ecrirePdf } from './pdf.ts';

const fichier = 'compte-annuel.pdf';

/** A PDF for the public; what is wrong with it for a screen reader is said in words. */
export const document: Tache = {
  cle: 'document',
  titre: 'Déposer un document PDF',
  preparer: (dossier) => ecrirePdf(join(dossier, fichier)),
  faire: async (poste, dossier) => {
    const { page, main } = poste;
    await main.cliquer(raccourci(page, 'Déposer un document'));
    await main.deposer(
      page.getByRole('button', { name: 'Sélectionnez un fichier' }),
      join(dossier, fichier),
    );
    await main.remplir(page.getByLabel('Titre').first(), 'Bilan de la première année');
    await main.choisir(liste(page, 'nature'), 'Texte');
    await publier(poste);
  },
};

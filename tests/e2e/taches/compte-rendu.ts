import { join } from 'node:path';
import { publier } from './formulaire.ts';
import type { Tache } from './tache.ts';
import { ecrireCompteRendu } from './word.ts';

const fichier = 'compte-rendu.docx';

/** A compte rendu of ten pages, written with Word by somebody else, becomes a public page. */
export const compteRendu: Tache = {
  cle: 'compte-rendu',
  titre: 'Publier un compte rendu de dix pages reçu en Word',
  preparer: (dossier) => ecrireCompteRendu(join(dossier, fichier)),
  faire: async (poste, dossier) => {
    const { page, main } = poste;
    await main.cliquer(page.getByRole('link', { name: 'Écrire le compte rendu' }).first());
    await main.deposer(
      page.getByRole('button', { name: 'Importer un fichier Word…' }),
      join(dossier, fichier),
    );
    const remplacer = page.getByRole('button', { name: 'Remplacer le texte du compte rendu' });
    await remplacer.waitFor();
    await poste.photographierDuHaut('rapport-word');
    await main.cliquer(remplacer);
    await remplacer.waitFor({ state: 'detached' });
    // The page is read again with the new text; until then the button is closed.
    await page
      .getByRole('button', { name: 'Importer un fichier Word…', disabled: false })
      .waitFor();
    await poste.photographierDuHaut('compte-rendu');
    await publier(poste);
  },
};

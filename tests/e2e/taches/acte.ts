import { join } from 'node:path';
import { liste, publier, raccourci } from './formulaire.ts';
import type { Tache } from './tache.ts';
import { ecrireActe, engagements } from './word.ts';

const fichier = 'voeu.docx';

/** A vœu, its vote, and the eleven measures it quotes. */
export const acte: Tache = {
  cle: 'acte',
  titre: 'Publier un vœu, son vote et ses onze mesures',
  preparer: (dossier) => ecrireActe(join(dossier, fichier)),
  faire: async (poste, dossier) => {
    const { page, main } = poste;
    await main.cliquer(raccourci(page, 'Nouvel acte'));
    await main.remplir(page.getByLabel('Titre', { exact: false }).first(), 'Des rampes partout');
    await main.choisir(liste(page, 'type'), 'Vœu');
    await main.choisir(liste(page, 'mandature'), 'mandature');
    await main.deposer(
      page.getByRole('button', { name: 'Importer un fichier Word…' }),
      join(dossier, fichier),
    );
    await main.cliquer(page.getByRole('button', { name: 'Remplacer le texte de l’acte' }));
    const texte = page.locator('[contenteditable=true]').first();
    for (const [rang, engagement] of engagements.entries()) {
      const passage = texte.getByText(engagement);
      // Always to the middle: « if needed » stops where an earlier scroll happened to leave it.
      await passage.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await main.selectionner(passage);
      const creer = page.getByRole('button', { name: 'Créer une mesure avec ce passage' });
      await creer.waitFor();
      if (rang === 0) await poste.photographier('mesure-par-selection');
      await main.cliquer(creer);
      await page.getByText(`Mesure ${String(rang + 1)} créée`).waitFor();
    }
    await main.cliquer(page.getByRole('button', { name: 'Votes' }));
    await main.cliquer(page.getByRole('button', { name: /Ajouter un vote/u }));
    await main.choisir(liste(page, 'votes__0__instance'), 'Assemblée');
    await main.choisir(liste(page, 'votes__0__resultat'), 'Adopté');
    await main.remplir(page.locator('[id="field-votes__0__date__date"]'), '2026-11-14');
    await main.choisir(liste(page, 'votes__0__etatDesChiffres'), 'non publi');
    await poste.photographier('vote');
    await publier(poste);
    await main.cliquer(page.getByRole('button', { name: 'Le texte' }));
    await main.cliquer(page.getByRole('button', { name: 'Publier les mesures' }));
    await page.getByText('11 mesures publiées.').waitFor();
    await poste.photographier('mesures-publiees');
  },
};

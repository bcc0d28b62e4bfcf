import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tache } from './tache.ts';

const fichier = 'membres.csv';
const nombre = 100;

/** A hundred members from the list of the City, as a spreadsheet saves it in France. */
export const importMembres: Tache = {
  cle: 'import-membres',
  titre: 'Importer la liste de cent membres',
  preparer: async (dossier) => {
    const lignes = Array.from({ length: nombre }, (_, rang) => {
      const accord =
        rang % 2 === 0 ? 'prénom et initiale;2026-11-02;2026-1;Classeur 1' : 'aucun;;;';
      return `V-${String(rang + 1)};Prénom${String(rang)};Nom${String(rang)};${accord}`;
    });
    const entete =
      'Identifiant;Prénom;Nom;Accord pour le nom;Accord donné le;Version du formulaire;Preuve de l’accord';
    await writeFile(join(dossier, fichier), `\uFEFF${[entete, ...lignes].join('\r\n')}\r\n`);
  },
  faire: async ({ page, main, photographier }, dossier) => {
    await main.cliquer(page.getByRole('link', { name: 'Importer des membres' }));
    await main.deposer(
      page.getByRole('button', { name: 'Choisir le fichier…' }),
      join(dossier, fichier),
    );
    await page.getByText(`Nouveaux\u00a0: ${String(nombre)}`).waitFor();
    await photographier('import-membres');
    await main.cliquer(page.getByRole('button', { name: 'Importer et publier' }));
    await page.getByText(`${String(nombre)} personnes ajoutées`).waitFor();
  },
};

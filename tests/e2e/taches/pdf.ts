import { writeFile } from 'node:fs/promises';
import { ouvrirNavigateur } from '../navigateur.ts';

/** A PDF without tags, as a scanner or a hurried export gives. */
export async function ecrirePdf(fichier: string): Promise<void> {
  const navigateur = await ouvrirNavigateur();
  try {
    const page = await navigateur.newPage();
    await page.setContent(
      '<h1>Bilan de la première année</h1><p>Onze mesures, trois réalisées.</p>',
    );
    await writeFile(fichier, await page.pdf({ format: 'A4', tagged: false }));
  } finally {
    await navigateur.close();
  }
}

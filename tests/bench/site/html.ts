import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXEMPLES } from '@acp/shared/examples';
import { valider } from '../../a11y/html.ts';
import { rendreUneFois } from '../../a11y/site-rendu.ts';
import type { Barre } from '../barre.ts';

/** Faults of html-validate on every page of the four examples. */
export const htmlDuSite: Barre = {
  groupe: 'site',
  nom: 'html',
  seuil: { egal: 0, unite: 'faute' },
  mesurer: async ({ dire }) => {
    const fautes: string[] = [];
    for (const exemple of EXEMPLES) {
      const { dossier, fichiers } = await rendreUneFois(exemple, { atelier: true });
      for (const fichier of fichiers) {
        const html = await readFile(join(dossier, fichier), 'utf8');
        fautes.push(...(await valider(html, fichier)).map((f) => `${exemple}/${fichier} · ${f}`));
      }
      dire(`${exemple} : ${fichiers.length} pages`);
    }
    fautes.forEach(dire);
    return { valeur: fautes.length, echantillons: fautes };
  },
};

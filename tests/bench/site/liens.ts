import { EXEMPLES } from '@acp/shared/examples';
import { liensRompus } from '../../a11y/liens.ts';
import { rendreUneFois } from '../../a11y/site-rendu.ts';
import type { Barre } from '../barre.ts';

/** Links and anchors of the four examples that lead nowhere, at the root and under a path prefix. */
export const liensDuSite: Barre = {
  groupe: 'site',
  nom: 'liens',
  seuil: { egal: 0, unite: 'faute' },
  mesurer: async ({ dire }) => {
    const fautes: string[] = [];
    for (const exemple of EXEMPLES) {
      for (const base of ['', '/assemblee-citoyenne']) {
        const { dossier, fichiers } = await rendreUneFois(exemple, { base });
        const rompus = await liensRompus(dossier, fichiers, base);
        dire(`${exemple}${base} : ${fichiers.length} pages, ${rompus.length} fautes`);
        fautes.push(...rompus.map((faute) => `${exemple}${base} · ${faute}`));
      }
    }
    fautes.forEach(dire);
    return { valeur: fautes.length, echantillons: fautes };
  },
};

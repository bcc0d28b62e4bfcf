import { setTimeout as attendre } from 'node:timers/promises';
import { connecter } from '../../e2e/api.ts';
import { demarrer } from '../../e2e/systeme.ts';
import { mediane } from '../mediane.ts';
import type { Barre } from '../barre.ts';

const essais = 8;
const limiteMs = 30_000;

async function attendreTexte(adresse: string, texte: string): Promise<number> {
  const depart = performance.now();
  while (performance.now() - depart < limiteMs) {
    const reponse = await fetch(adresse);
    if ((await reponse.text()).includes(texte)) return (performance.now() - depart) / 1000;
    await attendre(50);
  }
  throw new Error(`« ${texte} » n’est pas apparu sur ${adresse} en ${limiteMs / 1000} s.`);
}

/** From « Publier » in the CMS to the sentence on the public page; the slowest try is held. */
export const publicationVisible: Barre = {
  groupe: 'socle',
  nom: 'publication-visible',
  seuil: { max: 10, unite: 's' },
  mesurer: async ({ dire }) => {
    const systeme = await demarrer({ exemple: 'fictive' });
    try {
      const api = await connecter(systeme.cms);
      const voeu = await api.premier('actes', '&where[type][equals]=voeu');
      const adresse = `${systeme.site}/voeux/${String(voeu.slug)}/`;
      const secondes: number[] = [];
      for (let rang = 1; rang <= essais; rang += 1) {
        const phrase = `Phrase publiée pour la mesure ${rang}.`;
        await api.modifier('actes', voeu.id ?? '', {
          enBref: [{ texte: phrase }],
          _status: 'published',
        });
        secondes.push(await attendreTexte(adresse, phrase));
        await attendre(500 * rang);
      }
      dire(`médiane ${mediane(secondes).toFixed(2)} s sur ${essais} publications`);
      return { valeur: Math.max(...secondes), echantillons: secondes };
    } finally {
      await systeme.arreter();
    }
  },
};

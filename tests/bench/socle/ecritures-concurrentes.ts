import { connecter, type Champs } from '../../e2e/api.ts';
import { demarrer } from '../../e2e/systeme.ts';
import type { Barre } from '../barre.ts';
import { paragraphe } from '../corpus/phrases.ts';
import { creerTirage } from '../corpus/tirage.ts';

const personnes = 50;
const tours = 3;

const definition = (document: Champs): unknown => document.definition;

/** Fifty people save at the same moment, three times in a row; what each was told must be true. */
export const ecrituresConcurrentes: Barre = {
  groupe: 'socle',
  nom: 'ecritures-concurrentes',
  seuil: { egal: 0, unite: 'échec' },
  mesurer: async ({ graine, dire }) => {
    const tirage = creerTirage(graine);
    const systeme = await demarrer({ exemple: 'premier-jour' });
    try {
      const api = await connecter(systeme.cms);
      const avant = await api.compter('termes');
      let echecs = 0;
      const durees: number[] = [];
      for (let tour = 0; tour < tours; tour += 1) {
        const ecrits = Array.from({ length: personnes }, (_, rang) => ({
          terme: `Mot ${tour}-${rang}`,
          definition: paragraphe(tirage),
        }));
        const depart = performance.now();
        const essais = await Promise.allSettled(ecrits.map((ecrit) => api.creer('termes', ecrit)));
        durees.push(performance.now() - depart);
        for (const [rang, essai] of essais.entries()) {
          if (essai.status === 'rejected') {
            echecs += 1;
            dire(String(essai.reason));
            continue;
          }
          const relu = await api.lire('termes', essai.value.id ?? '');
          if (definition(relu) !== ecrits[rang]?.definition) echecs += 1;
        }
      }
      const ajoutes = (await api.compter('termes')) - avant;
      echecs += Math.abs(ajoutes - personnes * tours);
      return { valeur: echecs, echantillons: { personnes, tours, ajoutes, durees } };
    } finally {
      await systeme.arreter();
    }
  },
};

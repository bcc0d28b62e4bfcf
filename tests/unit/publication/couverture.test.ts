/** Whatever a point, or several answers, say: every measure is spoken of once, and nothing is made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reunir } from '../../../cms/src/campagne/reunir.ts';
import { completerLignes } from '../../../cms/src/collections/PointsDeSuivi/nonMentionnees.ts';
import { desMesures, ESSAIS, fautesDe, releve, uneParmi, unEtat } from './releves.ts';

describe('La couverture d’un point', () => {
  const lignes = fc.array(
    fc.record({
      mesure: uneParmi,
      etat: fc.constantFrom('en-cours', 'non-mentionnee'),
    }),
    { maxLength: 7 },
  );

  it('est complète ou refusée : chaque mesure de l’acte une fois, et aucune autre', () => {
    fc.assert(
      fc.property(desMesures, lignes, (ids, dites) => {
        const fautes = fautesDe(
          releve(
            ids,
            dites.map(({ mesure, etat: dit }) => ({
              mesure,
              etat: dit,
              texte: dit === 'en-cours' ? 'Commencé.' : null,
              preuves: [],
            })),
          ),
        );
        const isComplete =
          dites
            .map((d) => d.mesure)
            .toSorted()
            .join() === ids.join();
        expect(fautes.length === 0, fautes.join('\n')).toBe(isComplete);
        for (const [i, id] of ids.entries())
          if (!dites.some((d) => d.mesure === id))
            expect(fautes.join()).toContain(`-M0${String(i + 1)}\u00a0: choisir au moins`);
      }),
      ESSAIS,
    );
  });

  it('le reste quand une mesure s’ajoute, sans rien faire dire au point', () => {
    fc.assert(
      fc.property(
        desMesures,
        fc.uniqueArray(fc.record({ mesure: uneParmi, etat: unEtat }), {
          selector: ({ mesure }) => mesure,
        }),
        (ids, dites) => {
          const completes = completerLignes(
            dites,
            ids.map((id) => ({ id })),
          );
          for (const id of ids)
            expect(completes.filter(({ mesure }) => mesure === id)).toHaveLength(1);
          for (const { mesure, etat: dit } of completes) {
            const avant = dites.find((d) => d.mesure === mesure);
            expect(dit).toBe(avant?.etat ?? 'non-mentionnee');
          }
        },
      ),
      ESSAIS,
    );
  });
});

describe('Réunir les réponses de plusieurs directions', () => {
  const ligne = fc.record({
    mesure: uneParmi,
    etat: fc.option(unEtat),
    texte: fc.constantFrom(null, '', 'Le marché est signé.', 'Les travaux sont finis.'),
    preuves: fc.array(fc.record({ identifiant: fc.uuid() }), { maxLength: 2 }),
  });
  const reponses = fc.array(
    fc.record({
      nom: fc.constantFrom('Voirie', 'Propreté'),
      lignes: fc.array(ligne, { maxLength: 4 }),
    }),
    { maxLength: 4 },
  );

  it('couvre chaque mesure une fois, ne déduit aucun état, ne perd ni mot ni preuve', () => {
    fc.assert(
      fc.property(desMesures, reponses, (ids, recues) => {
        const reunies = reunir(ids, recues);
        expect(reunies.map(({ mesure }) => mesure)).toEqual(ids);
        for (const { mesure, etat: dit, texte, preuves } of reunies) {
          const dites = recues.flatMap((r) => r.lignes).filter((l) => l.mesure === mesure);
          const etats = new Set(dites.flatMap((l) => l.etat ?? []));
          if (dit !== null) {
            expect([...etats]).toContain(dit);
            expect([...etats].filter((e) => e !== dit && e !== 'non-mentionnee')).toEqual([]);
          } else expect(etats.size === 1).toBe(false);
          if (dit === 'non-mentionnee') continue;
          for (const l of dites) expect(texte ?? '').toContain(l.texte ?? '');
          expect(preuves).toEqual(dites.flatMap((l) => l.preuves));
        }
      }),
      ESSAIS,
    );
  });
});

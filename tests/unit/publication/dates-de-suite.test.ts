/** Whatever is written, and whatever the clock of the machine says: dates never go back. */
import { horlogeDe, type DateCivile } from '@acp/shared/model';
import { lireExemple } from '@acp/shared/examples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEditions } from '../../../cms/src/publication/editions.ts';
import { unActe, unPoint } from '../model/fabrique.ts';
import { ESSAIS, fautesDe, releve, unEtat, unJour } from './releves.ts';

const { publication: valmont } = await lireExemple('fictive');

describe('Les dates', () => {
  it('d’une horloge ne reculent pas : un point manqué un jour reste manqué tous les autres', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: unJour, etat: unEtat }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 24 }),
        unJour,
        unJour,
        (paroles, periodiciteMois, a, b) => {
          const acte = unActe({ periodiciteMois });
          const points = paroles.map((p) => unPoint(p.date, { 'trottoirs-m1': p.etat }));
          const [tot = a, tard = b] = [a, b].toSorted();
          const manquees = (le: DateCivile) =>
            horlogeDe(acte, points, le)
              .filter(({ statut }) => statut === 'manquee')
              .map(({ date }) => date);
          expect(manquees(tard).slice(0, manquees(tot).length)).toEqual(manquees(tot));
        },
      ),
      ESSAIS,
    );
  });

  it('des éditions ne reculent pas, même quand l’horloge de la machine recule', () => {
    const gestes = fc.array(
      fc.record({
        jour: unJour,
        mesure: fc.integer({ min: 0, max: 1 }),
        delegation: fc.constantFrom('A', 'B', 'C'),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(gestes, (suite) => {
        let live = { ...releve(['m0', 'm1'], []), pointsDeSuivi: [] };
        for (const geste of suite) {
          const apres = {
            ...live,
            mesures: live.mesures.map((m, i) =>
              i === geste.mesure ? { ...m, delegation: geste.delegation } : m,
            ),
          };
          const change =
            apres.mesures[geste.mesure]?.delegation !== live.mesures[geste.mesure]?.delegation;
          const nouvelles = listEditions({ avant: live, apres }, () => undefined, geste.jour);
          expect(nouvelles).toHaveLength(change ? 1 : 0);
          live = { ...apres, editions: [...apres.editions, ...nouvelles] };
          expect(fautesDe(live)).toEqual([]);
        }
      }),
      ESSAIS,
    );
  });

  it('où un lien a été vérifié ne font pas d’édition', () => {
    const verification = fc.option(
      fc.record({
        verifieLe: unJour,
        reponse: fc.option(fc.integer({ min: 100, max: 599 })),
        depuis: fc.option(unJour),
      }),
    );
    fc.assert(
      fc.property(verification, unJour, (trouvee, le) => {
        const apres = {
          ...valmont,
          pointsDeSuivi: valmont.pointsDeSuivi.map((point) => ({
            ...point,
            lignes: point.lignes.map((l) => ({
              ...l,
              preuves: l.preuves.map((p) => ({ ...p, verification: trouvee })),
            })),
          })),
        };
        expect(listEditions({ avant: valmont, apres }, () => undefined, le)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

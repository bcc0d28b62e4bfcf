/** Whatever is written again or withdrawn: the kept copy of a proof stays, or everybody can read why it went. */
import { lireExemple } from '@acp/shared/examples';
import { applyRetraits } from '@acp/shared/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCopiesPerdues } from '../../../cms/src/collections/PointsDeSuivi/garderCopies.ts';
import { ESSAIS, unEtat } from './releves.ts';

const { publication: valmont } = await lireExemple('fictive');

describe('Une copie conservée, une fois publique', () => {
  const preuve = fc.record({ copie: fc.constantFrom(null, 'doc-a', 'doc-b', 'doc-c') });
  const point = fc.record({
    lignes: fc.array(
      fc.record({
        mesure: fc.constantFrom('m0', 'm1'),
        etat: unEtat,
        preuves: fc.array(preuve, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  });

  it('ne disparaît d’aucune suite de corrections : celle qui l’enlève est vue', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (ecrits) => {
        type Ecrit = (typeof ecrits)[number];
        const copies = ({ lignes }: Ecrit) =>
          lignes
            .filter((l) => l.etat !== 'non-mentionnee')
            .flatMap((l) => l.preuves.flatMap((p) => (p.copie ? [`${l.mesure} ${p.copie}`] : [])));
        const vues = new Set<string>();
        let publie = ecrits[0] as Ecrit;
        for (const ecrit of ecrits) {
          if (listCopiesPerdues(publie as never, ecrit as never).length === 0) publie = ecrit;
          for (const copie of copies(publie)) vues.add(copie);
          expect(new Set(copies(publie))).toEqual(vues);
        }
      }),
      ESSAIS,
    );
  });

  it('ne quitte le site que par un retrait, que tout le monde peut lire', () => {
    const citees = valmont.pointsDeSuivi.flatMap((p) =>
      p.lignes.flatMap((l) =>
        l.preuves.flatMap(({ id, copie }) =>
          copie ? [{ point: p.id, mesure: l.mesure, id, copie }] : [],
        ),
      ),
    );
    expect(citees.length).toBeGreaterThan(8);
    const retirables = [
      ...valmont.documents.map(({ id }) => ({ type: 'documents' as const, id })),
      ...valmont.pointsDeSuivi.map(({ id }) => ({ type: 'pointsDeSuivi' as const, id })),
      ...valmont.mesures.map(({ id }) => ({ type: 'mesures' as const, id })),
    ];
    fc.assert(
      fc.property(fc.subarray(retirables, { maxLength: 4 }), (objets) => {
        const apres = applyRetraits(
          valmont,
          objets.map((objet) => ({
            objet,
            retireLe: '2026-11-21',
            motif: 'erreur' as const,
            remplacePar: null,
            precision: null,
          })),
        );
        const isRetire = (id: string) => apres.retraits.some(({ objet }) => objet.id === id);
        for (const { point, mesure, id, copie } of citees) {
          const reste = apres.pointsDeSuivi
            .find((p) => p.id === point)
            ?.lignes.find((l) => l.mesure === mesure)
            ?.preuves.some((p) => p.id === id && p.copie === copie);
          expect(reste === true || [point, mesure, copie].some(isRetire)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

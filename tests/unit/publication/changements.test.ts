import { lireExemple } from '@acp/shared/examples';
import {
  appliquerChangements,
  ecrireCanonique,
  isVide,
  listChangements,
  parsePublication,
  type Publication,
} from '@acp/shared/publication';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desRetouches, retoucher } from './retouches.ts';

const { publication: depart } = await lireExemple('fictive');

/** As it comes from a file. */
const relu = <T>(valeur: T): T => JSON.parse(JSON.stringify(valeur)) as T;

/** What the record at the start holds, written once: it is compared with each of the others. */
const ecritsAuDepart = new Map(
  Object.entries(depart).map(([cle, liste]) => [
    cle,
    new Set(Array.isArray(liste) ? liste.map(ecrireCanonique) : []),
  ]),
);

/** Every entity of `apres`, with whether it is the same object as at the start. */
const gardees = (apres: Publication) =>
  Object.entries(apres).flatMap(([cle, liste]) =>
    Array.isArray(liste)
      ? (liste as object[]).map((objet, i) => ({
          isGardee: (depart[cle as keyof Publication] as object[]).includes(objet),
          isEgale: ecritsAuDepart.get(cle)?.has(ecrireCanonique(objet)) === true,
          ou: `${cle}[${String(i)}]`,
        }))
      : [],
  );

describe('Suivre les changements d’une publication', () => {
  test('donne, à l’octet près, la publication lue en entier, quoi qu’on ait changé', () => {
    fc.assert(
      fc.property(desRetouches, (retouches) => {
        const apres = retoucher(depart, retouches);
        const changements = relu(listChangements(depart, apres));
        const suivie = parsePublication(appliquerChangements(depart, changements), depart);
        expect(ecrireCanonique(suivie)).toBe(ecrireCanonique(apres));
        // Read from a file, what did not change is the same object.
        const lue = parsePublication(relu(apres), depart);
        expect(ecrireCanonique(lue)).toBe(ecrireCanonique(apres));
        for (const lecture of [suivie, lue])
          expect(gardees(lecture).filter((o) => o.isEgale !== o.isGardee)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('dit seulement ce qui a changé', () => {
    const [acte] = depart.actes;
    const apres = parsePublication(
      { ...depart, actes: depart.actes.map((a, i) => (i === 0 ? { ...a, titre: 'Autre' } : a)) },
      depart,
    );
    const changements = listChangements(depart, apres);
    expect(Object.keys(changements.entites)).toEqual(['actes']);
    expect(changements.entites['actes']?.poses.map(({ id }) => id)).toEqual([acte?.id]);
    expect(isVide(changements, depart)).toBe(false);
    expect(isVide(listChangements(depart, depart), depart)).toBe(true);
  });

  test('ne fait rien confondre : un acte posé parmi les séances est relu, et refusé', () => {
    const [acte] = depart.actes;
    const faute = () => parsePublication({ ...depart, seances: [...depart.seances, acte] });
    expect(faute).toThrow(/seances\[\d+\] : .*votes/u);
  });
});

test('Une publication relue sans changement est le même objet', () => {
  expect(parsePublication(relu(depart), depart)).toBe(depart);
});

/** What a page read decides whether a change reaches it: too often costs time, too rarely would keep an old page. */
import { lireExemple } from '@acp/shared/examples';
import type { Publication } from '@acp/shared/publication';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  avec,
  combien,
  editionsDe,
  memoriser,
  retraitALAdresse,
} from '../../../site/src/lib/queries.ts';
import { isTouche, Observation } from '../../../site/src/rendu/lectures.ts';

type Lue = Awaited<ReturnType<typeof lireExemple>>;
let lue: Lue;
beforeAll(async () => {
  lue = await lireExemple('fictive');
});

/** The publication once one acte has another title. */
function retitrer({ publication, membres }: Lue, rang: number): Lue {
  const actes = publication.actes.map((acte, i) =>
    i === rang ? { ...acte, titre: `${acte.titre} (corrigé)` } : acte,
  );
  return { publication: { ...publication, actes }, membres };
}

/** Whether a reading is reached by a change. */
async function isAtteinte(lire: (p: Publication) => unknown, apres: Lue): Promise<boolean> {
  const observation = new Observation(lue);
  const { lectures } = await observation.pendant(() =>
    Promise.resolve(lire(observation.publication)),
  );
  return isTouche(lectures, observation.suivante(apres).touchees);
}

describe('Un acte change de titre', () => {
  const [premier, second] = [0, 1].map((rang) => () => lue.publication.actes[rang]);
  const lireActe = (acte: (() => { id: string } | undefined) | undefined) => (p: Publication) =>
    avec(p, 'actes', 'id', acte?.()?.id);

  it.each<[string, boolean, (p: Publication) => unknown]>([
    ['qui a lu cet acte est atteint', true, (p) => lireActe(premier)(p)],
    ['qui a lu un autre acte ne l’est pas', false, (p) => lireActe(second)(p)],
    ['qui a lu tous les actes l’est', true, (p) => p.actes],
    ['qui les a comptés ne l’est pas', false, (p) => combien(p, 'actes', 'type', 'voeu')],
    [
      'qui a lu ses éditions ne l’est pas',
      false,
      (p) => editionsDe(p, { type: 'actes', id: premier?.()?.id ?? '' }),
    ],
    ['qui a cherché un retrait ne l’est pas', false, (p) => retraitALAdresse(p, '/voeux/rien/')],
    [
      'qui a lu un calcul sur son titre l’est',
      true,
      (p) => memoriser(p, 'titres', (q) => q.actes.map(({ titre }) => titre)),
    ],
    [
      'qui a lu un calcul que le titre ne change pas ne l’est pas',
      false,
      (p) => memoriser(p, 'ids', (q) => q.actes.map(({ id }) => id)),
    ],
    [
      'qui a lu un calcul fait sur un calcul l’est',
      true,
      (p) =>
        memoriser(
          p,
          'longueur',
          (q) => memoriser(q, 'titres', (r) => r.actes.map(({ titre }) => titre)).join('').length,
        ),
    ],
  ])('%s', async (_quoi, attendu, lire) => {
    expect(await isAtteinte(lire, retitrer(lue, 0))).toBe(attendu);
  });
});

describe('Un acte s’ajoute', () => {
  const ajouter = (): Lue => {
    const [modele] = lue.publication.actes;
    if (!modele) throw new Error('L’exemple n’a pas d’acte.');
    const actes = [...lue.publication.actes, { ...modele, id: 'zzz', slug: 'nouveau' }];
    return { publication: { ...lue.publication, actes }, membres: lue.membres };
  };

  it.each<[string, boolean, (p: Publication) => unknown]>([
    ['qui l’avait cherché en vain est atteint', true, (p) => avec(p, 'actes', 'slug', 'nouveau')],
    [
      'qui les avait comptés l’est',
      true,
      (p) => combien(p, 'actes', 'type', lue.publication.actes[0]?.type),
    ],
    ['qui cherchait ailleurs ne l’est pas', false, (p) => avec(p, 'actes', 'slug', 'jamais')],
  ])('%s', async (_quoi, attendu, lire) => {
    expect(await isAtteinte(lire, ajouter())).toBe(attendu);
  });
});

it('un nom qui change n’atteint que qui lit les noms', async () => {
  const observation = new Observation(lue);
  const { lectures: noms } = await observation.pendant(() =>
    Promise.resolve(observation.membres.membres),
  );
  const { lectures: actes } = await observation.pendant(() =>
    Promise.resolve(observation.publication.actes),
  );
  const apres = { ...lue, membres: { ...lue.membres, membres: lue.membres.membres.slice(1) } };
  const { touchees } = observation.suivante(apres);
  expect([isTouche(noms, touchees), isTouche(actes, touchees)]).toEqual([true, false]);
});

it('ce qui n’a pas bougé n’est pas calculé de nouveau', () => {
  const observation = new Observation(lue);
  let calculs = 0;
  const compter = (p: Publication): number =>
    memoriser(p, 'seances', (q) => {
      calculs += 1;
      return q.seances.length;
    });
  compter(observation.publication);
  const { observation: suivante } = observation.suivante(retitrer(lue, 0));
  compter(suivante.publication);
  expect(calculs).toBe(1);
});

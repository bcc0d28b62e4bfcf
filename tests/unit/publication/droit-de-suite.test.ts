/** What holds of the droit de suite whatever is written, in whatever order: random records, the product's own rules. */
import { lireExemple } from '@acp/shared/examples';
import {
  ajouterJours,
  ETATS_DITS,
  horlogeDe,
  type DateCivile,
  type EtatDit,
  type PointDeSuivi,
} from '@acp/shared/model';
import {
  applyRetraits,
  parsePublication,
  PublicationRefusee,
  type Publication,
} from '@acp/shared/publication';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { reunir } from '../../../cms/src/campagne/reunir.ts';
import { listCopiesPerdues } from '../../../cms/src/collections/PointsDeSuivi/garderCopies.ts';
import { completerLignes } from '../../../cms/src/collections/PointsDeSuivi/nonMentionnees.ts';
import { listEditions } from '../../../cms/src/publication/editions.ts';
import { unActe, uneMesure, unPoint } from '../model/fabrique.ts';

const ESSAIS = { numRuns: 300 };

const etat = fc.constantFrom(...(Object.keys(ETATS_DITS) as EtatDit[]));
const jour = fc.integer({ min: 0, max: 3000 }).map((n) => ajouterJours('2022-01-01', n));
const mesures = fc
  .integer({ min: 0, max: 5 })
  .map((n) => Array.from({ length: n }, (_, i) => `m${String(i)}`));
const parmi = ['m0', 'm1', 'm2', 'm3', 'm4', 'intruse'];

let vide: Publication;
let valmont: Publication;
beforeAll(async () => {
  ({ publication: vide } = await lireExemple('premier-jour'));
  ({ publication: valmont } = await lireExemple('fictive'));
});

/** The record of one acte, its measures and one point. */
function releve(ids: readonly string[], lignes: PointDeSuivi['lignes']): Publication {
  const prefixe = `${vide.assemblee.prefixe}-2024-V1`;
  const [mandature] = vide.mandatures;
  return {
    ...vide,
    actes: [unActe({ reference: prefixe, mandature: mandature?.id ?? '' })],
    mesures: ids.map((id, i) =>
      uneMesure({ id, numero: i + 1, reference: `${prefixe}-M0${String(i + 1)}` }),
    ),
    pointsDeSuivi: [{ ...unPoint('2025-07-01'), lignes }],
  };
}

const fautesDe = (publication: Publication): readonly string[] => {
  try {
    parsePublication(publication);
    return [];
  } catch (erreur) {
    if (erreur instanceof PublicationRefusee) return erreur.fautes.map(({ message }) => message);
    throw erreur;
  }
};

describe('La couverture d’un point', () => {
  const lignes = fc.array(
    fc.record({
      mesure: fc.constantFrom(...parmi),
      etat: fc.constantFrom('en-cours', 'non-mentionnee'),
    }),
    { maxLength: 7 },
  );

  it('est complète ou refusée : chaque mesure de l’acte une fois, et aucune autre', () => {
    fc.assert(
      fc.property(mesures, lignes, (ids, dites) => {
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
        mesures,
        fc.uniqueArray(fc.record({ mesure: fc.constantFrom(...parmi), etat }), {
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
    mesure: fc.constantFrom(...parmi),
    etat: fc.option(etat),
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
      fc.property(mesures, reponses, (ids, recues) => {
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

describe('Les dates', () => {
  it('d’une horloge ne reculent pas : un point manqué un jour reste manqué tous les autres', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: jour, etat }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 24 }),
        jour,
        jour,
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
        jour,
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
          const nouvelles = listEditions({ avant: live, apres }, new Map(), geste.jour);
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
        verifieLe: jour,
        reponse: fc.option(fc.integer({ min: 100, max: 599 })),
        depuis: fc.option(jour),
      }),
    );
    fc.assert(
      fc.property(verification, jour, (trouvee, le) => {
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
        expect(listEditions({ avant: valmont, apres }, new Map(), le)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Une copie conservée, une fois publique', () => {
  const preuve = fc.record({ copie: fc.constantFrom(null, 'doc-a', 'doc-b', 'doc-c') });
  const point = fc.record({
    lignes: fc.array(
      fc.record({
        mesure: fc.constantFrom('m0', 'm1'),
        etat,
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

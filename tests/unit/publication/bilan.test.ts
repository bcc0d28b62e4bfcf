/** The report of a year: what it counts, what it leaves unsaid, and that nothing changes it afterwards. */
import { lireExemple } from '@acp/shared/examples';
import {
  ajouterJours,
  bilan as schema,
  ETATS_DITS,
  etatDe,
  mesuresDuBilan,
  parolesSur,
  type EtatDit,
  type PointDeSuivi,
} from '@acp/shared/model';
import { arreterBilan, type Publication } from '@acp/shared/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const { publication } = await lireExemple('fictive');
const [bilan2025, bilan2026] = publication.bilans;
if (!bilan2025 || !bilan2026) throw new Error('L’exemple a deux bilans.');

const ANNEE = 2026;
const JOUR = '2026-09-30';
const complets = publication.actes.filter(({ releve }) => releve === 'complet');
const partiels = publication.actes.filter(({ releve }) => releve === 'partiel');

const jours = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => ajouterJours(JOUR, n));

/** What the City might have said of one acte on a day between `min` and `max` days from the day of the bilan. */
const unPoint = (min: number, max: number): fc.Arbitrary<PointDeSuivi> =>
  fc
    .record({
      acte: fc.constantFrom(...publication.actes),
      date: jours(min, max),
      etats: fc.array(fc.constantFrom(...(Object.keys(ETATS_DITS) as EtatDit[])), {
        minLength: 11,
        maxLength: 11,
      }),
      id: fc.uuid(),
    })
    .map(({ acte, date, etats, id }) => ({
      id,
      misAJourLe: date,
      slug: id,
      numero: 1,
      acte: acte.id,
      date,
      signataire: 'Ville de Valmont',
      cadre: 'courrier',
      seance: null,
      texte: null,
      lignes: publication.mesures
        .filter((m) => m.acte === acte.id)
        .map((m, i) => ({
          mesure: m.id,
          etat: etats[i % etats.length] ?? 'en-cours',
          texte: null,
          preuves: [],
        })),
      documents: [],
      sources: [],
    }));

const avecPoints = (points: readonly PointDeSuivi[]): Publication => ({
  ...publication,
  pointsDeSuivi: [...points],
});

const UN_AN = 365;
const registres = fc.array(unPoint(-3 * UN_AN, 0), { maxLength: 12 }).map(avecPoints);
const faire = (p: Publication) => arreterBilan(p, ANNEE, JOUR);

describe('Quoi que la Ville ait dit', () => {
  it('les nombres sont ceux des listes, et chaque mesure est comptée une fois', () => {
    fc.assert(
      fc.property(registres, (p) => {
        const contenu = faire(p);
        const mesures = mesuresDuBilan(contenu);
        for (const { etat, nombre } of contenu.comptes)
          expect(nombre).toBe(mesures.filter((m) => m.etat === etat).length);
        expect(contenu.comptes.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(
          mesures.length,
        );
        expect(new Set(mesures.map(({ mesure }) => mesure)).size).toBe(mesures.length);
        const entier = { id: 'b1', misAJourLe: JOUR, annee: ANNEE, numero: 1, arreteLe: JOUR };
        expect(schema.safeParse({ ...entier, ...contenu }).success).toBe(true);
      }),
    );
  });

  it('ce qui est dit après n’y change rien', () => {
    fc.assert(
      fc.property(
        registres,
        fc.array(unPoint(1, 2 * UN_AN), { minLength: 1, maxLength: 6 }),
        (p, apres) => {
          const plusTard = avecPoints([...p.pointsDeSuivi, ...apres]);
          expect(faire(plusTard)).toEqual(faire(p));
        },
      ),
    );
  });

  it('d’un texte au relevé partiel, rien n’est dit', () => {
    expect(partiels.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(registres, (p) => {
        const { actes, relances } = faire({
          ...p,
          relances: p.relances.map((r) => ({ ...r, acte: partiels[0]?.id ?? '' })),
        });
        const tus = actes.filter(({ acte }) => partiels.some(({ id }) => id === acte));
        expect(tus.length).toBeGreaterThan(0);
        for (const { mesures, attentes } of tus) expect([...mesures, ...attentes]).toEqual([]);
        expect(relances).toEqual([]);
      }),
    );
  });

  it('l’état d’une mesure est le dernier dit ce jour-là, et le point qui le dit est nommé', () => {
    fc.assert(
      fc.property(registres, (p) => {
        for (const { acte: id, mesures } of faire(p).actes) {
          const acte = complets.find((a) => a.id === id);
          if (!acte) continue;
          for (const ligne of mesures) {
            const mesure = p.mesures.find((m) => m.id === ligne.mesure);
            if (!mesure) throw new Error('Une mesure inconnue.');
            const dite = parolesSur(mesure, p.pointsDeSuivi).at(-1);
            expect(ligne.etat).toBe(etatDe(mesure, acte, p.pointsDeSuivi));
            expect(ligne.derniereNouvelle).toBe(dite?.point.date ?? null);
            if (mesure.mesurable) expect(ligne.point).toBe(dite?.point.id ?? null);
          }
        }
      }),
    );
  });
});

describe('Les bilans de Valmont', () => {
  it.each(publication.bilans.map((b) => [b.annee, b] as const))(
    '%s se refait à l’identique, à sa date',
    (annee, { comptes, actes, relances, arreteLe }) => {
      expect(arreterBilan(publication, annee, arreteLe)).toEqual({ comptes, actes, relances });
    },
  );

  it('comptent tous les textes que le Conseil avait adoptés ce jour-là, et aucun autre', () => {
    expect(bilan2025.actes.map(({ acte }) => acte)).not.toContain('acv-2026-v1');
    expect(bilan2026.actes.map(({ acte }) => acte)).toContain('acv-2026-v1');
    for (const { actes } of publication.bilans)
      expect(actes.map(({ acte }) => acte)).not.toContain('acv-2024-d2');
  });

  it('gardent la réponse comme elle était : une question répondue depuis y reste ouverte', () => {
    const [posee] = publication.relances.filter(({ repondueLe }) => repondueLe !== null);
    if (!posee?.repondueLe) throw new Error('Une relance répondue.');
    const veille = ajouterJours(posee.repondueLe, -1);
    const lue = (jour: string) =>
      arreterBilan(publication, Number(posee.date.slice(0, 4)), jour).relances.find(
        ({ relance }) => relance === posee.id,
      );
    expect(lue(veille)).toMatchObject({ repondueLe: null });
    expect(lue(posee.repondueLe)).toMatchObject({ repondueLe: posee.repondueLe });
  });

  it('ne connaissent pas encore un report décidé après', () => {
    const [reporte] = publication.actes.filter(({ reports }) => reports.length > 0);
    const [report] = reporte?.reports ?? [];
    if (!reporte || !report) throw new Error('Un acte dont une date est déplacée.');
    const attendues = (jour: string) =>
      arreterBilan(publication, Number(report.a.slice(0, 4)), jour)
        .actes.find(({ acte }) => acte === reporte.id)
        ?.attentes.map(({ date }) => date);
    expect(attendues(ajouterJours(report.decideLe, -1))).toContain(report.de);
    expect(attendues(report.decideLe)).toContain(report.a);
  });
});

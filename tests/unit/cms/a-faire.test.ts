import { lireExemple } from '@acp/shared/examples';
import { ajouterJours, ajouterMois, departDe, type PointDeSuivi } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { beforeAll, describe, expect, it } from 'vitest';
import { listTextesARelire, type Ligne } from '../../../cms/src/a-faire/a-relire.ts';
import { listBilansAArreter } from '../../../cms/src/a-faire/bilans-a-arreter.ts';
import { listAccordsFinissants } from '../../../cms/src/a-faire/consentements-finissants.ts';
import { listDocumentsSansHtml } from '../../../cms/src/a-faire/documents-sans-html.ts';
import { listLiensDuReleve, listLiensMorts } from '../../../cms/src/a-faire/liens-morts.ts';
import { listPannes } from '../../../cms/src/a-faire/pannes.ts';
import { listPointsDus } from '../../../cms/src/a-faire/points-dus.ts';
import { listPreuvesManquantes } from '../../../cms/src/a-faire/preuves-manquantes.ts';
import { listProgrammes } from '../../../cms/src/a-faire/publication.ts';
import { raccourcisDe } from '../../../cms/src/a-faire/raccourcis.ts';
import {
  listSeancesSansCompteRendu,
  type SeanceConnue,
} from '../../../cms/src/a-faire/seances-sans-compte-rendu.ts';
import { direJour } from '../../../cms/src/cycle/dates.ts';
import { couper, createRubrique, enMoment, type Tache } from '../../../cms/src/a-faire/tache.ts';

const jour = '2026-11-22';
let publication: Publication;
beforeAll(async () => {
  ({ publication } = await lireExemple('fictive'));
});

const plier = (mots: string | undefined) => mots?.replaceAll('\u00a0', ' ');

describe('Un point de suivi attendu', () => {
  const sans = (pointsDeSuivi: PointDeSuivi[]) => ({ actes: publication.actes, pointsDeSuivi });

  it('n’est dit que des actes dont le relevé est complet et la promesse datée', () => {
    const muets = publication.actes.map((acte) => ({ ...acte, releve: 'partiel' as const }));
    expect(listPointsDus({ actes: muets, pointsDeSuivi: [] }, jour)).toEqual([]);
  });

  it('reste dû tant que la Ville n’a rien dit, depuis la date promise', () => {
    const dus = listPointsDus(sans([]), jour);
    expect(dus.length).toBeGreaterThan(0);
    for (const { quand, bouton, adresse } of dus) {
      expect(quand).toMatch(/^attendu (depuis|pour) le \d/u);
      expect(bouton).toBe('Noter le point de suivi');
      expect(adresse).toMatch(/^\/admin\/collections\/points-de-suivi\/create\?acte=/u);
    }
  });

  it('s’annonce trente jours avant, pas plus tôt, et devient un retard le lendemain', () => {
    const acte = publication.actes.find(
      (a) => a.releve === 'complet' && a.periodiciteMois && departDe(a) && !a.reports.length,
    );
    if (!acte) throw new Error('L’exemple n’a plus d’acte suivi.');
    const du = ajouterMois(departDe(acte) ?? '', acte.periodiciteMois ?? 12);
    const le = (date: string) =>
      listPointsDus({ actes: [acte], pointsDeSuivi: [] }, date).map(({ quand }) => quand);
    expect(le(ajouterJours(du, -31))).toEqual([]);
    expect(le(ajouterJours(du, -30))).toEqual([`attendu pour le ${direJour(du)}`]);
    expect(le(ajouterJours(du, 1))).toEqual([`attendu depuis le ${direJour(du)}`]);
  });
});

describe('Une séance passée', () => {
  const seance = (s: Partial<SeanceConnue>): SeanceConnue => ({
    id: 's1',
    titre: 'Plénière de rentrée',
    type: 'pleniere',
    statut: 'prevue',
    date: '2026-11-20',
    ...s,
  });
  const lister = (s: Partial<SeanceConnue>, racontees: string[] = [], commences = {}) =>
    listSeancesSansCompteRendu(
      [seance(s)],
      new Set(racontees),
      new Map(Object.entries(commences)),
      jour,
    );

  it('attend son compte rendu dès le lendemain', () => {
    expect(lister({})).toEqual([
      {
        quoi: 'Plénière «\u00a0Plénière de rentrée\u00a0»',
        quand: 'tenue le 20\u00a0novembre\u00a02026',
        bouton: 'Écrire le compte rendu',
        adresse: '/admin/collections/comptes-rendus/create?seance=s1',
      },
    ]);
    expect(lister({ date: jour })).toEqual([]);
    expect(lister({ date: null })).toEqual([]);
  });

  it('attend aussi le sien quand rien d’autre que sa date n’est encore écrit', () => {
    expect(lister({ titre: null, type: null, statut: null })[0]?.quoi).toBe('Séance sans titre');
    expect(lister({ date: '2026-10', statut: null })).toHaveLength(1);
    // The month is not over.
    expect(lister({ date: jour.slice(0, 7) })).toEqual([]);
  });

  it('n’attend rien si elle est annulée, reportée ou déjà racontée', () => {
    expect(lister({ statut: 'annulee' })).toEqual([]);
    expect(lister({ statut: 'reportee' })).toEqual([]);
    expect(lister({}, ['s1'])).toEqual([]);
  });

  it('ramène au brouillon déjà commencé', () => {
    expect(lister({}, [], { s1: 'cr9' })[0]).toMatchObject({
      bouton: 'Finir le compte rendu',
      adresse: '/admin/collections/comptes-rendus/cr9',
    });
  });
});

describe('Un document public', () => {
  it('attend sa version en ligne, sauf une image, des données ou une copie', () => {
    const taches = listDocumentsSansHtml(publication);
    const attendus = publication.documents.filter(
      ({ nature, versionHtml }) =>
        versionHtml === null && ['texte', 'presentation', 'proces-verbal'].includes(nature),
    );
    expect(taches).toHaveLength(attendus.length);
    expect(attendus.length).toBeGreaterThan(0);
  });
});

describe('« Réalisée »', () => {
  const point = (preuves: object[]) => ({
    id: 'p1',
    intitule: 'Point n° 1',
    lignes: [{ etat: 'realisee', preuves }, { etat: 'en-cours' }],
  });

  it('demande un lien et une copie', () => {
    expect(listPreuvesManquantes([point([])])).toHaveLength(1);
    expect(listPreuvesManquantes([point([{ adresse: 'https://x.example' }])])).toHaveLength(1);
    expect(listPreuvesManquantes([point([{ adresse: 'https://x.example', copie: 'd1' }])])).toEqual(
      [],
    );
  });
});

describe('Un accord écrit', () => {
  const dans = (jours: number) => ajouterJours(jour, jours);
  const siege = (consentements: object[]) => [
    { id: 'm1', nomDansLesListes: 'Camille R.', consentements },
  ];
  const fin = (date: string) => ({ usage: 'photo', date: '2025-01-01', fin: date });

  it('se rappelle soixante jours avant sa fin', () => {
    expect(listAccordsFinissants(siege([fin(dans(60))]), jour)).toHaveLength(1);
    expect(listAccordsFinissants(siege([fin(jour)]), jour)).toHaveLength(1);
    expect(listAccordsFinissants(siege([fin(dans(61))]), jour)).toEqual([]);
    expect(listAccordsFinissants(siege([fin(dans(-1))]), jour)).toEqual([]);
  });

  it('ne se rappelle plus une fois renouvelé ou retiré', () => {
    const renouvele = siege([fin(dans(10)), { usage: 'photo', date: jour }]);
    expect(listAccordsFinissants(renouvele, jour)).toEqual([]);
    expect(listAccordsFinissants(siege([{ ...fin(dans(10)), retireLe: jour }]), jour)).toEqual([]);
  });
});

describe('Le lien d’une preuve', () => {
  const avec = (reponse: number | null) => {
    const points = structuredClone(publication.pointsDeSuivi);
    const preuves = points.flatMap(({ lignes }) => lignes).flatMap((ligne) => ligne.preuves);
    for (const preuve of preuves) preuve.verification = null;
    const [premiere] = preuves;
    if (premiere) premiere.verification = { verifieLe: '2026-11-01', reponse, depuis: null };
    return listLiensMorts({ pointsDeSuivi: points });
  };

  it('est mort s’il répond une erreur, ou rien', () => {
    expect(avec(404)).toHaveLength(1);
    expect(avec(null)[0]?.quand).toBe('vérifié le 1er\u00a0novembre\u00a02026');
    expect(avec(200)).toEqual([]);
  });

  it('ne l’est pas s’il est seulement injoignable un jour', () => {
    const ou = [{ collection: 'sources', id: 's1', titre: 'Le bilan' }];
    const lien = { adresse: 'https://x.example', code: null, depuis: '2026-11-01T08:00:00Z', ou };
    const releve = {
      verifieLe: '2026-11-20T08:00:00Z',
      liens: [
        { ...lien, etat: 'mort' as const },
        { ...lien, etat: 'injoignable' as const },
      ],
    };
    expect(listLiensDuReleve(releve)).toEqual([
      {
        quoi: '«\u00a0Le bilan\u00a0»\u00a0: https://x.example',
        quand: 'ne répondait plus le 20\u00a0novembre\u00a02026',
        bouton: 'Corriger le lien',
        adresse: '/admin/collections/sources/s1',
      },
    ]);
  });
});

describe('Le bilan d’une année', () => {
  const campagnes = [
    { id: 'c24', annee: 2024, reponsesAttenduesLe: null },
    { id: 'c26', annee: 2026, reponsesAttenduesLe: '2026-06-30' },
  ];

  it('est à arrêter dès le jour où les réponses étaient attendues', () => {
    expect(listBilansAArreter(campagnes, [], '2026-06-29')).toEqual([]);
    expect(listBilansAArreter(campagnes, [], '2026-06-30')).toEqual([
      {
        quoi: 'Bilan 2026',
        quand: 'les réponses étaient attendues le 30\u00a0juin\u00a02026',
        bouton: 'Arrêter le bilan',
        adresse: '/admin/collections/campagnes/c26',
      },
    ]);
  });

  it('arrêté, attend qu’on le relise ; publié, n’attend plus rien', () => {
    const bilan = { id: 'b26', annee: 2026, misAJourLe: null };
    expect(listBilansAArreter(campagnes, [bilan], jour)).toMatchObject([
      { bouton: 'Relire et publier', adresse: '/admin/collections/bilans/b26' },
    ]);
    expect(listBilansAArreter(campagnes, [{ ...bilan, misAJourLe: jour }], jour)).toEqual([]);
  });
});

describe('Une publication refusée', () => {
  const situation = { essaiLe: '2026-11-22T09:32:00Z', fautes: [], panne: null, isEnMarche: true };

  it('mène au document à corriger, ou aux réglages', () => {
    const fautes = [
      { phrase: 'Acte : le titre est vide', objet: { collection: 'actes' as const, id: 'a1' } },
      { phrase: 'Réglages : le nom est vide', objet: null },
    ];
    expect(listPannes({ ...situation, fautes }).map(({ adresse }) => adresse)).toEqual([
      '/admin/collections/actes/a1',
      '/admin/globals/reglages',
    ]);
    expect(listPannes(situation)).toEqual([]);
  });

  it('dit d’abord que personne ne publie', () => {
    expect(listPannes({ ...situation, isEnMarche: false, panne: 'Disque plein' })[0]?.quoi).toMatch(
      /arrêté/u,
    );
  });
});

describe('Les listes', () => {
  const ligne = (l: Partial<Ligne>): Ligne => ({
    collection: 'actualites',
    id: 'n1',
    sorte: 'Actualité',
    titre: 'La rentrée',
    modifieLe: '2026-11-20T10:00:00Z',
    publierLe: null,
    retirerLe: null,
    ...l,
  });

  it('font relire d’abord ce qui attend depuis le plus longtemps', () => {
    const lignes = [ligne({}), ligne({ id: 'n2', modifieLe: '2026-11-01T10:00:00Z' })];
    expect(listTextesARelire(lignes).map(({ adresse }) => adresse)).toEqual([
      '/admin/collections/actualites/n2',
      '/admin/collections/actualites/n1',
    ]);
  });

  it('disent l’heure de Paris de ce qui est programmé, la plus proche d’abord', () => {
    const programmes = listProgrammes([
      ligne({ retirerLe: '2026-12-31T18:00' }),
      ligne({ publierLe: '2026-11-25T09:05' }),
    ]);
    expect(programmes.map(({ quand }) => plier(quand))).toEqual([
      'sera publié le 25 novembre 2026 à 9 h 05',
      'sera retiré le 31 décembre 2026 à 18 h 00',
    ]);
    expect(plier(enMoment('2026-07-14T08:32:00Z'))).toBe('14 juillet 2026 à 10 h 32');
  });

  it('montrent cinq lignes et comptent les autres', () => {
    const tache: Tache = { quoi: 'x', quand: '', bouton: 'Ouvrir', adresse: '/' };
    const rubrique = createRubrique('r', 'R', Array<Tache>(17).fill(tache), 40);
    if (!rubrique) throw new Error('Dix-sept tâches ne font pas une liste vide.');
    expect(couper(rubrique, false).montrees).toHaveLength(5);
    expect(couper(rubrique, false).autres).toBe(35);
    expect(couper(rubrique, true).montrees).toHaveLength(17);
    expect(couper(rubrique, true).autres).toBe(23);
    expect(createRubrique('r', 'R', [])).toBeNull();
  });
});

describe('Les raccourcis', () => {
  const libelles = (...roles: ('administrateur' | 'secretariat' | 'redacteur')[]) =>
    raccourcisDe({ roles }).map(({ libelle }) => libelle);

  it('ne mènent chacun qu’à ce qu’il peut faire', () => {
    expect(libelles('redacteur')).toContain('Écrire un compte rendu');
    expect(libelles('redacteur')).not.toContain('Importer des membres');
    expect(libelles('secretariat')).toContain('Importer des membres');
    expect(libelles('secretariat')).not.toContain('Gérer les comptes');
    expect(libelles('administrateur')).toEqual([
      'Ajouter une personne',
      'Gérer les comptes',
      'Lire le journal',
    ]);
  });
});

import { lireExemple } from '@acp/shared/examples';
import { ETATS_MONTRES, etatDe } from '@acp/shared/model';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  enClasseur,
  installerSuivi,
  LE,
  listLignes,
  plat,
  PREUVE,
  RETIREE,
  V1,
  type SuiviFictif,
} from './suivi-fictif.ts';
import { enregistrer, ouvrir, remplir } from './tableur.ts';

let suivi: SuiviFictif;

beforeAll(async () => {
  suivi = await installerSuivi();
});
afterAll(() => suivi.cms.fermer());
beforeEach(() => suivi.vider());

describe('le tableur du suivi', () => {
  test('sort chaque mesure publiée avec le dernier état dit, la même chose en Excel et en CSV', async () => {
    const { publication } = await lireExemple('fictive');
    const { actes, mesures, pointsDeSuivi } = publication;
    const attendus = mesures
      .filter(({ reference }) => reference !== RETIREE)
      .map((mesure) => {
        const acte = actes.find(({ id }) => id === mesure.acte);
        if (!acte) throw new Error(`${mesure.reference} n’a pas d’acte.`);
        return [mesure.reference, ETATS_MONTRES[etatDe(mesure, acte, pointsDeSuivi)].libelle];
      })
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b));
    const [titres = [], ...corps] = suivi.vierge;
    const enColonne = (titre: string) => titres.indexOf(titre);
    expect(corps.map((ligne) => [ligne[0], ligne[enColonne('Dernier état')]])).toEqual(attendus);
    expect(corps.every((ligne) => ligne[enColonne('État')] === '')).toBe(true);
    expect(corps.find(([reference]) => reference === V1(5))?.[enColonne('Dit le')]).toBe(
      '12/07/2024',
    );
    expect(await ouvrir(await suivi.tableur.telecharger('csv'), 'csv')).toEqual(suivi.vierge);
  });

  test('sort les mesures d’un acte, ou d’un point annuel', async () => {
    const actesDe = async (choix: Record<string, string>) =>
      new Set(
        (await ouvrir(await suivi.tableur.telecharger('csv', choix), 'csv'))
          .slice(1)
          .map(([reference]) => reference?.replace(/-M\d+$/u, '')),
      );
    expect(await actesDe({ acte: 'acv-2024-v2' })).toEqual(new Set(['ACV-2024-V2']));
    expect(await actesDe({ campagne: 'campagne-2025' })).toEqual(
      new Set(['ACV-2024-V1', 'ACV-2024-V2', 'ACV-2024-D1']),
    );
    await expect(suivi.tableur.telecharger('csv', { acte: 'acv-2024-d2' })).rejects.toThrow(
      /Aucune mesure publiée/u,
    );
  });

  test('rendu sans être rempli ne change rien', async () => {
    const contenu = await suivi.tableur.telecharger('csv');
    const apercu = await suivi.tableur.apercevoir(contenu, { ...LE, muettes: 'oui' });
    expect(apercu.nombres).toMatchObject({ vide: suivi.vierge.length - 1, erreur: 0, muette: 0 });
    expect(apercu.actes).toEqual([]);
    expect(await suivi.tableur.reprendre(contenu, LE)).toMatchObject({ points: [], lignes: 0 });
    expect(await suivi.listBrouillons()).toEqual([]);
  });

  test('s’annonce sans rien écrire, puis remplit un brouillon par acte, que personne ne voit', async () => {
    const texte = '- 46 bancs\nposés « rue Ève » ; le reste\u00a0: "en 2027"';
    const contenu = await enClasseur(
      remplir(
        remplir(suivi.vierge, V1(1), { État: 'Réalisée', Texte: texte, ...PREUVE }),
        'ACV-2024-D1-M01',
        {
          État: 'en cours',
          Texte: '=2+2 lieux ouverts depuis mai.',
        },
      ),
    );
    const apercu = await suivi.tableur.apercevoir(contenu, LE);
    expect(apercu.nombres).toMatchObject({ nouvelle: 2, erreur: 0 });
    expect(plat(apercu.phrase)).toBe('Importer créera 2 brouillons. Rien ne sera publié.');
    expect(apercu.actes.map(({ phrase }) => plat(phrase))).toContain(
      '1 mesure sur 11 aura sa ligne ; 10 restent à remplir dans le brouillon.',
    );
    expect(apercu.sansCopie).toBe(1);
    expect(await suivi.listBrouillons()).toEqual([]);

    const bilan = await suivi.tableur.importer(contenu, LE, apercu.empreinte);
    expect(bilan).toMatchObject({ nouveaux: 2, completes: 0, lignes: 2, muettes: 0 });
    const brouillons = await suivi.listBrouillons();
    const v1 = brouillons.find(({ acte }) => acte === 'acv-2024-v1');
    expect(v1).toMatchObject({
      date: '2026-10-12',
      signataire: 'Direction de la voirie',
      cadre: 'courrier',
      _status: 'draft',
      etatDePage: 'brouillon',
    });
    expect(listLignes(v1)).toHaveLength(11);
    expect(listLignes(v1)[0]).toMatchObject({
      etat: 'realisee',
      texte,
      preuves: [
        {
          nature: 'lieu',
          libelle: '46 bancs posés',
          adresse: 'https://valmont.example/bancs',
          date: { date: '2026-05' },
        },
      ],
    });
    // Nothing is inferred of what the file does not say.
    expect(listLignes(v1).map(({ etat }) => etat)).toEqual([
      'realisee',
      ...Array<null>(10).fill(null),
    ]);
    expect(brouillons.flatMap(listLignes).map(({ texte: mots }) => mots)).toContain(
      '=2+2 lieux ouverts depuis mai.',
    );
    await suivi.cms.publier();
    expect(await suivi.cms.lire('publication.json')).not.toContain('lieux ouverts depuis mai');
    await expect(
      suivi.cms.payload.update({
        collection: 'points-de-suivi',
        id: v1?.id ?? '',
        data: { _status: 'published' },
        overrideAccess: true,
      }),
    ).rejects.toThrow();
  });

  test('complète le brouillon du même jour, et garde ce qui y est écrit à la main', async () => {
    await suivi.tableur.reprendre(await suivi.dire(V1(1), { État: 'Réalisée', ...PREUVE }), LE);
    const [avant] = await suivi.listBrouillons();
    const lignes = listLignes(avant).map((ligne, rang) =>
      rang === 0
        ? {
            ...ligne,
            preuves: (ligne.preuves ?? []).map((preuve) => ({ ...preuve, copie: 'doc-arbres' })),
          }
        : { ...ligne, ...(rang === 2 ? { etat: 'en-cours' as const, texte: 'À la main.' } : {}) },
    );
    await suivi.cms.payload.update({
      collection: 'points-de-suivi',
      id: avant?.id ?? '',
      data: { lignes },
      draft: true,
      overrideAccess: true,
    });

    const mots = {
      'Preuve\u00a0: libellé': '48 bancs posés',
      État: 'partielle',
      Texte: 'Reste la place.',
    };
    const contenu = await suivi.dire(V1(1), { ...PREUVE, ...mots });
    const apercu = await suivi.tableur.apercevoir(contenu, { ...LE, signataire: 'Cabinet' });
    expect(apercu.nombres).toMatchObject({ modifiee: 1, nouvelle: 0 });
    expect(apercu.lignes.find(({ etat }) => etat === 'modifiee')?.changements).toEqual([
      { champ: 'État', avant: 'Réalisée', apres: 'Partiellement réalisée' },
      { champ: 'Texte', avant: '', apres: 'Reste la place.' },
      { champ: 'Preuve\u00a0: libellé', avant: '46 bancs posés', apres: '48 bancs posés' },
    ]);
    expect(apercu.actes).toMatchObject([
      {
        isNouveau: false,
        changements: [
          { champ: 'Qui a parlé pour la Ville', avant: 'Direction de la voirie', apres: 'Cabinet' },
        ],
      },
    ]);
    await suivi.tableur.importer(contenu, { ...LE, signataire: 'Cabinet' }, apercu.empreinte);
    const brouillons = await suivi.listBrouillons();
    expect(brouillons).toHaveLength(1);
    expect(brouillons[0]).toMatchObject({ id: avant?.id, signataire: 'Cabinet' });
    expect(listLignes(brouillons[0])[0]).toMatchObject({
      etat: 'partielle',
      preuves: [{ libelle: '48 bancs posés', copie: 'doc-arbres' }],
    });
    expect(listLignes(brouillons[0])[2]).toMatchObject({ etat: 'en-cours', texte: 'À la main.' });
  });

  test('repris du brouillon, puis rendu tel quel, ne change rien', async () => {
    const texte = "'=A1 et la suite,\n« œuvre » → 5 m²";
    await suivi.tableur.reprendre(
      await suivi.dire(V1(3), {
        État: 'Réalisée',
        Texte: texte,
        ...PREUVE,
        'Preuve 2\u00a0: nature': 'article',
        'Preuve 2\u00a0: libellé': '-50 % de bruit',
        'Preuve 2\u00a0: date': '2026 (au printemps)',
        'Preuve 3\u00a0: nature': 'photo',
        'Preuve 3\u00a0: libellé': 'Le lieu, ouvert',
      }),
      LE,
    );
    for (const format of ['xlsx', 'csv'] as const) {
      const contenu = await suivi.tableur.telecharger(format, { brouillon: '2026-10-12' });
      const ouvert = await ouvrir(contenu, format);
      expect(ouvert[0]).toContain('Preuve 3\u00a0: nature');
      for (const rendu of [contenu, await enregistrer(ouvert, format)]) {
        const { nombres } = await suivi.tableur.apercevoir(rendu, LE);
        expect(nombres).toMatchObject({ inchangee: 1, nouvelle: 0, modifiee: 0, erreur: 0 });
      }
    }
  });

  test('écrit « Non mentionnée » sur les lignes vides si on le demande, et seulement des actes dont il parle', async () => {
    const contenu = await suivi.dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const annonce = { ...LE, muettes: 'oui' as const };
    expect((await suivi.tableur.apercevoir(contenu, annonce)).nombres).toMatchObject({
      nouvelle: 1,
      muette: 10,
      vide: suivi.vierge.length - 12,
    });
    await suivi.tableur.reprendre(contenu, annonce);
    const brouillons = await suivi.listBrouillons();
    expect(brouillons).toHaveLength(1);
    expect(listLignes(brouillons[0]).map(({ etat }) => etat)).toEqual([
      'en-cours',
      ...Array<string>(10).fill('non-mentionnee'),
    ]);
  });

  test('se rend aussi comme Excel l’enregistre\u00a0: ses dates, ses lignes triées, son CSV de Windows', async () => {
    const [titres = []] = suivi.vierge;
    const ligne = [
      'Référence de la mesure',
      'État',
      'Preuve\u00a0: nature',
      'Preuve\u00a0: libellé',
      'Preuve\u00a0: adresse',
      'Preuve\u00a0: date',
      'Texte',
    ];
    const classeur = await writeXlsxFile([
      ligne.map((value) => ({ value })),
      [
        { value: V1(2) },
        { value: 'Réalisée' },
        { value: 'Lieu' },
        { value: 'Le lieu' },
        { value: 'https://valmont.example/lieu' },
        { type: Date, value: new Date('2026-05-11T00:00:00Z'), format: 'dd/mm/yyyy' },
        null,
      ],
    ]).toBuffer();
    await suivi.tableur.reprendre(classeur, LE);
    const [point] = await suivi.listBrouillons();
    expect(listLignes(point)[1]?.preuves?.[0]?.date?.date).toBe('2026-05-11');

    const corps = remplir(suivi.vierge, V1(4), {
      État: 'En cours',
      Texte: 'Dès l’été – « œuvre » à 5 €.',
    })
      .slice(1)
      .toReversed();
    const csv = (await enregistrer([titres, ...corps], 'csv')).toString('utf8').slice(1);
    const SIGNES: Record<string, string> = {
      '’': '\x92',
      '–': '\x96',
      œ: '\x9c',
      '€': '\x80',
      '…': '\x85',
    };
    const windows = Buffer.from(
      csv.replace(/[’–œ€…]/gu, (signe) => SIGNES[signe] ?? ''),
      'latin1',
    );
    await suivi.tableur.reprendre(windows, LE);
    const [complete] = await suivi.listBrouillons();
    expect(listLignes(complete)[3]?.texte).toBe('Dès l’été – « œuvre » à 5 €.');
  });
});

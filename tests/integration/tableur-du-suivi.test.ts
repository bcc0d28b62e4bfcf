import { lireExemple } from '@acp/shared/examples';
import { ETATS_MONTRES, etatDe } from '@acp/shared/model';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import type { PointDeSuivi } from '../../cms/src/payload-types.ts';
import { installer, type Installation } from './installation.ts';
import { listMesures } from './mesures.ts';
import { connecterRole } from './secretaire.ts';
import {
  connecterTableur,
  enregistrer,
  ouvrir,
  remplir,
  type Tableau,
  type Tableur,
} from './tableur.ts';

const secretaire = { email: 'tableur@valmont.example', password: 'quatre-mots-bien-tranquilles' };
const LE = { date: '12/10/2026' };
const V1 = (rang: number) => `ACV-2024-V1-M${String(rang).padStart(2, '0')}`;
const RETIREE = 'ACV-2024-D1-M02';
const PREUVE = {
  'Preuve\u00a0: nature': 'Lieu',
  'Preuve\u00a0: libellé': '46 bancs posés',
  'Preuve\u00a0: adresse': 'https://valmont.example/bancs',
  'Preuve\u00a0: date': '2026-05',
};

let cms: Installation;
let tableur: Tableur;
let vierge: Tableau;

type Requete = Parameters<typeof retirer>[0];
const req = () => ({ payload: cms.payload, user: null, context: {} }) as unknown as Requete;

beforeAll(async () => {
  cms = await installer('fictive');
  await cms.payload.create({
    collection: 'comptes',
    data: { nom: 'Secrétaire', roles: ['secretariat'], ...secretaire },
    overrideAccess: true,
  });
  tableur = await connecterTableur(cms, secretaire);
  const retiree = (await listMesures(cms, 'acv-2024-d1')).find((m) => m.reference === RETIREE);
  await retirer(req(), 'mesures', retiree?.id ?? '', { motif: 'erreur' });
  vierge = await ouvrir(await tableur.telecharger('xlsx'), 'xlsx');
});
afterAll(() => cms.fermer());

beforeEach(async () => {
  await cms.payload.delete({
    collection: 'points-de-suivi',
    where: { misAJourLe: { exists: false } },
    overrideAccess: true,
    context: { seed: true },
  });
  await cms.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} });
});

const listBrouillons = async (): Promise<PointDeSuivi[]> => {
  const { docs } = await cms.payload.find({
    collection: 'points-de-suivi',
    where: { misAJourLe: { exists: false } },
    draft: true,
    depth: 0,
    sort: 'intitule',
    pagination: false,
    overrideAccess: true,
  });
  return docs;
};

const listLignes = (point: PointDeSuivi | undefined) => point?.lignes ?? [];
const enClasseur = (tableau: Tableau) => enregistrer(tableau, 'xlsx');
const dire = (reference: string, mots: Record<string, string>) =>
  enClasseur(remplir(vierge, reference, mots));
const plat = (phrase: string | undefined) => phrase?.replaceAll('\u00a0', ' ');

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
    const [titres = [], ...corps] = vierge;
    const enColonne = (titre: string) => titres.indexOf(titre);
    expect(corps.map((ligne) => [ligne[0], ligne[enColonne('Dernier état')]])).toEqual(attendus);
    expect(corps.every((ligne) => ligne[enColonne('État')] === '')).toBe(true);
    expect(corps.find(([reference]) => reference === V1(5))?.[enColonne('Dit le')]).toBe(
      '12/07/2024',
    );
    expect(await ouvrir(await tableur.telecharger('csv'), 'csv')).toEqual(vierge);
  });

  test('sort les mesures d’un acte, ou d’un point annuel', async () => {
    const actesDe = async (choix: Record<string, string>) =>
      new Set(
        (await ouvrir(await tableur.telecharger('csv', choix), 'csv'))
          .slice(1)
          .map(([reference]) => reference?.replace(/-M\d+$/u, '')),
      );
    expect(await actesDe({ acte: 'acv-2024-v2' })).toEqual(new Set(['ACV-2024-V2']));
    expect(await actesDe({ campagne: 'campagne-2025' })).toEqual(
      new Set(['ACV-2024-V1', 'ACV-2024-V2', 'ACV-2024-D1']),
    );
    await expect(tableur.telecharger('csv', { acte: 'acv-2024-d2' })).rejects.toThrow(
      /Aucune mesure publiée/u,
    );
  });

  test('rendu sans être rempli ne change rien', async () => {
    const contenu = await tableur.telecharger('csv');
    const apercu = await tableur.apercevoir(contenu, { ...LE, muettes: 'oui' });
    expect(apercu.nombres).toMatchObject({ vide: vierge.length - 1, erreur: 0, muette: 0 });
    expect(apercu.actes).toEqual([]);
    expect(await tableur.reprendre(contenu, LE)).toMatchObject({ points: [], lignes: 0 });
    expect(await listBrouillons()).toEqual([]);
  });

  test('s’annonce sans rien écrire, puis remplit un brouillon par acte, que personne ne voit', async () => {
    const texte = '- 46 bancs\nposés « rue Ève » ; le reste\u00a0: "en 2027"';
    const contenu = await enClasseur(
      remplir(
        remplir(vierge, V1(1), { État: 'Réalisée', Texte: texte, ...PREUVE }),
        'ACV-2024-D1-M01',
        {
          État: 'en cours',
          Texte: '=2+2 lieux ouverts depuis mai.',
        },
      ),
    );
    const apercu = await tableur.apercevoir(contenu, LE);
    expect(apercu.nombres).toMatchObject({ nouvelle: 2, erreur: 0 });
    expect(plat(apercu.phrase)).toBe('Importer créera 2 brouillons. Rien ne sera publié.');
    expect(apercu.actes.map(({ phrase }) => plat(phrase))).toContain(
      '1 sur 11 mesures auront leur ligne ; 10 restent à remplir dans le brouillon.',
    );
    expect(apercu.sansCopie).toBe(1);
    expect(await listBrouillons()).toEqual([]);

    const bilan = await tableur.importer(contenu, LE, apercu.empreinte);
    expect(bilan).toMatchObject({ nouveaux: 2, completes: 0, lignes: 2, muettes: 0 });
    const brouillons = await listBrouillons();
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
    await cms.publier();
    expect(await cms.lire('publication.json')).not.toContain('lieux ouverts depuis mai');
    await expect(
      cms.payload.update({
        collection: 'points-de-suivi',
        id: v1?.id ?? '',
        data: { _status: 'published' },
        overrideAccess: true,
      }),
    ).rejects.toThrow();
  });

  test('complète le brouillon du même jour, et garde ce qui y est écrit à la main', async () => {
    await tableur.reprendre(await dire(V1(1), { État: 'Réalisée', ...PREUVE }), LE);
    const [avant] = await listBrouillons();
    const lignes = listLignes(avant).map((ligne, rang) =>
      rang === 0
        ? {
            ...ligne,
            preuves: (ligne.preuves ?? []).map((preuve) => ({ ...preuve, copie: 'doc-arbres' })),
          }
        : { ...ligne, ...(rang === 2 ? { etat: 'en-cours' as const, texte: 'À la main.' } : {}) },
    );
    await cms.payload.update({
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
    const contenu = await dire(V1(1), { ...PREUVE, ...mots });
    const apercu = await tableur.apercevoir(contenu, { ...LE, signataire: 'Cabinet' });
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
    await tableur.importer(contenu, { ...LE, signataire: 'Cabinet' }, apercu.empreinte);
    const brouillons = await listBrouillons();
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
    await tableur.reprendre(
      await dire(V1(3), {
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
      const contenu = await tableur.telecharger(format, { brouillon: '2026-10-12' });
      const ouvert = await ouvrir(contenu, format);
      expect(ouvert[0]).toContain('Preuve 3\u00a0: nature');
      for (const rendu of [contenu, await enregistrer(ouvert, format)]) {
        const { nombres } = await tableur.apercevoir(rendu, LE);
        expect(nombres).toMatchObject({ inchangee: 1, nouvelle: 0, modifiee: 0, erreur: 0 });
      }
    }
  });

  test('écrit « Non mentionnée » sur les lignes vides si on le demande, et seulement des actes dont il parle', async () => {
    const contenu = await dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const annonce = { ...LE, muettes: 'oui' as const };
    expect((await tableur.apercevoir(contenu, annonce)).nombres).toMatchObject({
      nouvelle: 1,
      muette: 10,
      vide: vierge.length - 12,
    });
    await tableur.reprendre(contenu, annonce);
    const brouillons = await listBrouillons();
    expect(brouillons).toHaveLength(1);
    expect(listLignes(brouillons[0]).map(({ etat }) => etat)).toEqual([
      'en-cours',
      ...Array<string>(10).fill('non-mentionnee'),
    ]);
  });

  test('se rend aussi comme Excel l’enregistre\u00a0: ses dates, ses lignes triées, son CSV de Windows', async () => {
    const [titres = []] = vierge;
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
    await tableur.reprendre(classeur, LE);
    const [point] = await listBrouillons();
    expect(listLignes(point)[1]?.preuves?.[0]?.date?.date).toBe('2026-05-11');

    const corps = remplir(vierge, V1(4), {
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
    await tableur.reprendre(windows, LE);
    const [complete] = await listBrouillons();
    expect(listLignes(complete)[3]?.texte).toBe('Dès l’été – « œuvre » à 5 €.');
  });
});

describe('une ligne fautive est nommée, et rien n’est enregistré', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'un état inconnu',
      { État: 'Terminée' },
      'colonne État : cet état n’existe pas. Écrivez « En cours »',
    ],
    [
      'un texte sans état',
      { Texte: 'Depuis mai.' },
      'colonne État : il manque. Écrivez « En cours »',
    ],
    [
      '« en cours » sans rien dire',
      { État: 'En cours' },
      'colonne Texte : « En cours » demande de dire ce qui est engagé',
    ],
    [
      '« abandonnée » sans raison',
      { État: 'Abandonnée' },
      'colonne Texte : « Abandonnée » demande de dire pourquoi',
    ],
    [
      '« réalisée » sans preuve',
      { État: 'Réalisée' },
      'colonne Preuve : adresse : « Réalisée » demande au moins une preuve',
    ],
    [
      '« réalisée » avec une preuve sans adresse',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: adresse': '' },
      'colonne Preuve : adresse : « Réalisée » demande',
    ],
    [
      '« non mentionnée » avec un texte',
      { État: 'Non mentionnée', Texte: 'Rien.' },
      'colonne État : « Non mentionnée » ne va ni avec un texte',
    ],
    [
      'une nature inconnue',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: nature': 'Vidéo' },
      'colonne Preuve : nature : cette nature n’existe pas',
    ],
    [
      'une preuve sans nature',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: nature': '' },
      'colonne Preuve : nature : elle manque',
    ],
    [
      'une preuve sans libellé',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: libellé': '' },
      'colonne Preuve : libellé : il manque',
    ],
    [
      'une adresse qui n’en est pas une',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: adresse': 'valmont.example' },
      'colonne Preuve : adresse : ce n’est pas une adresse web',
    ],
    [
      'une date impossible',
      { État: 'Réalisée', ...PREUVE, 'Preuve\u00a0: date': '31/02/2026' },
      'colonne Preuve : date : cette date n’existe pas',
    ],
    [
      'un passage décalé',
      { Mesure: 'Un tout autre passage.', État: 'En cours', Texte: 'Oui.' },
      'colonne Mesure : ce passage n’est pas celui de ACV-2024-V1-M01',
    ],
    [
      'une référence inconnue',
      { 'Référence de la mesure': 'ACV-2024-V1-M99', État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : aucune mesure publiée ne porte',
    ],
    [
      'une mesure retirée',
      { 'Référence de la mesure': RETIREE, État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : cette mesure a été retirée',
    ],
    [
      'une référence vidée',
      { 'Référence de la mesure': '', État: 'En cours', Texte: 'Oui.' },
      'colonne Référence de la mesure : elle manque',
    ],
    [
      'une mesure deux fois',
      { 'Référence de la mesure': V1(2) },
      'ACV-2024-V1-M02 est déjà à la ligne',
    ],
  ])('%s', async (_, mots, phrase) => {
    const tableau = remplir(
      remplir(vierge, 'ACV-2024-V2-M01', { État: 'En cours', Texte: 'Juste.' }),
      V1(1),
      mots,
    );
    const contenu = await enClasseur(tableau);
    const apercu = await tableur.apercevoir(contenu, LE);
    const fautes = apercu.lignes.flatMap((ligne) => ligne.fautes).map(plat);
    expect(fautes.join('\n')).toContain(phrase);
    const numero = vierge.findIndex(([reference]) => reference === V1(1)) + 1;
    expect(fautes.every((faute) => /^Ligne \d+, /u.test(faute ?? ''))).toBe(true);
    expect(fautes.join('\n')).toMatch(
      new RegExp(`^Ligne (${String(numero)}|${String(numero + 1)}), `, 'mu'),
    );
    await expect(tableur.importer(contenu, LE, apercu.empreinte)).rejects.toThrow(/en erreur/u);
    expect(await listBrouillons()).toEqual([]);
  });

  test.each([
    ['la date', { date: 'bientôt' }, /Donnez la date du point/u],
    ['qui a parlé', { ...LE, signataire: ' ' }, /Dites qui a parlé/u],
    ['comment', { ...LE, cadre: 'rumeur' }, /Dites comment/u],
    ['une date où la Ville a déjà parlé', { date: '12/07/2025' }, null],
  ])('%s', async (_, annonce, phrase) => {
    const contenu = await dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const essai = tableur.apercevoir(contenu, annonce);
    if (phrase) return expect(essai).rejects.toThrow(phrase);
    const { lignes } = await essai;
    expect(plat(lignes.flatMap(({ fautes }) => fautes).join())).toContain(
      'un point du 12/07/2025 est déjà publié pour cet acte',
    );
  });

  test('un aperçu approuvé ne vaut plus quand un brouillon a changé', async () => {
    const contenu = await dire(V1(1), { État: 'En cours', Texte: 'Depuis mai.' });
    const { empreinte } = await tableur.apercevoir(contenu, LE);
    await tableur.reprendre(await dire(V1(2), { État: 'En cours', Texte: 'Depuis juin.' }), LE);
    await expect(tableur.importer(contenu, LE, empreinte)).rejects.toThrow(
      /a changé depuis l’aperçu/u,
    );
    const [point] = await listBrouillons();
    expect(listLignes(point)[0]?.etat ?? null).toBeNull();
  });

  test('un brouillon ouvert par quelqu’un d’autre arrête tout, les autres actes aussi', async () => {
    await tableur.reprendre(
      await dire('ACV-2024-V2-M01', { État: 'En cours', Texte: 'Depuis juin.' }),
      LE,
    );
    const [ouvert] = await listBrouillons();
    const autre = await cms.payload.create({
      collection: 'comptes',
      data: {
        nom: 'Autre',
        roles: ['secretariat'],
        email: 'autre@valmont.example',
        password: secretaire.password,
      },
      overrideAccess: true,
    });
    await cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'points-de-suivi', value: ouvert?.id ?? '' },
        user: { relationTo: 'comptes', value: autre.id },
      },
      overrideAccess: true,
    });
    const contenu = await enClasseur(
      remplir(
        remplir(vierge, V1(1), { État: 'En cours', Texte: 'Depuis mai.' }),
        'ACV-2024-V2-M01',
        {
          État: 'En cours',
          Texte: 'Depuis juillet.',
        },
      ),
    );
    await expect(tableur.reprendre(contenu, LE)).rejects.toThrow(
      /ouvert par une autre personne.*Rien n’est enregistré/u,
    );
    expect(await listBrouillons()).toEqual([ouvert]);
  });
});

describe('le tableur du suivi appartient au secrétariat', () => {
  test.each([['redacteur'], ['administrateur'], [null]] as const)(
    '%s n’y a pas accès',
    async (role) => {
      const demander = role
        ? await connecterRole(cms, role)
        : (await import('./rest.ts')).createDemander(cms);
      for (const [chemin, methode] of [
        ['points-de-suivi/tableur?format=csv', 'GET'],
        ['points-de-suivi/tableur/apercu', 'POST'],
        ['points-de-suivi/tableur/import', 'POST'],
      ] as const) {
        const { status, phrases } = await demander(
          chemin,
          methode === 'POST' ? { methode, corps: {} } : {},
        );
        expect([chemin, status]).toEqual([chemin, 403]);
        expect(phrases).toContain('Seul le secrétariat');
      }
    },
  );

  test('le journal dit qui a sorti et repris les mesures, sans citer un mot', async () => {
    await tableur.telecharger('csv', { acte: 'acv-2024-v2' });
    await tableur.reprendre(await dire(V1(1), { État: 'En cours', Texte: 'Mot secret.' }), LE);
    const { docs } = await cms.payload.find({
      collection: 'journal',
      where: { objet: { equals: 'Tableur du suivi' } },
      sort: '-date',
      limit: 2,
      depth: 0,
      overrideAccess: true,
    });
    expect(docs.map(({ action, detail, qui }) => [action, plat(detail ?? ''), qui])).toEqual([
      [
        'import',
        '1 brouillon créé, 0 complété, 1 mesure dite, 0 non mentionnée. Point du 12/10/2026.',
        `Secrétaire (${secretaire.email})`,
      ],
      ['export', '5 mesures, en CSV.', `Secrétaire (${secretaire.email})`],
    ]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { repondre } from '../../cms/src/openPayload.ts';
import { installer, type Installation } from './installation.ts';
import { createDemander } from './rest.ts';

const MANDATURE = 'mandature-3';
const secretaire = {
  email: 'secretaire@valmont.example',
  password: 'quatre-mots-bien-tranquilles',
};

let cms: Installation;
let jeton: string;
let groupe: string;

beforeAll(async () => {
  cms = await installer('premier-jour');
  const { payload } = cms;
  await payload.create({
    collection: 'mandatures',
    data: {
      id: MANDATURE,
      numero: 30,
      slug: '30',
      titre: 'Trentième mandature',
      promotion: '30e promotion',
      _status: 'published',
    },
    overrideAccess: true,
  });
  const cree = await payload.create({
    collection: 'groupes',
    data: { nom: 'Espace public', slug: 'espace', mandature: MANDATURE, _status: 'published' },
    overrideAccess: true,
  });
  groupe = cree.id;
  await payload.create({
    collection: 'comptes',
    data: { nom: 'Secrétaire', roles: ['secretariat'], ...secretaire },
    overrideAccess: true,
  });
  const demander = createDemander(cms);
  const { corps } = await demander('comptes/login', { methode: 'POST', corps: secretaire });
  jeton = String(corps['token']);
});
afterAll(() => cms.fermer());

beforeEach(async () => {
  // Below the rules: what was public is never deleted.
  await cms.payload.db.deleteVersions({ collection: 'membres', where: {} });
  await cms.payload.db.deleteMany({ collection: 'membres', where: {} });
});

interface Fiche {
  identifiantExterne?: string;
  action?: string;
}

interface Apercu {
  empreinte: string;
  nombres: Record<'nouveau' | 'modifie' | 'inchange' | 'erreur', number>;
  ignorees: string[];
  phrase: string;
  lignes: { changements: object[]; fautes: string[] }[];
}

async function appeler(chemin: string, corps?: FormData): Promise<Response> {
  const request = new Request(`${cms.reglages.SERVER_URL}/api/membres/import${chemin}`, {
    method: corps ? 'POST' : 'GET',
    headers: { authorization: `JWT ${jeton}` },
    body: corps,
  });
  return repondre(request, cms.reglages);
}

/** @throws the refusal, in the words of the screen */
async function envoyer<T>(
  chemin: string,
  contenu: Buffer,
  champs: Record<string, string> = {},
): Promise<T> {
  const formulaire = new FormData();
  formulaire.set('mandature', MANDATURE);
  formulaire.set('fichier', new Blob([new Uint8Array(contenu)]), 'membres.csv');
  for (const [nom, valeur] of Object.entries(champs)) formulaire.set(nom, valeur);
  const reponse = await appeler(chemin, formulaire);
  const lu = (await reponse.json()) as T & { errors?: { message: string }[] };
  if (!reponse.ok) throw new Error(lu.errors?.[0]?.message);
  return lu;
}

const TITRES =
  'Identifiant;Prénom;Nom;Siège depuis le;Siège jusqu’au;Moins de 18 ans;Accord pour le nom;Accord donné le;Accord valable jusqu’au;Preuve de l’accord;Groupe;Rôle;Groupe depuis le;Groupe jusqu’au';

const fichier = (...lignes: string[]): Buffer => Buffer.from([TITRES, ...lignes].join('\n'));

const ROCHE =
  'P-1;Camille;Roche;11/03/2026;;non;prénom et initiale;11/03/2026;;Classeur 2;espace public;porte-parole;11/03/2026;';
const DIALLO = 'P-2;Awa;Diallo;11/03/2026;;non;nom complet;11/03/2026;;Classeur 2;;;;';
const SANS_NOM = 'P-3;Noé;Petit;11/03/2026;;non;aucun;;;;;;;';

const apercu = (contenu: Buffer) => envoyer<Apercu>('/apercu', contenu);

const enregistrer = async (contenu: Buffer, champs: Record<string, string> = {}) =>
  envoyer<object>('', contenu, {
    publier: 'oui',
    empreinte: (await apercu(contenu)).empreinte,
    ...champs,
  });

const telecharger = async (chemin: string): Promise<Buffer> =>
  Buffer.from(await (await appeler(chemin)).arrayBuffer());

const compter = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'membres', overrideAccess: true })).totalDocs;

const nomsPublics = async (): Promise<string[]> => {
  await cms.publier();
  const { membres } = JSON.parse(await cms.lire('membres.json')) as {
    membres: { nomAffiche: string }[];
  };
  return membres.map(({ nomAffiche }) => nomAffiche).toSorted();
};

const fiche = async (identifiant: string) => {
  const { docs } = await cms.payload.find({
    collection: 'membres',
    where: { identifiantExterne: { equals: identifiant } },
    depth: 0,
    overrideAccess: true,
  });
  const [membre] = docs;
  if (!membre) throw new Error(`${identifiant} n’est pas enregistré.`);
  return membre;
};

describe('une liste de membres', () => {
  test('s’annonce avant d’être écrite, puis se publie', async () => {
    const contenu = fichier(ROCHE, DIALLO, SANS_NOM);
    const vu = await apercu(contenu);
    expect(vu.nombres).toEqual({ nouveau: 3, modifie: 0, inchange: 0, erreur: 0 });
    expect(vu.phrase.replaceAll('\u00a0', ' ')).toBe(
      'En publiant : 2 noms deviendront publics, 1 siège restera sans nom.',
    );
    expect(await compter()).toBe(0);

    expect(await enregistrer(contenu)).toEqual({ nouveaux: 3, modifies: 0, ecartees: 0 });
    expect(await nomsPublics()).toEqual(['Awa Diallo', 'Camille R.']);
    expect((await fiche('P-1')).groupes).toMatchObject([
      { groupe, role: 'porte-parole', debut: '2026-03-11' },
    ]);
  });

  test('importée deux fois ne change rien la seconde', async () => {
    const contenu = fichier(ROCHE, DIALLO, SANS_NOM);
    await enregistrer(contenu);
    expect((await apercu(contenu)).nombres).toMatchObject({ inchange: 3, nouveau: 0, modifie: 0 });
    const avant = await fiche('P-1');
    expect(await enregistrer(contenu)).toEqual({ nouveaux: 0, modifies: 0, ecartees: 0 });
    expect(await fiche('P-1')).toEqual(avant);
  });

  test('dit ce qui change dans une fiche connue, et laisse ce qu’elle ne dit pas', async () => {
    await enregistrer(fichier(ROCHE));
    const contenu = fichier('P-1;;Rocher;;31/12/2026;;;;;;;;;');
    const [ligne] = (await apercu(contenu)).lignes;
    expect(ligne?.changements).toEqual([
      { champ: 'Nom', avant: 'Roche', apres: 'Rocher' },
      { champ: 'Siège jusqu’au', avant: '', apres: '31/12/2026' },
    ]);
    await enregistrer(contenu);
    expect(await fiche('P-1')).toMatchObject({
      prenom: 'Camille',
      nom: 'Rocher',
      debut: '2026-03-11',
    });
  });

  test('s’importe en brouillon, puis se publie', async () => {
    const contenu = fichier(ROCHE);
    await enregistrer(contenu, { publier: 'non' });
    expect(await nomsPublics()).toEqual([]);
    expect((await apercu(contenu)).phrase).toContain('1\u00a0nom deviendra public');
    await enregistrer(contenu);
    expect(await nomsPublics()).toEqual(['Camille R.']);
    expect(await compter()).toBe(1);
  });

  test('téléchargée, puis rendue telle quelle, ne change rien', async () => {
    await enregistrer(fichier(ROCHE, DIALLO, SANS_NOM));
    const contenu = await telecharger(`/liste?mandature=${MANDATURE}`);
    expect((await apercu(contenu)).nombres).toMatchObject({ inchange: 3, erreur: 0 });
    expect((await apercu(await telecharger('/modele'))).lignes[0]?.fautes).toEqual([
      expect.stringContaining('colonne Groupe\u00a0: le groupe «\u00a0Environnement\u00a0»'),
    ]);
  });

  test('de 100 lignes s’enregistre en quelques secondes', async () => {
    const contenu = fichier(
      ...Array.from(
        { length: 100 },
        (_, n) =>
          `Z-${String(n)};Prénom${String(n)};Nom;11/03/2026;;non;nom complet;11/03/2026;;Classeur 2;Espace public;;;`,
      ),
    );
    const debut = performance.now();
    await enregistrer(contenu);
    expect(performance.now() - debut).toBeLessThan(30_000);
    expect(await compter()).toBe(100);
  });
});

describe('une ligne fautive est nommée, et rien n’est enregistré', () => {
  test.each<[string, string, string]>([
    ['sans identifiant', ';Zoé;Martin;;;;;;;;;;;', 'colonne Identifiant : il manque.'],
    [
      'une date impossible',
      'P-9;Zoé;Martin;31/02/2026;;;;;;;;;;',
      'colonne Siège depuis le : cette date n’existe pas.',
    ],
    [
      'une fin avant le début',
      'P-9;Zoé;Martin;11/03/2026;10/03/2026;;;;;;;;;',
      'colonne Siège jusqu’au : le siège finit le 10/03/2026, avant de commencer',
    ],
    [
      'un groupe inconnu',
      'P-9;Zoé;Martin;;;;;;;;Climat;;;',
      'colonne Groupe : le groupe « Climat » n’existe pas dans cette mandature.',
    ],
    [
      'un rôle inconnu',
      'P-9;Zoé;Martin;;;;;;;;Espace public;chef;;',
      'colonne Rôle : ce rôle n’existe pas.',
    ],
    [
      'un groupe après le siège',
      'P-9;Zoé;Martin;11/03/2026;11/04/2026;;;;;;Espace public;;;12/04/2026',
      'colonne Groupe jusqu’au : le groupe finit le 12/04/2026, après le siège',
    ],
    [
      'un accord inconnu',
      'P-9;Zoé;Martin;;;;peut-être;;;;;;;',
      'colonne Accord pour le nom : écrivez « nom complet »',
    ],
    [
      'un accord sans date',
      'P-9;Zoé;Martin;;;;nom complet;;;Classeur;;;;',
      'colonne Accord donné le : il manque la date',
    ],
    [
      'un accord sans preuve',
      'P-9;Zoé;Martin;;;;nom complet;11/03/2026;;;;;;',
      'colonne Preuve de l’accord : il manque la preuve',
    ],
    [
      'une personne mineure sans autorisation',
      'P-9;Zoé;Martin;;;oui;nom complet;11/03/2026;;Classeur;;;;',
      'colonne Autorisation parentale du : cette personne a moins de 18 ans',
    ],
    [
      'un identifiant en double',
      'P-1;Zoé;Martin;;;;;;;;;;;',
      'Ligne 3, colonne Identifiant : P-1 est déjà à la ligne 2.',
    ],
  ])('%s', async (_, fautive, phrase) => {
    const contenu = fichier(ROCHE, fautive, DIALLO);
    const vu = await apercu(contenu);
    expect(vu.nombres.erreur).toBe(1);
    expect(vu.lignes[1]?.fautes.join(' ').replaceAll('\u00a0', ' ')).toContain(phrase);
    await expect(enregistrer(contenu)).rejects.toThrow(/1 ligne est en erreur.*rien n’est/s);
    expect(await compter()).toBe(0);
    expect(await enregistrer(contenu, { ecarter: 'oui' })).toEqual({
      nouveaux: 2,
      modifies: 0,
      ecartees: 1,
    });
    expect(await compter()).toBe(2);
  });

  test('des dates qui se chevauchent dans le même groupe', async () => {
    const contenu = Buffer.from(
      [
        'Identifiant;Prénom;Nom;Groupe;Groupe jusqu’au;Groupe 2;Groupe 2 depuis le',
        'P-1;Camille;Roche;Espace public;11/04/2026;Espace public;11/03/2026',
      ].join('\n'),
    );
    expect((await apercu(contenu)).lignes[0]?.fautes[0]).toMatch(/Groupe 2 depuis le.*déjà écrit/);
  });

  test('une fiche saisie à la main, sans identifiant, n’est pas doublée', async () => {
    await cms.payload.create({
      collection: 'membres',
      data: { mandature: MANDATURE, prenom: 'Camille', nom: 'Roche', _status: 'published' },
      overrideAccess: true,
    });
    expect((await apercu(fichier(ROCHE))).lignes[0]?.fautes[0]).toContain('une fiche existe déjà');
  });

  test('un import ne retire, ne rétablit et ne publie rien par surprise', async () => {
    await enregistrer(fichier(DIALLO));
    const contredit = fichier('P-2;;;;;;aucun;;;;;;;');
    expect((await apercu(contredit)).lignes[0]?.fautes[0]).toContain('n’en retire jamais');
    const { id } = await fiche('P-2');
    await cms.payload.update({
      collection: 'membres',
      id,
      data: { prenom: 'Awa-Marie', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    });
    expect((await apercu(fichier(DIALLO))).nombres.inchange).toBe(1);
    const modifie = fichier(DIALLO.replace('Diallo', 'Dialo'));
    expect((await apercu(modifie)).lignes[0]?.fautes[0]).toContain('pas encore publiés');
  });
});

describe('une liste inutilisable est refusée', () => {
  test.each<[string, string, string]>([
    ['sans colonne obligatoire', 'Prénom;Nom\nZoé;Martin', 'Il manque la colonne « Identifiant »'],
    ['avec deux fois la même', 'Identifiant;Prénom;Nom;NOM\nP-1;Zoé;M;M', '« NOM » est deux fois'],
  ])('%s', async (_, texte, phrase) => {
    const erreur = await apercu(Buffer.from(texte)).then(
      () => '',
      (e: unknown) => (e as Error).message,
    );
    expect(erreur.replaceAll('\u00a0', ' ')).toContain(phrase);
  });

  test('et ce qui décrit une personne n’est pas lu', async () => {
    const texte = 'Identifiant;Prénom;Nom;Âge;Sexe\nP-1;Zoé;Martin;42;F';
    expect((await apercu(Buffer.from(texte))).ignorees).toEqual(['Âge', 'Sexe']);
  });

  test('un aperçu qui n’est plus vrai n’autorise rien', async () => {
    const { empreinte } = await apercu(fichier(ROCHE));
    await expect(enregistrer(fichier(DIALLO), { empreinte })).rejects.toThrow(/depuis l’aperçu/);
    expect(await compter()).toBe(0);
  });

  /** Breaks one part; returns what mends it. */
  const panneDeFiche = (collection: 'membres' | 'journal', isLa: (doc: Fiche) => boolean) => () => {
    const { hooks } = cms.payload.collections[collection].config;
    const initiaux = hooks.afterChange;
    hooks.afterChange = [
      ...initiaux,
      ({ doc }) => {
        if (isLa(doc as Fiche)) throw new Error('panne');
      },
    ];
    return () => (hooks.afterChange = initiaux);
  };
  const panneDeBase = () => {
    const { db } = cms.payload;
    const initial = db.commitTransaction;
    db.commitTransaction = () => Promise.reject(new Error('panne'));
    return () => (db.commitTransaction = initial);
  };

  test.each<[string, () => () => void]>([
    ['à la première fiche', panneDeFiche('membres', (f) => f.identifiantExterne === 'P-1')],
    ['au milieu des fiches', panneDeFiche('membres', (f) => f.identifiantExterne === 'P-2')],
    [
      'au journal, toutes les fiches écrites',
      panneDeFiche('journal', (f) => f.action === 'import'),
    ],
    ['de la base, au moment de tout valider', panneDeBase],
  ])('une panne %s ne laisse rien, et le même fichier s’importe ensuite', async (_, casser) => {
    const contenu = fichier(ROCHE, DIALLO, SANS_NOM);
    const { empreinte } = await apercu(contenu);
    const imports = () =>
      cms.payload.count({
        collection: 'journal',
        where: { action: { equals: 'import' } },
        overrideAccess: true,
      });
    const avant = await imports();
    const reparer = casser();
    await expect(enregistrer(contenu, { empreinte })).rejects.toThrow(
      /rien n’(est enregistré|a été changé)|Rien n’est enregistré/,
    );
    reparer();
    expect(await compter()).toBe(0);
    const versions = await cms.payload.countVersions({ collection: 'membres' });
    expect(versions.totalDocs).toBe(0);
    expect(await imports()).toEqual(avant);
    // A transaction left open would keep every later write waiting.
    expect(await enregistrer(contenu)).toMatchObject({ nouveaux: 3 });
  });
});

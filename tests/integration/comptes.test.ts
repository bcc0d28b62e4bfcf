import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldTexte } from '../../cms/src/fields/recherche.ts';
import { ouvrirBoite, type Boite } from './boite.ts';
import { installer, type Installation } from './installation.ts';
import { createDemander, type Demander } from './rest.ts';

const MOT_DE_PASSE = 'quatre-mots-bien-tranquilles';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0';

let cms: Installation;
let boite: Boite;
let demander: Demander;

beforeAll(async () => {
  boite = await ouvrirBoite();
  cms = await installer(undefined, {
    SMTP_URL: boite.url,
    COURRIEL_EXPEDITEUR: 'Assemblée citoyenne <edition@valmont.example>',
  });
  demander = createDemander(cms);
});
afterAll(async () => {
  await cms.fermer();
  await boite.fermer();
});

type Role = 'administrateur' | 'secretariat' | 'redacteur';

const adresseDe = (prenom: string) => `${foldTexte(prenom)}@valmont.example`;

const creer = (prenom: string, roles: Role[], motDePasse = MOT_DE_PASSE) =>
  cms.payload.create({
    collection: 'comptes',
    data: {
      nom: prenom,
      email: adresseDe(prenom),
      password: motDePasse,
      roles,
    },
    depth: 0,
    overrideAccess: true,
  });

async function connecter(prenom: string, motDePasse = MOT_DE_PASSE, agent = FIREFOX) {
  const reponse = await demander('comptes/login', {
    methode: 'POST',
    corps: { email: adresseDe(prenom), password: motDePasse },
    agent,
  });
  return { ...reponse, jeton: reponse.corps['token'] as string };
}

const estConnecte = async (jeton: string) =>
  (await demander('comptes/me', { jeton })).corps['user'] !== null;

async function lireJournal(action: string) {
  const { docs } = await cms.payload.find({
    collection: 'journal',
    where: { action: { equals: action } },
    sort: '-date',
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

describe('un mot de passe facile à trouver est refusé, avec le remède', () => {
  test.each([
    ['court', 'trop court', 'il en faut 12 caractères ou plus'],
    ['connu', 'MotDePasse2026!', 'parmi les premiers que l’on essaierait'],
    ['une suite', '123456789012', 'parmi les premiers que l’on essaierait'],
    ['le nom', 'rosalinde-2026', 'reprend votre nom ou votre adresse'],
    ['l’adresse', 'valmont.example', 'reprend votre nom ou votre adresse'],
  ])('%s', async (_, motDePasse, phrase) => {
    const refus = await creer('Rosalinde', ['redacteur'], motDePasse).catch((e: unknown) => e);
    const [faute] = (refus as { data: { errors: { message: string; path: string }[] } }).data
      .errors;
    expect(faute?.path).toBe('password');
    expect(faute?.message.replaceAll('\u00a0', ' ')).toContain(phrase);
    expect(faute?.message).toContain('quatre mots au hasard');
  });

  test('aussi quand on le change', async () => {
    await creer('Odile', ['redacteur']);
    const { jeton, corps } = await connecter('Odile');
    const { id } = corps['user'] as { id: string };
    const refus = await demander(`comptes/${id}`, {
      methode: 'PATCH',
      corps: { password: 'odile-odile-odile' },
      jeton,
    });
    expect(refus.status).toBe(400);
    expect(refus.phrases).toContain('reprend votre nom');
  });
});

describe('les appareils connectés', () => {
  test('se voient et se déconnectent, un par un ou tous les autres', async () => {
    const { id } = await creer('Basile', ['redacteur']);
    const [ici, la, ailleurs] = [
      await connecter('Basile'),
      await connecter('Basile', MOT_DE_PASSE, FIREFOX.replace('Windows NT 10.0', 'X11; Linux')),
      await connecter('Basile', MOT_DE_PASSE, 'curl/8'),
    ];
    const lister = async () =>
      (await demander(`comptes/${id}/appareils`, { jeton: ici.jeton })).corps['appareils'] as {
        id: string;
        appareil: string;
        isCourant: boolean;
      }[];
    const appareils = await lister();
    expect(appareils.map(({ appareil }) => appareil)).toEqual([
      'Un programme',
      'Firefox sur Linux',
      'Firefox sur Windows',
    ]);
    expect(appareils.map(({ isCourant }) => isCourant)).toEqual([false, false, true]);

    await demander(`comptes/${id}/appareils?session=${String(appareils[1]?.id)}`, {
      methode: 'DELETE',
      jeton: ici.jeton,
    });
    expect(await estConnecte(la.jeton)).toBe(false);
    expect(await estConnecte(ailleurs.jeton)).toBe(true);

    await demander(`comptes/${id}/appareils`, { methode: 'DELETE', jeton: ici.jeton });
    expect(await estConnecte(ailleurs.jeton)).toBe(false);
    expect(await estConnecte(ici.jeton)).toBe(true);
    expect((await lireJournal('session-fermee')).map(({ detail }) => detail)).toEqual([
      'Un programme',
      'Firefox sur Linux',
    ]);
  });

  test('d’une autre personne ne se ferment que par l’administration', async () => {
    const { id } = await creer('Colette', ['redacteur']);
    await creer('Maud', ['secretariat']);
    await creer('Ariane', ['administrateur']);
    const victime = await connecter('Colette');
    const curieuse = await connecter('Maud');
    const refus = await demander(`comptes/${id}/appareils`, {
      methode: 'DELETE',
      jeton: curieuse.jeton,
    });
    expect(refus.status).toBe(403);
    expect(refus.phrases).toContain('Seule l’administration');
    expect((await demander(`comptes/${id}/appareils`)).status).toBe(401);
    expect(await estConnecte(victime.jeton)).toBe(true);

    const ariane = await connecter('Ariane');
    await demander(`comptes/${id}/appareils`, { methode: 'DELETE', jeton: ariane.jeton });
    expect(await estConnecte(victime.jeton)).toBe(false);
    expect(await estConnecte(ariane.jeton)).toBe(true);
  });

  test('s’oublient quand on s’en va, et quand le mot de passe change', async () => {
    const { id } = await creer('Denis', ['redacteur']);
    const [un, deux, trois] = [
      await connecter('Denis'),
      await connecter('Denis'),
      await connecter('Denis'),
    ];
    await demander('comptes/logout', { methode: 'POST', jeton: un.jeton });
    expect(await estConnecte(un.jeton)).toBe(false);
    expect(await estConnecte(deux.jeton)).toBe(true);

    const change = await demander(`comptes/${id}`, {
      methode: 'PATCH',
      corps: { password: 'encore-quatre-mots-calmes' },
      jeton: deux.jeton,
    });
    expect(change.status).toBe(200);
    expect(await estConnecte(deux.jeton)).toBe(true);
    expect(await estConnecte(trois.jeton)).toBe(false);
    expect((await lireJournal('mot-de-passe-change'))[0]).toMatchObject({ objet: 'Denis' });
  });
});

test('un rôle retiré ne vaut plus à la demande suivante', async () => {
  const { id } = await creer('Irène', ['administrateur', 'redacteur']);
  const { jeton } = await connecter('Irène');
  expect((await demander('journal', { jeton })).status).toBe(200);
  await cms.payload.update({
    collection: 'comptes',
    id,
    data: { roles: ['redacteur'] },
    depth: 0,
    overrideAccess: true,
  });
  expect((await demander('journal', { jeton })).status).toBe(403);
  expect((await lireJournal('roles-changes'))[0]).toMatchObject({
    objet: 'Irène',
    detail: 'Administration, Rédaction → Rédaction',
  });
});

test('dix mots de passe faux bloquent le compte, sans dire à un inconnu qu’il existe', async () => {
  await creer('Simon', ['redacteur']);
  const phrases = new Set<string>();
  for (let essai = 1; essai <= 12; essai += 1) {
    const refus = await connecter('Simon', 'ce-n-est-pas-celui-la');
    expect(refus.status).toBe(401);
    phrases.add(refus.phrases);
  }
  const refus = await connecter('Simon');
  expect(refus.status).toBe(401);
  phrases.add(refus.phrases);
  const inconnu = await connecter('Personne');
  expect(inconnu.status).toBe(401);
  phrases.add(inconnu.phrases);
  expect([...phrases]).toEqual([
    expect.stringMatching(/n’est pas le bon.*revenez dans 10 minutes/),
  ]);
  const [bloque, ...autres] = await lireJournal('compte-bloque');
  expect(bloque).toMatchObject({ qui: 'simon@valmont.example', objet: 'Simon' });
  expect(bloque?.detail).toMatch(/^Bloqué jusqu’à \d{1,2}\u00a0h\u00a0\d\d/);
  expect(autres).toEqual([]);
  const refuses = await lireJournal('connexion-refusee');
  expect(refuses.filter(({ objet }) => objet === 'Simon')).toHaveLength(1);
  expect(JSON.stringify(refuses)).not.toContain('ce-n-est-pas-celui-la');

  await creer('Agathe', ['administrateur']);
  const { jeton } = await connecter('Agathe');
  await demander('comptes/unlock', {
    methode: 'POST',
    corps: { email: 'simon@valmont.example' },
    jeton,
  });
  expect((await connecter('Simon')).status).toBe(200);
  expect((await lireJournal('compte-debloque'))[0]?.qui).toBe('Agathe (agathe@valmont.example)');
});

test('qui essaie des adresses toute la nuit n’emplit pas le journal', async () => {
  const { totalDocs: avant } = await cms.payload.count({ collection: 'journal' });
  for (let essai = 0; essai < 30; essai += 1) await connecter(`Inconnu-${String(essai)}`, 'x');
  const { totalDocs } = await cms.payload.count({ collection: 'journal' });
  expect(totalDocs - avant).toBeLessThanOrEqual(20);
  expect(totalDocs).toBeGreaterThan(avant);
});

describe('le mot de passe oublié', () => {
  const oublier = (email: string) =>
    demander('comptes/forgot-password', { methode: 'POST', corps: { email } });

  test('se change par un courriel en français, une seule fois', async () => {
    await creer('Élise', ['redacteur']);
    const avant = await connecter('Élise');
    expect((await oublier('elise@valmont.example')).status).toBe(200);
    const [lettre] = await boite.attendre('elise@valmont.example');
    expect(lettre?.de).toBe('edition@valmont.example');
    expect(lettre?.texte).toContain('Bonjour Élise,');
    expect(lettre?.texte).toContain('dans l’heure');
    expect(lettre?.texte).toContain('<html lang="fr">');
    const jeton = /admin\/reset\/([0-9a-f]+)/.exec(lettre?.texte ?? '')?.[1];
    const changer = (password: string) =>
      demander('comptes/reset-password', { methode: 'POST', corps: { token: jeton, password } });

    expect((await changer('élise-2026-01')).phrases).toContain('reprend votre nom');
    expect((await changer('des-mots-tout-neufs-demain')).status).toBe(200);
    expect((await connecter('Élise')).status).toBe(401);
    expect((await connecter('Élise', 'des-mots-tout-neufs-demain')).status).toBe(200);
    expect(await estConnecte(avant.jeton)).toBe(false);
    const encore = await changer('des-mots-encore-plus-neufs');
    expect(encore.status).toBe(403);
    expect(encore.phrases).toContain('Ce lien ne vaut plus');
    expect((await lireJournal('mot-de-passe-change'))[0]).toMatchObject({
      objet: 'Élise',
      detail: 'Par le lien reçu par courriel',
    });
  });

  test('répond de même pour une adresse inconnue', async () => {
    await creer('Yvonne', ['redacteur']);
    const [connue, inconnue] = [
      await oublier('yvonne@valmont.example'),
      await oublier('personne@valmont.example'),
    ];
    expect(inconnue).toEqual(connue);
    await boite.attendre('yvonne@valmont.example');
    expect(boite.lettres.flatMap(({ a }) => a)).not.toContain('personne@valmont.example');
  });

  test('n’envoie qu’un courriel quand on insiste, et n’en écrit qu’une ligne', async () => {
    await creer('Ugo', ['redacteur']);
    await Promise.all([1, 2, 3].map(() => oublier('ugo@valmont.example')));
    await boite.attendre('ugo@valmont.example');
    const demandes = await lireJournal('mot-de-passe-demande');
    const lignes = demandes.filter(({ qui }) => qui === 'ugo@valmont.example');
    expect(lignes.map(({ detail }) => detail)).toEqual(['Courriel envoyé']);
    expect(boite.lettres.filter(({ a }) => a.includes('ugo@valmont.example'))).toHaveLength(1);
  });
});

test('un compte ouvert par l’administration l’apprend par courriel', async () => {
  await creer('Félix', ['administrateur']);
  const { jeton } = await connecter('Félix');
  const reponse = await demander('comptes', {
    methode: 'POST',
    corps: {
      nom: 'Zoé',
      email: 'zoe@valmont.example',
      password: MOT_DE_PASSE,
      roles: ['redacteur'],
    },
    jeton,
  });
  expect(reponse.status).toBe(201);
  const [lettre] = await boite.attendre('zoe@valmont.example');
  expect(lettre?.texte).toContain('/admin/forgot');
  expect(lettre?.texte).not.toContain(MOT_DE_PASSE);
});

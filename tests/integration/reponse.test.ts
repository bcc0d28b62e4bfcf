/** A direction answers through its link; the secretariat makes a point of it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJeton } from '../../cms/src/campagne/jeton.ts';
import { racine } from '../racine.ts';
import { envoyerPage, ouvrirPage, servirGuichet, type Guichet } from './guichet.ts';
import { toId } from '../../cms/src/publication/lire-champs.ts';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

const ACTE = 'acv-2026-v1';

let cms: Installation;
let guichet: Guichet;
let secretaire: Awaited<ReturnType<typeof connecterRole>>;
let campagne: string;

const commun = { depth: 0, overrideAccess: true, pagination: false } as const;

beforeAll(async () => {
  cms = await installer('fictive');
  guichet = await servirGuichet(cms);
  secretaire = await connecterRole(cms, 'secretariat');
  const { id } = await cms.payload.create({
    collection: 'campagnes',
    data: {
      titre: 'Point annuel d’essai',
      annee: 2031,
      ouverteLe: '2026-11-01',
      reponsesAttenduesLe: '2031-06-30',
      actes: [ACTE],
      appreciations: ['garants'],
    },
    draft: true,
    ...commun,
  });
  campagne = id;
});
afterAll(async () => {
  await guichet.fermer();
  await cms.fermer();
});

const listReponses = async () => {
  const { docs } = await cms.payload.find({
    collection: 'reponses',
    where: { campagne: { equals: campagne } },
    sort: 'intitule',
    ...commun,
  });
  return docs;
};

async function reponseDe(direction: string) {
  const docs = await listReponses();
  const trouvee = docs.find((doc) => doc.direction === direction || doc.de === direction);
  if (!trouvee) throw new Error(`Aucune réponse n’est attendue de ${direction}.`);
  return trouvee;
}

async function adresseDe(direction: string): Promise<string> {
  const { id, generation } = await reponseDe(direction);
  return `${guichet.url}/reponse/${createJeton({ reponse: id, generation }, cms.payload.secret)}`;
}

const journal = async (action: 'lien-refuse' | 'reponse-recue') => {
  const { docs } = await cms.payload.find({
    collection: 'journal',
    where: { action: { equals: action } },
    ...commun,
  });
  return docs;
};

const pdf = async (nom: string): Promise<File> => {
  const contenu = await readFile(join(racine, 'shared/examples/fictive/medias/bilan-2024.pdf'));
  return new File([new Uint8Array(contenu)], nom, { type: 'application/pdf' });
};

describe('Ouvrir un point annuel', () => {
  test('donne un lien par direction et par acte, et un aux garants', async () => {
    const { corps } = await secretaire(`campagnes/${campagne}/ouvrir`, { methode: 'POST' });
    expect(corps).toMatchObject({ creees: 6, sansDirection: 0 });
    const attendues = (await listReponses()).map(({ de, etat, expireLe }) => ({
      de,
      etat,
      expireLe,
    }));
    expect(attendues).toContainEqual({ de: 'garants', etat: 'attendue', expireLe: '2031-07-30' });
  });

  test('ne redemande rien à qui a déjà son lien', async () => {
    const { corps } = await secretaire(`campagnes/${campagne}/ouvrir`, { methode: 'POST' });
    expect(corps).toMatchObject({ creees: 0 });
    expect(await listReponses()).toHaveLength(6);
  });

  test('est refusé à la rédaction', async () => {
    const redacteur = await connecterRole(cms, 'redacteur');
    const { status } = await redacteur(`campagnes/${campagne}/ouvrir`, { methode: 'POST' });
    expect(status).toBe(403);
    const lien = await redacteur(`reponses/${(await reponseDe('garants')).id}/lien`);
    expect(lien.status).toBe(403);
  });
});

describe('Le lien d’une direction', () => {
  let direction: string;
  beforeAll(async () => {
    const [premiere] = (await listReponses()).filter(({ de }) => de === 'direction');
    direction = toId(premiere?.direction ?? '');
  });

  test('montre ses mesures, ce que la Ville en a dit, et la question', async () => {
    const page = await ouvrirPage(await adresseDe(direction));
    expect(page.statut).toBe(200);
    expect(page.texte).toContain('La place du Marché, le soir');
    expect(page.texte).toContain('Où en est-elle ?');
    expect(page.texte).toContain('La Ville n’a encore rien dit de cette mesure.');
    expect(page.html).not.toContain('<script');
  });

  test('ne se laisse ni garder, ni suivre, ni mettre dans un cadre', async () => {
    const { entetes } = await ouvrirPage(await adresseDe(direction));
    expect(entetes.get('cache-control')).toBe('no-store');
    expect(entetes.get('referrer-policy')).toBe('no-referrer');
    expect(entetes.get('x-robots-tag')).toContain('noindex');
    const csp = entetes.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(entetes.get('set-cookie')).toBeNull();
  });

  test('a une feuille de style, et sa politique de sécurité la reconnaît', async () => {
    const { html, entetes } = await ouvrirPage(await adresseDe(direction));
    const [, feuille = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
    const empreinte = createHash('sha256').update(feuille).digest('base64');
    expect(entetes.get('content-security-policy')).toContain(`'sha256-${empreinte}'`);
  });

  test('ne change rien quand on l’ouvre, même dix fois', async () => {
    const avant = await reponseDe(direction);
    const adresse = await adresseDe(direction);
    for (let fois = 0; fois < 10; fois++) await ouvrirPage(adresse);
    await fetch(adresse, { method: 'HEAD' });
    expect(await reponseDe(direction)).toEqual(avant);
  });

  test('garde un brouillon, et le montre à qui revient', async () => {
    const adresse = await adresseDe(direction);
    const page = await ouvrirPage(adresse);
    const [champ = ''] = [...page.champs.keys()].filter((nom) => nom.startsWith('texte'));
    const gardee = await envoyerPage(adresse, page, {
      [champ]: 'Le marché de travaux est signé <b>depuis</b> mai.',
      action: 'enregistrer',
    });
    expect(gardee.texte).toContain('Elle n’est pas encore envoyée');
    const revue = await ouvrirPage(adresse);
    expect(revue.champs.get(champ)).toBe('Le marché de travaux est signé <b>depuis</b> mai.');
    expect(revue.html).toContain('&lt;b&gt;depuis&lt;/b&gt;');
    expect((await reponseDe(direction)).etat).toBe('commencee');
  });

  test('n’efface pas ce qu’un autre écran vient d’enregistrer', async () => {
    const adresse = await adresseDe(direction);
    const [mienne, sienne] = [await ouvrirPage(adresse), await ouvrirPage(adresse)];
    const [champ = ''] = [...mienne.champs.keys()].filter((nom) => nom.startsWith('texte'));
    await envoyerPage(adresse, sienne, { [champ]: 'Sa version.', action: 'enregistrer' });
    const refusee = await envoyerPage(adresse, mienne, {
      [champ]: 'La mienne.',
      action: 'enregistrer',
    });
    expect(refusee.statut).toBe(409);
    expect(refusee.texte).toContain('Quelqu’un d’autre a enregistré');
    expect(refusee.champs.get(champ)).toBe('La mienne.');
    expect((await ouvrirPage(adresse)).champs.get(champ)).toBe('Sa version.');
  });

  test('refuse un fichier dangereux sans rien garder de l’envoi, et rend la saisie', async () => {
    const adresse = await adresseDe(direction);
    const page = await ouvrirPage(adresse);
    const [champ = ''] = [...page.champs.keys()].filter((nom) => nom.startsWith('texte'));
    const rang = champ.slice('texte'.length);
    const refusee = await envoyerPage(adresse, page, {
      [champ]: 'Avec une page piégée.',
      [`n${rang}-libelle`]: 'Une page',
      [`n${rang}-fichier`]: new File(['<script>alert(1)</script>'], 'preuve.pdf', {
        type: 'application/pdf',
      }),
      action: 'enregistrer',
    });
    expect(refusee.statut).toBe(409);
    expect(refusee.texte).toContain('« preuve.pdf » n’est pas gardé');
    expect(refusee.champs.get(champ)).toBe('Avec une page piégée.');
    expect((await ouvrirPage(adresse)).champs.get(champ)).toBe('Sa version.');
  });

  test('dit ce qui manque avant d’envoyer, et garde ce qui est écrit', async () => {
    const adresse = await adresseDe(direction);
    const page = await ouvrirPage(adresse);
    const [champ = ''] = [...page.champs.keys()].filter((nom) => nom.startsWith('texte'));
    const rang = champ.slice('texte'.length);
    const incomplete = await envoyerPage(adresse, page, {
      [`etat${rang}`]: 'realisee',
      action: 'relire',
    });
    expect(incomplete.statut).toBe(422);
    expect(incomplete.texte).toContain('ajoutez au moins une preuve');
    expect(incomplete.texte).toContain('Dites au nom de qui vous répondez');
    expect((await reponseDe(direction)).etat).toBe('commencee');
  });

  test('s’envoie une fois, avec ses preuves, puis ne se lit plus que', async () => {
    const adresse = await adresseDe(direction);
    const page = await ouvrirPage(adresse);
    const rangs = [...page.champs.keys()]
      .filter((nom) => nom.startsWith('texte'))
      .map((nom) => nom.slice('texte'.length));
    const tape: Record<string, string | File> = {
      signataire: 'Service des travaux',
      action: 'relire',
    };
    for (const rang of rangs) {
      tape[`etat${rang}`] = 'en-cours';
      tape[`texte${rang}`] = `Chantier ouvert en mai, mesure ${rang}.`;
    }
    const [premier = ''] = rangs;
    tape[`etat${premier}`] = 'realisee';
    tape[`n${premier}-libelle`] = 'Le procès-verbal de fin de chantier';
    tape[`n${premier}-nature`] = 'deliberation';
    tape[`n${premier}-adresse`] = 'https://ville.example/pv';
    tape[`n${premier}-fichier`] = await pdf('pv.pdf');
    const relue = await envoyerPage(adresse, page, tape);
    expect(relue.texte).toContain('Relisez, puis envoyez');
    expect(relue.texte).toContain('fichier joint');
    const envoyee = await envoyerPage(adresse, relue, { action: 'envoyer' });
    expect(envoyee.texte).toContain('Réponse envoyée');
    const tardive = await envoyerPage(adresse, page, {
      action: 'enregistrer',
      signataire: 'Autre',
    });
    expect(tardive.statut).toBe(409);
    expect(await reponseDe(direction)).toMatchObject({
      etat: 'envoyee',
      signataire: 'Service des travaux',
    });
    expect(await journal('reponse-recue')).toHaveLength(1);
    expect((await ouvrirPage(adresse)).html).not.toContain('<form');
  });

  test('n’ouvre que son acte : les mesures d’un autre n’y entrent pas', async () => {
    const adresse = await adresseDe('garants');
    const page = await ouvrirPage(adresse);
    await envoyerPage(adresse, page, { texte99: 'Intrus', texte1: 'Bien.', action: 'enregistrer' });
    const { lignes = [] } = await reponseDe('garants');
    expect(lignes?.map(({ texte }) => texte)).not.toContain('Intrus');
    expect(lignes?.some(({ texte }) => texte === 'Bien.')).toBe(true);
  });
});

describe('Un lien qui ne vaut rien', () => {
  test('est reconnu à sa signature, et dit clairement quoi faire', async () => {
    const { id, generation } = await reponseDe('garants');
    const faux = createJeton({ reponse: id, generation }, 'un autre secret');
    const page = await ouvrirPage(`${guichet.url}/reponse/${faux}`);
    expect(page.statut).toBe(404);
    expect(page.texte).toContain('demandez-en une autre au secrétariat');
    expect((await journal('lien-refuse')).map(({ detail }) => detail)).toContain(
      'Ce lien n’est pas valable',
    );
  });

  test('une fois remplacé, n’ouvre plus rien', async () => {
    const ancien = await adresseDe('garants');
    const { id } = await reponseDe('garants');
    await secretaire(`reponses/${id}/nouveau-lien`, { methode: 'POST' });
    expect((await ouvrirPage(ancien)).statut).toBe(410);
    const nouveau = await ouvrirPage(await adresseDe('garants'));
    expect(nouveau.champs.get('texte1')).toBe('Bien.');
  });

  test('une fois révoqué, n’ouvre plus rien', async () => {
    const { id } = await reponseDe('garants');
    const { corps } = await secretaire(`reponses/${id}/revoquer`, { methode: 'POST' });
    expect(corps).toMatchObject({ etat: 'revoquee' });
    const page = await ouvrirPage(await adresseDe('garants'));
    expect(page.statut).toBe(410);
    await secretaire(`reponses/${id}/nouveau-lien`, { methode: 'POST' });
  });

  test('passé son jour, montre ce qui était écrit et ne prend plus rien', async () => {
    const { id } = await reponseDe('garants');
    const adresse = await adresseDe('garants');
    const ouverte = await ouvrirPage(adresse);
    await secretaire(`reponses/${id}`, { methode: 'PATCH', corps: { expireLe: '2026-01-31' } });
    const page = await ouvrirPage(adresse);
    expect(page.texte).toContain('Le délai est passé');
    expect(page.texte).toContain('Bien.');
    expect((await envoyerPage(adresse, ouverte, { texte1: 'Trop tard.' })).statut).toBe(409);
    expect((await reponseDe('garants')).lignes?.map(({ texte }) => texte)).not.toContain(
      'Trop tard.',
    );
    await secretaire(`reponses/${id}`, { methode: 'PATCH', corps: { expireLe: '2031-07-30' } });
  });

  test('essayé trop souvent, fait attendre', async () => {
    const serre = await servirGuichet(cms, { lectures: 100, ecritures: 100, refus: 3 });
    const statuts: number[] = [];
    for (let fois = 0; fois < 5; fois++)
      statuts.push((await ouvrirPage(`${serre.url}/reponse/essai-${String(fois)}`)).statut);
    await serre.fermer();
    expect(statuts).toEqual([404, 404, 404, 429, 429]);
  });

  test('les autres adresses n’existent pas au guichet', async () => {
    for (const chemin of ['/', '/admin', '/api/comptes', '/reponse/', '/api/sante'])
      expect((await ouvrirPage(guichet.url + chemin)).statut).toBe(404);
  });
});

describe('Réunir les réponses', () => {
  test('prépare un brouillon de point, avec tous les mots et toutes les preuves', async () => {
    const { corps, status } = await secretaire(`campagnes/${campagne}/assembler`, {
      methode: 'POST',
      corps: { acte: ACTE },
    });
    expect(status).toBe(201);
    const [{ id }] = corps['prepares'] as [{ id: string }];
    const point = await cms.payload.findByID({
      collection: 'points-de-suivi',
      id,
      draft: true,
      ...commun,
    });
    expect(point._status).toBe('draft');
    expect(point.cadre).toBe('formulaire');
    expect(point.signataire).toContain('Service des travaux');
    expect(point.lignes).toHaveLength(4);
    const faite = point.lignes?.find(({ etat }) => etat === 'realisee');
    expect(faite?.preuves?.[0]).toMatchObject({ adresse: 'https://ville.example/pv' });
    expect(faite?.preuves?.[0]?.copie).toBeTruthy();
    const muettes =
      (point.lignes as { etat: string | null }[] | undefined)?.filter(
        ({ etat }) => etat === null,
      ) ?? [];
    expect(muettes.length).toBeGreaterThan(0);
  });

  test('publie les pièces jointes avec le point, et pas avant', async () => {
    const { docs } = await cms.payload.find({
      collection: 'reponses',
      where: { point: { exists: true } },
      ...commun,
    });
    const point = await cms.payload.findByID({
      collection: 'points-de-suivi',
      id: toId(docs[0]?.point ?? ''),
      draft: true,
      ...commun,
    });
    const copie = toId(point.lignes?.flatMap(({ preuves }) => preuves ?? [])[0]?.copie ?? '');
    const piece = () => cms.payload.findByID({ collection: 'documents', id: copie, ...commun });
    expect((await piece())._status).toBe('draft');
    const { status, phrases } = await secretaire(`points-de-suivi/${point.id}?depth=0`, {
      methode: 'PATCH',
      corps: {
        lignes: (point.lignes as { etat: string | null }[] | undefined)?.map((ligne) => ({
          ...ligne,
          etat: ligne.etat ?? 'non-mentionnee',
        })),
        _status: 'published',
      },
    });
    expect(phrases).toBe('');
    expect(status).toBe(200);
    expect((await piece())._status).toBe('published');
    await cms.publier();
    expect(await cms.lire('publication.json')).toContain('Le procès-verbal de fin de chantier');
    expect(await cms.lire('publication.json')).not.toContain('commencee');
  });

  test('ne réunit pas deux fois la même réponse', async () => {
    const { status, phrases } = await secretaire(`campagnes/${campagne}/assembler`, {
      methode: 'POST',
      corps: { acte: ACTE },
    });
    expect(status).toBe(422);
    expect(phrases).toContain('Aucune réponse nouvelle');
  });
});

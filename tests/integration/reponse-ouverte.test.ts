/** A direction answers through its link: it opens, keeps a draft, is sent once. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { envoyerPage, ouvrirPage } from './guichet.ts';
import {
  ecrireLaReponse,
  lirePdf,
  preparerPointAnnuel,
  rangsDe,
  type PointAnnuel,
} from './point-annuel.ts';
import { connecterRole } from './secretaire.ts';

let tournee: PointAnnuel;
beforeAll(async () => {
  tournee = await preparerPointAnnuel();
});
afterAll(() => tournee.fermer());

describe('Ouvrir un point annuel', () => {
  test('donne un lien par direction et par acte, et un aux garants', async () => {
    const { corps } = await tournee.ouvrir();
    expect(corps).toMatchObject({ creees: 6, sansDirection: 0 });
    const attendues = (await tournee.listReponses()).map(({ de, etat, expireLe }) => ({
      de,
      etat,
      expireLe,
    }));
    expect(attendues).toContainEqual({ de: 'garants', etat: 'attendue', expireLe: '2031-07-30' });
  });

  test('ne redemande rien à qui a déjà son lien', async () => {
    const { corps } = await tournee.ouvrir();
    expect(corps).toMatchObject({ creees: 0 });
    expect(await tournee.listReponses()).toHaveLength(6);
  });

  test('est refusé à la rédaction', async () => {
    const redacteur = await connecterRole(tournee.cms, 'redacteur');
    const { status } = await redacteur(`campagnes/${tournee.campagne}/ouvrir`, { methode: 'POST' });
    expect(status).toBe(403);
    const lien = await redacteur(`reponses/${(await tournee.reponseDe('garants')).id}/lien`);
    expect(lien.status).toBe(403);
  });
});

describe('Le lien d’une direction', () => {
  let direction: string;
  beforeAll(async () => {
    direction = await tournee.direction();
  });

  test('montre ses mesures, ce que la Ville en a dit, et la question', async () => {
    const page = await ouvrirPage(await tournee.adresseDe(direction));
    expect(page.statut).toBe(200);
    expect(page.texte).toContain('La place du Marché, le soir');
    expect(page.texte).toContain('Où en est-elle ?');
    expect(page.texte).toContain('La Ville n’a encore rien dit de cette mesure.');
    expect(page.html).not.toContain('<script');
  });

  test('ne se laisse ni garder, ni suivre, ni mettre dans un cadre', async () => {
    const { entetes } = await ouvrirPage(await tournee.adresseDe(direction));
    expect(entetes.get('cache-control')).toBe('no-store');
    expect(entetes.get('referrer-policy')).toBe('no-referrer');
    expect(entetes.get('x-robots-tag')).toContain('noindex');
    const csp = entetes.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(entetes.get('set-cookie')).toBeNull();
  });

  test('a une feuille de style, et sa politique de sécurité la reconnaît', async () => {
    const { html, entetes } = await ouvrirPage(await tournee.adresseDe(direction));
    const [, feuille = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
    const empreinte = createHash('sha256').update(feuille).digest('base64');
    expect(entetes.get('content-security-policy')).toContain(`'sha256-${empreinte}'`);
  });

  test('ne change rien quand on l’ouvre, même dix fois', async () => {
    const avant = await tournee.reponseDe(direction);
    const adresse = await tournee.adresseDe(direction);
    for (let fois = 0; fois < 10; fois++) await ouvrirPage(adresse);
    await fetch(adresse, { method: 'HEAD' });
    expect(await tournee.reponseDe(direction)).toEqual(avant);
  });

  test('garde un brouillon, et le montre à qui revient', async () => {
    const adresse = await tournee.adresseDe(direction);
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
    expect((await tournee.reponseDe(direction)).etat).toBe('commencee');
  });

  test('n’efface pas ce qu’un autre écran vient d’enregistrer', async () => {
    const adresse = await tournee.adresseDe(direction);
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
    const adresse = await tournee.adresseDe(direction);
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

  test('un fichier joint, puis remplacé ou retiré, ne laisse aucun document derrière lui', async () => {
    const adresse = await tournee.adresseDe(direction);
    const compter = async () =>
      (await tournee.cms.payload.count({ collection: 'documents', overrideAccess: true }))
        .totalDocs;
    const avant = await compter();
    const page = await ouvrirPage(adresse);
    const [rang = ''] = rangsDe(page);
    const preuve = { [`n${rang}-libelle`]: 'Le plan', action: 'enregistrer' };
    const jointe = await envoyerPage(adresse, page, {
      ...preuve,
      [`n${rang}-fichier`]: await lirePdf('plan.pdf'),
    });
    expect(await compter()).toBe(avant + 1);
    const [libelle = ''] = [...jointe.champs.keys()].filter((nom) => /^p-.*-libelle$/u.test(nom));
    const debut = libelle.slice(0, -'-libelle'.length);
    const remplacee = await envoyerPage(adresse, jointe, {
      [`${debut}-fichier`]: await lirePdf('plan-2.pdf'),
      action: 'enregistrer',
    });
    expect(await compter()).toBe(avant + 1);
    const retiree = await envoyerPage(adresse, remplacee, {
      [`${debut}-retirer`]: 'on',
      action: 'enregistrer',
    });
    expect(retiree.texte).not.toContain('Le plan');
    expect(await compter()).toBe(avant);
  });

  test('dit ce qui manque avant d’envoyer, et garde ce qui est écrit', async () => {
    const adresse = await tournee.adresseDe(direction);
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
    expect((await tournee.reponseDe(direction)).etat).toBe('commencee');
  });

  test('s’envoie une fois, avec ses preuves, puis ne se lit plus que', async () => {
    const adresse = await tournee.adresseDe(direction);
    const page = await ouvrirPage(adresse);
    const relue = await ecrireLaReponse(adresse);
    expect(relue.texte).toContain('Relisez, puis envoyez');
    expect(relue.texte).toContain('fichier joint');
    const envoyee = await envoyerPage(adresse, relue, { action: 'envoyer' });
    expect(envoyee.texte).toContain('Réponse envoyée');
    const tardive = await envoyerPage(adresse, page, {
      action: 'enregistrer',
      signataire: 'Autre',
    });
    expect(tardive.statut).toBe(409);
    expect(await tournee.reponseDe(direction)).toMatchObject({
      etat: 'envoyee',
      signataire: 'Service des travaux',
    });
    expect(await tournee.journal('reponse-recue')).toHaveLength(1);
    expect((await ouvrirPage(adresse)).html).not.toContain('<form');
  });
});

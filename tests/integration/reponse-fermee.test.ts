/** A link opens one acte and nothing else; a wrong one says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJeton } from '../../cms/src/campagne/jeton.ts';
import { envoyerPage, ouvrirPage, servirGuichet } from './guichet.ts';
import { preparerPointAnnuel, type PointAnnuel } from './point-annuel.ts';

let tournee: PointAnnuel;
beforeAll(async () => {
  tournee = await preparerPointAnnuel();
  await tournee.ouvrir();
});
afterAll(() => tournee.fermer());

describe('Le lien des garants', () => {
  test('demande ce qu’ils pensent de chaque mesure, et non où elle en est', async () => {
    const { texte } = await ouvrirPage(await tournee.adresseDe('garants'));
    expect(texte).toContain('Votre appréciation');
    expect(texte).toContain('Ce que vous en pensez');
    expect(texte).not.toContain('Où en est-elle');
  });

  test('n’ouvre que son acte : les mesures d’un autre n’y entrent pas', async () => {
    const adresse = await tournee.adresseDe('garants');
    const page = await ouvrirPage(adresse);
    await envoyerPage(adresse, page, { texte99: 'Intrus', texte1: 'Bien.', action: 'enregistrer' });
    const { lignes = [] } = await tournee.reponseDe('garants');
    expect(lignes?.map(({ texte }) => texte)).not.toContain('Intrus');
    expect(lignes?.some(({ texte }) => texte === 'Bien.')).toBe(true);
  });
});

describe('Un lien qui ne vaut rien', () => {
  test('est reconnu à sa signature, et dit clairement quoi faire', async () => {
    const { id, generation } = await tournee.reponseDe('garants');
    const faux = createJeton({ reponse: id, generation }, 'un autre secret');
    const page = await ouvrirPage(`${tournee.guichet.url}/reponse/${faux}`);
    expect(page.statut).toBe(404);
    expect(page.texte).toContain('demandez-en une autre au secrétariat');
    expect((await tournee.journal('lien-refuse')).map(({ detail }) => detail)).toContain(
      'Ce lien n’est pas valable',
    );
  });

  test('une fois remplacé, n’ouvre plus rien', async () => {
    const ancien = await tournee.adresseDe('garants');
    const { id } = await tournee.reponseDe('garants');
    await tournee.secretaire(`reponses/${id}/nouveau-lien`, { methode: 'POST' });
    expect((await ouvrirPage(ancien)).statut).toBe(410);
    const nouveau = await ouvrirPage(await tournee.adresseDe('garants'));
    expect(nouveau.champs.get('texte1')).toBe('Bien.');
  });

  test('une fois révoqué, n’ouvre plus rien', async () => {
    const { id } = await tournee.reponseDe('garants');
    const { corps } = await tournee.secretaire(`reponses/${id}/revoquer`, { methode: 'POST' });
    expect(corps).toMatchObject({ etat: 'revoquee' });
    const page = await ouvrirPage(await tournee.adresseDe('garants'));
    expect(page.statut).toBe(410);
    await tournee.secretaire(`reponses/${id}/nouveau-lien`, { methode: 'POST' });
  });

  test('passé son jour, montre ce qui était écrit et ne prend plus rien', async () => {
    const { id } = await tournee.reponseDe('garants');
    const adresse = await tournee.adresseDe('garants');
    const ouverte = await ouvrirPage(adresse);
    await tournee.secretaire(`reponses/${id}`, {
      methode: 'PATCH',
      corps: { expireLe: '2026-01-31' },
    });
    const page = await ouvrirPage(adresse);
    expect(page.texte).toContain('Le délai est passé');
    expect((await tournee.journal('lien-refuse')).map(({ detail }) => detail)).toContain(
      'Le délai est passé',
    );
    expect(page.texte).toContain('Bien.');
    expect((await envoyerPage(adresse, ouverte, { texte1: 'Trop tard.' })).statut).toBe(409);
    expect((await tournee.reponseDe('garants')).lignes?.map(({ texte }) => texte)).not.toContain(
      'Trop tard.',
    );
    await tournee.secretaire(`reponses/${id}`, {
      methode: 'PATCH',
      corps: { expireLe: '2031-07-30' },
    });
  });

  test('essayé trop souvent, fait attendre', async () => {
    const serre = await servirGuichet(tournee.cms, { lectures: 100, ecritures: 100, refus: 3 });
    const statuts: number[] = [];
    for (let fois = 0; fois < 5; fois++)
      statuts.push((await ouvrirPage(`${serre.url}/reponse/essai-${String(fois)}`)).statut);
    await serre.fermer();
    expect(statuts).toEqual([404, 404, 404, 429, 429]);
  });

  test('les autres adresses n’existent pas au guichet', async () => {
    for (const chemin of ['/', '/admin', '/api/comptes', '/reponse/', '/api/sante'])
      expect((await ouvrirPage(tournee.guichet.url + chemin)).statut).toBe(404);
  });
});

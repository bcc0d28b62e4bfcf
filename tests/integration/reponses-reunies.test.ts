/** The secretariat makes a point of the answers that came. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toId } from '../../cms/src/publication/lire-champs.ts';
import { envoyerPage } from './guichet.ts';
import {
  ACTE,
  commun,
  ecrireLaReponse,
  preparerPointAnnuel,
  type PointAnnuel,
} from './point-annuel.ts';

let tournee: PointAnnuel;
beforeAll(async () => {
  tournee = await preparerPointAnnuel();
  await tournee.ouvrir();
  const adresse = await tournee.adresseDe(await tournee.direction());
  await envoyerPage(adresse, await ecrireLaReponse(adresse), { action: 'envoyer' });
});
afterAll(() => tournee.fermer());

describe('Réunir les réponses', () => {
  test('prépare un brouillon de point, avec tous les mots et toutes les preuves', async () => {
    const { corps, status } = await tournee.secretaire(`campagnes/${tournee.campagne}/assembler`, {
      methode: 'POST',
      corps: { acte: ACTE },
    });
    expect(status).toBe(201);
    const [{ id }] = corps['prepares'] as [{ id: string }];
    const point = await tournee.cms.payload.findByID({
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
    const { docs } = await tournee.cms.payload.find({
      collection: 'reponses',
      where: { point: { exists: true } },
      ...commun,
    });
    const point = await tournee.cms.payload.findByID({
      collection: 'points-de-suivi',
      id: toId(docs[0]?.point ?? ''),
      draft: true,
      ...commun,
    });
    const copie = toId(point.lignes?.flatMap(({ preuves }) => preuves ?? [])[0]?.copie ?? '');
    const piece = () =>
      tournee.cms.payload.findByID({ collection: 'documents', id: copie, ...commun });
    expect((await piece())._status).toBe('draft');
    const { status, phrases } = await tournee.secretaire(`points-de-suivi/${point.id}?depth=0`, {
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
    await tournee.cms.publier();
    expect(await tournee.cms.lire('publication.json')).toContain(
      'Le procès-verbal de fin de chantier',
    );
    expect(await tournee.cms.lire('publication.json')).not.toContain('commencee');
  });

  test('ne réunit pas deux fois la même réponse', async () => {
    const { status, phrases } = await tournee.secretaire(
      `campagnes/${tournee.campagne}/assembler`,
      {
        methode: 'POST',
        corps: { acte: ACTE },
      },
    );
    expect(status).toBe(422);
    expect(phrases).toContain('Aucune réponse nouvelle');
  });
});

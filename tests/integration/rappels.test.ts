/** Reminders of the yearly round: they leave by themselves through a real mail server, or wait to be copied. */
import { afterEach, expect, test } from 'vitest';
import { envoyerMessages, prevoirMessages } from '../../cms/src/campagne/tenirRappels.ts';
import { ouvrirBoite, type Boite } from './boite.ts';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

const commun = { depth: 0, overrideAccess: true, pagination: false } as const;
const DIRECTION = 'dir-voirie';
const ACTE = 'acv-2024-v1';

let cms: Installation | undefined;
let boite: Boite | undefined;
afterEach(async () => {
  await cms?.fermer();
  await boite?.fermer();
  cms = boite = undefined;
});

/** A round on one acte, whose links exist, and one direction that has an address. */
async function ouvrirUnPoint(source: Record<string, string>) {
  cms = await installer('fictive', source);
  const { payload } = cms;
  const secretaire = await connecterRole(cms, 'secretariat');
  const { id } = await payload.create({
    collection: 'campagnes',
    data: {
      titre: 'Point annuel 2031',
      annee: 2031,
      ouverteLe: '2031-03-01',
      reponsesAttenduesLe: '2031-06-30',
      actes: [ACTE],
    },
    draft: true,
    ...commun,
  });
  await payload.update({
    collection: 'directions',
    id: DIRECTION,
    data: {
      courriel: 'voirie@valmont.example',
      _status: 'published',
      modification: { note: 'Adresse.' },
    },
    ...commun,
  });
  await secretaire(`campagnes/${id}/ouvrir`, { methode: 'POST' });
  return { payload, secretaire };
}

const le = (jour: string): Date => new Date(`${jour}T09:00:00Z`);

const listMessages = async ({ payload }: Installation) =>
  (await payload.find({ collection: 'messages', sort: 'prevuLe', ...commun })).docs;

test('sans serveur de courriel, les messages attendent, lisibles, avec leur lien', async () => {
  const { payload } = await ouvrirUnPoint({});
  const avant = await prevoirMessages(payload, le('2031-02-01'));
  expect(avant).toBe(0);
  const ecrits = await prevoirMessages(payload, le('2031-03-01'));
  expect(ecrits).toBeGreaterThan(1);
  expect(await prevoirMessages(payload, le('2031-03-01'))).toBe(0);
  expect(await envoyerMessages(payload)).toEqual({ partis: 0, restent: 0 });
  const [message] = await listMessages(cms as Installation);
  expect(message?.envoyeLe).toBeFalsy();
  expect(message?.texte).toMatch(/\/reponse\/[\w.-]+/u);
  expect(message?.texte).toContain('30\u00a0juin\u00a02031');
});

test('avec un serveur, chacun part une fois, et seulement à qui a une adresse', async () => {
  boite = await ouvrirBoite();
  const { payload } = await ouvrirUnPoint({
    SMTP_URL: boite.url,
    COURRIEL_EXPEDITEUR: 'Assemblée <edition@valmont.example>',
  });
  await prevoirMessages(payload, le('2031-03-01'));
  expect(await envoyerMessages(payload)).toEqual({ partis: 1, restent: 0 });
  expect(await envoyerMessages(payload)).toEqual({ partis: 0, restent: 0 });
  const [lettre] = await boite.attendre('voirie@valmont.example');
  expect(lettre?.texte).toContain('Dix minutes suffisent');
  expect(boite.lettres).toHaveLength(1);
});

test('un serveur en panne laisse le message à renvoyer, avec sa raison', async () => {
  boite = await ouvrirBoite();
  const url = boite.url;
  const { payload } = await ouvrirUnPoint({
    SMTP_URL: url,
    COURRIEL_EXPEDITEUR: 'Assemblée <edition@valmont.example>',
  });
  await boite.fermer();
  boite = undefined;
  await prevoirMessages(payload, le('2031-03-01'));
  expect(await envoyerMessages(payload)).toEqual({ partis: 0, restent: 1 });
  const enPanne = (await listMessages(cms as Installation)).filter(({ panne }) => panne);
  expect(enPanne).toHaveLength(1);
});

test('les rappels suivent le calendrier, et se taisent une fois la réponse arrivée', async () => {
  const { payload } = await ouvrirUnPoint({});
  const motifs = async () => {
    const { docs } = await payload.find({
      collection: 'messages',
      where: { courriel: { equals: 'voirie@valmont.example' } },
      sort: 'prevuLe',
      ...commun,
    });
    return docs.map(({ motif }) => motif);
  };
  for (const jour of ['2031-03-01', '2031-05-01', '2031-05-31', '2031-06-23', '2031-06-30'])
    await prevoirMessages(payload, le(jour));
  expect(await motifs()).toEqual(['invitation', 'j-60', 'j-30', 'j-7', 'jour']);
  const { docs } = await payload.find({
    collection: 'reponses',
    where: { direction: { equals: DIRECTION } },
    ...commun,
  });
  await payload.update({
    collection: 'reponses',
    id: String(docs[0]?.id),
    data: { etat: 'envoyee', envoyeeLe: le('2031-07-01').toISOString() },
    ...commun,
  });
  await prevoirMessages(payload, le('2031-07-07'));
  expect(await motifs()).toHaveLength(5);
});

/** From « Arrêter le bilan » to the public page: refused when it must be, read again, numbered, frozen. */
import { jourAParis } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Demande, Reponse } from './rest.ts';
import { connecterRole } from './secretaire.ts';

type Demander = (chemin: string, demande?: Demande) => Promise<Reponse>;

let cms: Installation;
let secretaire: Demander;
let redacteur: Demander;

beforeAll(async () => {
  cms = await installer('fictive');
  secretaire = await connecterRole(cms, 'secretariat');
  redacteur = await connecterRole(cms, 'redacteur');
  await cms.publier();
});
afterAll(() => cms.fermer());

const publie = async (): Promise<Publication> => {
  await cms.publier();
  return JSON.parse(await cms.lire('publication.json')) as Publication;
};
const bilanDe = async (annee: number) => (await publie()).bilans.find((b) => b.annee === annee);
const arreter = (campagne: string, qui = secretaire) =>
  qui(`campagnes/${campagne}/bilan`, { methode: 'POST' });
const modifier = (chemin: string, corps: object, qui = secretaire) =>
  qui(chemin, { methode: 'PATCH', corps });

/** A point annuel of 2024, whose year is over; its dates are for each test to give. */
async function publierCampagne(id: string, dates: object): Promise<void> {
  const { status, phrases } = await modifier(`campagnes/${id}`, {
    ...dates,
    modification: { note: 'Les dates sont données.' },
    _status: 'published',
  });
  expect(phrases).toBe('');
  expect(status).toBe(200);
}

test('Le bilan d’une année publiée ne s’arrête pas une deuxième fois', async () => {
  const { status, phrases } = await arreter('campagne-2026');
  expect(status).toBe(422);
  expect(phrases).toContain(
    'Le bilan 2026 est déjà publié (n° 2, arrêté le 30 septembre 2026). Pour le corriger, ouvrez-le, faites « Refaire le calcul »',
  );
});

test('Il ne s’arrête pas tant que les réponses sont attendues', async () => {
  await publierCampagne('campagne-2027', { reponsesAttenduesLe: '2099-06-30' });
  const { status, phrases } = await arreter('campagne-2027');
  expect(status).toBe(422);
  expect(phrases).toContain('Les réponses sont attendues jusqu’au 30 juin 2099.');
  expect(await bilanDe(2027)).toBeUndefined();
});

test('Seul le secrétariat l’arrête', async () => {
  expect((await arreter('campagne-2024', redacteur)).status).toBe(403);
  expect((await redacteur('campagnes/campagne-2024/bilan')).status).toBe(403);
});

let id = '';

test('Arrêté, il attend en brouillon : le public ne le lit pas, personne ne l’écrit', async () => {
  const { status, corps } = await arreter('campagne-2024');
  expect(status).toBe(201);
  id = String(corps['id']);
  expect(await bilanDe(2024)).toBeUndefined();

  await modifier(`bilans/${id}?draft=true`, { annee: 2031, contenu: { comptes: [] }, numero: 9 });
  const lu = await secretaire(`bilans/${id}?draft=true`);
  expect(lu.corps).toMatchObject({
    annee: 2024,
    arreteLe: jourAParis(new Date()),
    etatDePage: 'brouillon',
  });
  const ecrit = await secretaire('bilans', { methode: 'POST', corps: { annee: 2031 } });
  expect(ecrit.status).toBe(403);
});

test('Arrêté deux fois sans être publié, il n’y en a qu’un', async () => {
  const { corps } = await arreter('campagne-2024');
  expect(corps['id']).toBe(id);
  const lu = await secretaire('campagnes/campagne-2024/bilan');
  expect(lu.corps).toMatchObject({ annee: 2024, bilan: { id, isPublie: false } });
});

test('Publié, il prend le numéro suivant et compte ce qui est public', async () => {
  expect((await modifier(`bilans/${id}`, { _status: 'published' }, redacteur)).status).toBe(403);
  const { status, phrases } = await modifier(`bilans/${id}`, { _status: 'published' });
  expect(phrases).toBe('');
  expect(status).toBe(200);
  const lu = await bilanDe(2024);
  expect(lu).toMatchObject({ numero: 3, arreteLe: jourAParis(new Date()) });
  expect(lu?.comptes.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(
    lu?.actes.flatMap(({ mesures }) => mesures).length,
  );
  const { editions } = await publie();
  expect(editions.filter(({ objet }) => objet.id === id)).toMatchObject([
    { numero: 1, nature: 'premiere' },
  ]);
});

const poser = (date: string) =>
  secretaire('relances', {
    methode: 'POST',
    corps: {
      acte: 'acv-2024-v1',
      date,
      auteur: 'Le secrétariat',
      destinataire: 'La Ville',
      question: 'Combien de bancs en 2024 ?',
      _status: 'published',
    },
  });

test('Ce qui vient après ne le change pas, même publié', async () => {
  const avant = await bilanDe(2026);
  expect((await poser('2026-11-03')).status).toBe(201);
  expect(await bilanDe(2026)).toEqual(avant);
  const { corps } = await secretaire('bilans/bilan-2026/refaire', { methode: 'POST' });
  expect(corps).toMatchObject({ change: false });
});

test('Le relevé corrigé, il se refait à sa date ; le public lit la correction avec sa note', async () => {
  const avant = await bilanDe(2026);
  expect((await poser('2026-02-03')).status).toBe(201);
  const refait = await secretaire('bilans/bilan-2026/refaire', { methode: 'POST' });
  expect(refait.corps).toMatchObject({ change: true });
  expect(await bilanDe(2026)).toEqual(avant);

  const sansNote = await modifier('bilans/bilan-2026', { _status: 'published' });
  expect(sansNote.status).toBe(400);
  expect(sansNote.phrases).toContain('Dites en une phrase ce qui change');
  const publiee = await modifier('bilans/bilan-2026', {
    _status: 'published',
    modification: { note: 'Une question oubliée est ajoutée.' },
  });
  expect(publiee.phrases).toBe('');
  const apres = await bilanDe(2026);
  expect(apres).toMatchObject({ numero: 2, arreteLe: '2026-09-30' });
  expect(apres?.relances).toHaveLength((avant?.relances.length ?? 0) + 1);
  const { editions } = await publie();
  expect(editions.filter(({ objet }) => objet.id === 'bilan-2026').at(-1)).toMatchObject({
    nature: 'modification',
    note: 'Une question oubliée est ajoutée.',
  });
});

test('Retiré, il garde son numéro : on le refait et on le republie', async () => {
  const { status } = await secretaire(`bilans/${id}/retirer`, {
    methode: 'POST',
    corps: { motif: 'erreur' },
  });
  expect(status).toBe(200);
  const { bilans, retraits } = await publie();
  expect(bilans.map(({ numero }) => numero).sort()).toEqual([1, 2]);
  expect(retraits.find(({ objet }) => objet.id === id)?.adresse).toBe('/suivi/bilan/2024/');
  const refus = await arreter('campagne-2024');
  expect(refus.phrases).toContain('Le bilan 2024 a été retiré du site.');
  const republie = await modifier(`bilans/${id}`, {
    _status: 'published',
    modification: { note: 'Le bilan est de nouveau en ligne.' },
  });
  expect(republie.phrases).toBe('');
  expect(await bilanDe(2024)).toMatchObject({ numero: 3 });
});

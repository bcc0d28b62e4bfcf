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
  cms = await installer('extreme');
  secretaire = await connecterRole(cms, 'secretariat');
  redacteur = await connecterRole(cms, 'redacteur');
  await cms.publier();
});
afterAll(() => cms.fermer());

const CAMPAGNE = 'campagne-2026';

const publie = async (): Promise<Publication> => {
  await cms.publier();
  return JSON.parse(await cms.lire('publication.json')) as Publication;
};
const bilanDe = async (annee: number) => (await publie()).bilans.find((b) => b.annee === annee);
const arreter = (campagne: string, qui = secretaire) =>
  qui(`campagnes/${campagne}/bilan`, { methode: 'POST' });
const modifier = (chemin: string, corps: object, qui = secretaire) =>
  qui(chemin, { methode: 'PATCH', corps });

/** The point annuel of this test, with the day its answers are expected. */
async function attendreLe(reponsesAttenduesLe: string): Promise<void> {
  const { status, phrases } = await modifier(`campagnes/${CAMPAGNE}`, {
    reponsesAttenduesLe,
    modification: { note: 'La date est donnée.' },
    _status: 'published',
  });
  expect(phrases).toBe('');
  expect(status).toBe(200);
}

test('Le bilan d’une année publiée ne s’arrête pas une deuxième fois', async () => {
  const { status, phrases } = await arreter('campagne-2025');
  expect(status).toBe(422);
  expect(phrases).toContain(
    'Le bilan 2025 est déjà publié (n° 1, arrêté le 1er février 2026). Pour le corriger, ouvrez-le, faites « Refaire le calcul »',
  );
});

test('Celui d’une année plus ancienne ne s’arrête plus', async () => {
  const { status, phrases } = await arreter('campagne-2024');
  expect(status).toBe(422);
  expect(phrases).toContain('il est trop tard pour celui de 2024');
});

test('Il ne s’arrête pas tant que les réponses sont attendues', async () => {
  await attendreLe('2099-06-30');
  const { status, phrases } = await arreter(CAMPAGNE);
  expect(status).toBe(422);
  expect(phrases).toContain('Les réponses sont attendues jusqu’au 30 juin 2099.');
  expect(await bilanDe(2026)).toBeUndefined();
  await attendreLe('2026-06-30');
});

test('Seul le secrétariat l’arrête', async () => {
  expect((await arreter(CAMPAGNE, redacteur)).status).toBe(403);
  expect((await redacteur(`campagnes/${CAMPAGNE}/bilan`)).status).toBe(403);
});

let id = '';

test('Arrêté, il attend en brouillon : le public ne le lit pas, personne ne l’écrit', async () => {
  const { status, corps } = await arreter(CAMPAGNE);
  expect(status).toBe(201);
  id = String(corps['id']);
  expect(await bilanDe(2026)).toBeUndefined();

  await modifier(`bilans/${id}?draft=true`, { annee: 2031, contenu: { comptes: [] }, numero: 9 });
  const lu = await secretaire(`bilans/${id}?draft=true`);
  expect(lu.corps).toMatchObject({
    annee: 2026,
    arreteLe: jourAParis(new Date()),
    etatDePage: 'brouillon',
  });
  const ecrit = await secretaire('bilans', { methode: 'POST', corps: { annee: 2031 } });
  expect(ecrit.status).toBe(403);
});

test('Arrêté deux fois sans être publié, il n’y en a qu’un', async () => {
  const { corps } = await arreter(CAMPAGNE);
  expect(corps['id']).toBe(id);
  const lu = await secretaire(`campagnes/${CAMPAGNE}/bilan`);
  expect(lu.corps).toMatchObject({ annee: 2026, bilan: { id, isPublie: false } });
});

test('Publié, il prend le numéro suivant et compte ce qui est public', async () => {
  expect((await modifier(`bilans/${id}`, { _status: 'published' }, redacteur)).status).toBe(403);
  const { status, phrases } = await modifier(`bilans/${id}`, { _status: 'published' });
  expect(phrases).toBe('');
  expect(status).toBe(200);
  const lu = await bilanDe(2026);
  expect(lu).toMatchObject({ numero: 2, arreteLe: jourAParis(new Date()) });
  expect(lu?.comptes.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(
    lu?.actes.flatMap(({ mesures }) => mesures).length,
  );
  const { editions } = await publie();
  expect(editions.filter(({ objet }) => objet.id === id)).toMatchObject([
    { numero: 1, nature: 'premiere' },
  ]);
});

test('Un brouillon qui a trop attendu ne se publie plus, et la publication n’en souffre pas', async () => {
  const preparer = async (annee: number, arreteLe: string): Promise<string> => {
    const { id: brouillon } = await cms.payload.create({
      collection: 'bilans',
      data: { annee, arreteLe, contenu: { comptes: [], actes: [], relances: [] } },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    return brouillon;
  };
  const publierBilan = async (brouillon: string): Promise<string> =>
    (await modifier(`bilans/${brouillon}`, { _status: 'published' })).phrases;
  expect(await publierBilan(await preparer(2024, '2024-12-01'))).toContain(
    'Le bilan 2026 a déjà été publié : il est trop tard pour publier celui de 2024.',
  );
  expect(await publierBilan(await preparer(2027, '2026-01-15'))).toContain(
    'Un bilan arrêté après celui-ci est déjà publié : faites « Refaire le calcul »',
  );
  expect((await publie()).bilans.map(({ annee }) => annee).sort()).toEqual([2025, 2026]);
});

const poser = (date: string) =>
  secretaire('relances', {
    methode: 'POST',
    corps: {
      acte: 'trente-mesures',
      date,
      auteur: 'Le secrétariat',
      destinataire: 'La Ville',
      question: 'Combien de bancs ?',
      _status: 'published',
    },
  });

test('Ce qui vient après ne le change pas, même publié', async () => {
  const avant = await bilanDe(2025);
  expect((await poser('2026-03-03')).status).toBe(201);
  expect(await bilanDe(2025)).toEqual(avant);
  const { corps } = await secretaire('bilans/bilan-2025/refaire', { methode: 'POST' });
  expect(corps).toMatchObject({ change: false });
});

test('Le relevé corrigé, il se refait à sa date ; le public lit la correction avec sa note', async () => {
  const avant = await bilanDe(2025);
  expect((await poser('2025-06-03')).status).toBe(201);
  const refait = await secretaire('bilans/bilan-2025/refaire', { methode: 'POST' });
  expect(refait.corps).toMatchObject({ change: true });
  expect(await bilanDe(2025)).toEqual(avant);

  const sansNote = await modifier('bilans/bilan-2025', { _status: 'published' });
  expect(sansNote.status).toBe(400);
  expect(sansNote.phrases).toContain('Dites en une phrase ce qui change');
  const publiee = await modifier('bilans/bilan-2025', {
    _status: 'published',
    modification: { note: 'Une question oubliée est ajoutée.' },
  });
  expect(publiee.phrases).toBe('');
  const apres = await bilanDe(2025);
  expect(apres).toMatchObject({ numero: 1, arreteLe: '2026-02-01' });
  expect(apres?.relances).toHaveLength((avant?.relances.length ?? 0) + 1);
  const { editions } = await publie();
  expect(editions.filter(({ objet }) => objet.id === 'bilan-2025').at(-1)).toMatchObject({
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
  expect(bilans.map(({ numero }) => numero).sort()).toEqual([1]);
  expect(retraits.find(({ objet }) => objet.id === id)?.adresse).toBe('/suivi/bilan/2026/');
  const refus = await arreter(CAMPAGNE);
  expect(refus.phrases).toContain('Le bilan 2026 a été retiré du site.');
  const republie = await modifier(`bilans/${id}`, {
    _status: 'published',
    modification: { note: 'Le bilan est de nouveau en ligne.' },
  });
  expect(republie.phrases).toBe('');
  expect(await bilanDe(2026)).toMatchObject({ numero: 2 });
});

import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import { installer, type Installation } from './installation.ts';
import type { Reponse } from './rest.ts';
import { connecterRole } from './secretaire.ts';

type Requete = Parameters<typeof retirer>[0];

let cms: Installation;
let demander: Awaited<ReturnType<typeof connecterRole>>;
beforeAll(async () => {
  cms = await installer('fictive');
  demander = await connecterRole(cms, 'secretariat');
});
afterAll(() => cms.fermer());

const publie = async (): Promise<Publication> => {
  await cms.publier();
  return JSON.parse(await cms.lire('publication.json')) as Publication;
};
const trouver = async (slug: string) => (await publie()).rubriques.find((r) => r.slug === slug);
const creer = (titre: string, statut: 'draft' | 'published'): Promise<Reponse> =>
  demander(`rubriques${statut === 'draft' ? '?draft=true' : ''}`, {
    methode: 'POST',
    corps: {
      titre,
      theme: 'reglement',
      ordre: 3,
      enBref: [{ texte: 'La présidente de séance le propose.' }],
      _status: statut,
    },
  });
const modifier = (quoi: string, corps: object): Promise<Reponse> =>
  demander(`rubriques/${quoi}`, { methode: 'PATCH', corps });

/** Withdraws a page as the secretariat does. */
async function retirerPage(collection: 'rubriques' | 'mandatures', quoi: string): Promise<void> {
  const { docs } = await cms.payload.find({
    collection: 'comptes',
    depth: 0,
    overrideAccess: true,
  });
  const [compte] = docs;
  if (!compte) throw new Error('Aucun compte.');
  const user = { ...compte, collection: 'comptes' as const };
  const req = { payload: cms.payload, user, context: {} } as unknown as Requete;
  await retirer(req, collection, quoi, { motif: 'erreur' });
}

let id = '';

test('Une rubrique reste cachée tant que le secrétariat ne la publie pas', async () => {
  const { status, corps } = await creer('Comment lever la séance ?', 'draft');
  expect(status).toBe(201);
  ({ id } = corps['doc'] as { id: string });
  expect(await trouver('comment-lever-la-seance')).toBeUndefined();

  expect((await modifier(id, { _status: 'published' })).status).toBe(200);
  expect(await trouver('comment-lever-la-seance')).toMatchObject({
    titre: 'Comment lever la séance ?',
    enBref: ['La présidente de séance le propose.'],
    mandature: null,
    texte: null,
    reperes: [],
    articles: [],
  });
});

test('Elle ne prend pas l’adresse d’une page du site, et il est dit quoi faire', async () => {
  const { status, phrases } = await creer('Garants', 'published');
  expect(status).toBe(400);
  expect(phrases).toContain('Une page du site porte déjà cette adresse : en choisir une autre');
  expect(await trouver('garants')).toBeUndefined();
});

test('Un article de presse demande une phrase de nous', async () => {
  const article = { titre: 'Cinquante personnes', editeur: 'Radio Val (exemple fictif)' };
  const publier = (articles: object[]): Promise<Reponse> =>
    modifier(id, { articles, modification: { note: 'Un article.' }, _status: 'published' });
  expect((await publier([article])).status).toBe(400);
  expect((await trouver('comment-lever-la-seance'))?.articles).toEqual([]);
  expect((await publier([{ ...article, resume: 'Une émission.' }])).status).toBe(200);
  expect((await trouver('comment-lever-la-seance'))?.articles).toMatchObject([
    { ...article, resume: 'Une émission.', date: null, adresse: null },
  ]);
});

test('Retirée, elle laisse à son adresse une page qui le dit', async () => {
  await retirerPage('rubriques', id);
  const { rubriques, retraits } = await publie();
  expect(rubriques.some((r) => r.id === id)).toBe(false);
  expect(retraits.find((r) => r.objet.id === id)).toMatchObject({
    adresse: '/comprendre/comment-lever-la-seance/',
    titre: 'Comment lever la séance ?',
  });
});

test('Une mandature retirée laisse son bilan, qui ne la nomme plus', async () => {
  expect((await trouver('bilan-2e-promotion'))?.mandature).toBe('mandature-2');
  await retirerPage('mandatures', 'mandature-2');
  expect((await trouver('bilan-2e-promotion'))?.mandature).toBeNull();
});

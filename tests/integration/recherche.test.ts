import { afterAll, beforeAll, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';

let cms: Installation;

beforeAll(async () => {
  cms = await installer();
  const creer = (titre: string) =>
    cms.payload.create({
      collection: 'actualites',
      data: { titre, date: '2026-11-02', chapo: 'Deux lignes.', _status: 'published' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
  await creer('Vœu des écoles');
  await creer('L’École du Pont');
  await creer('Une fête');
  await cms.payload.create({
    collection: 'comptes',
    data: {
      nom: 'Éléonore Lœw',
      email: 'contact@valmont.example',
      password: 'quatre-mots-bien-tranquilles',
      roles: ['redacteur'],
    },
    depth: 0,
    overrideAccess: true,
  });
});
afterAll(() => cms.fermer());

type Where = NonNullable<Parameters<Installation['payload']['find']>[0]['where']>;

async function trouver(where: Where, draft = false) {
  const { docs } = await cms.payload.find({
    collection: 'actualites',
    where,
    draft,
    sort: 'titre',
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(({ titre }) => titre);
}

test.each([
  ['voeu', ['Vœu des écoles']],
  ['VŒU', ['Vœu des écoles']],
  ['ecole', ['L’École du Pont', 'Vœu des écoles']],
  ["l'ecole", ['L’École du Pont']],
  ['École', ['L’École du Pont', 'Vœu des écoles']],
  ['fete', ['Une fête']],
  ['marché', []],
])(
  '« %s » trouve les titres qui le disent, sans égard aux accents ni aux ligatures',
  async (mot, titres) => {
    // The search box, a filter on the title, a picker of another document (it asks for drafts).
    expect(await trouver({ or: [{ recherche: { like: mot } }] })).toEqual(titres);
    expect(await trouver({ or: [{ and: [{ titre: { contains: mot } }] }] })).toEqual(titres);
    expect(
      await trouver({ and: [{ id: { not_in: [] } }, { titre: { like: mot } }] }, true),
    ).toEqual(titres);
  },
);

test('le reste d’un filtre demeure', async () => {
  expect(await trouver({ titre: { contains: 'ecole', not_equals: 'Vœu des écoles' } })).toEqual([
    'L’École du Pont',
  ]);
  expect(await trouver({ titre: { contains: 'ecole' }, date: { equals: '2020-01-01' } })).toEqual(
    [],
  );
});

test.each<Where>([
  { nom: { like: 'eleonore loew' } },
  { email: { contains: 'CONTACT@' } },
  { recherche: { like: 'ELEONORE' } },
])('un compte se retrouve de même %#', async (where) => {
  const { docs } = await cms.payload.find({
    collection: 'comptes',
    where,
    depth: 0,
    overrideAccess: true,
  });
  expect(docs.map(({ nom }) => nom)).toEqual(['Éléonore Lœw']);
});

test('une ligne du journal aussi', async () => {
  const { docs } = await cms.payload.find({
    collection: 'journal',
    where: { objet: { like: 'eleonore' } },
    depth: 0,
    overrideAccess: true,
  });
  expect(docs.map(({ action }) => action)).toEqual(['compte-cree']);
});

/** « Créer » leaves no empty page behind, and nothing that somebody wrote is ever taken away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retirerBrouillonsVierges } from '../../cms/src/menage/brouillonsVierges.ts';
import { SLUGS_PUBLICS, type SlugPublic } from '../../cms/src/publication/correspondances.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
beforeAll(async () => {
  cms = await installer('fictive');
});
afterAll(() => cms.fermer());

const demain = () => new Date(Date.now() + 25 * 3600 * 1000);
const tout = { depth: 0, overrideAccess: true } as const;

async function ouvrir(collection: SlugPublic, data: object = {}): Promise<string> {
  const brouillon = { ...data, _status: 'draft' } as never;
  return (await cms.payload.create({ collection, data: brouillon, draft: true, ...tout })).id;
}

async function isLa(collection: SlugPublic, id: string): Promise<boolean> {
  const lu = await cms.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    disableErrors: true,
    ...tout,
  });
  return lu !== null;
}

describe('Un formulaire ouvert puis quitté', () => {
  // A document begins with its file.
  it.each(SLUGS_PUBLICS.filter((slug) => slug !== 'documents'))(
    'ne laisse rien le lendemain (%s)',
    async (slug) => {
      const id = await ouvrir(slug);
      expect(await retirerBrouillonsVierges(cms.payload, new Date())).toBe(0);
      expect(await isLa(slug, id)).toBe(true);
      expect(await retirerBrouillonsVierges(cms.payload, demain())).toBe(1);
      expect(await isLa(slug, id)).toBe(false);
    },
  );
});

describe('Reste toujours', () => {
  it.each<[string, SlugPublic, object]>([
    ['un titre', 'actualites', { titre: 'Une ébauche' }],
    ['une note interne', 'actualites', { notesInternes: 'Rappeler la mairie.' }],
    ['un choix autre que celui de départ', 'comptes-rendus', { etat: 'soumis' }],
    ['une date', 'seances', { date: { date: '2026' } }],
    ['une ligne d’une liste', 'comptes-rendus', { errata: [{}] }],
  ])('ce que quelqu’un a écrit : %s', async (_quoi, slug, data) => {
    const id = await ouvrir(slug, data);
    await retirerBrouillonsVierges(cms.payload, demain());
    expect(await isLa(slug, id)).toBe(true);
  });

  it('ce qui a été écrit puis effacé, qu’on peut vouloir reprendre', async () => {
    const id = await ouvrir('actualites');
    for (const titre of ['Une ébauche', null]) {
      const data = { titre, slug: null, _status: 'draft' } as never;
      await cms.payload.update({ collection: 'actualites', id, data, draft: true, ...tout });
    }
    await retirerBrouillonsVierges(cms.payload, demain());
    expect(await isLa('actualites', id)).toBe(true);
  });

  it('la page que quelqu’un tient ouverte', async () => {
    const id = await ouvrir('actualites');
    const compte = await cms.payload.create({
      collection: 'comptes',
      data: {
        nom: 'Camille',
        email: 'camille@valmont.example',
        password: 'Une-phrase-longue-pour-les-essais-2026',
        roles: ['secretariat'],
      },
      ...tout,
    });
    await cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'actualites', value: id },
        user: { relationTo: 'comptes', value: compte.id },
      },
      ...tout,
    });
    await retirerBrouillonsVierges(cms.payload, demain());
    expect(await isLa('actualites', id)).toBe(true);
  });

  it('tout ce qui est public', async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'sources', ...tout });
    await retirerBrouillonsVierges(cms.payload, demain());
    expect((await cms.payload.count({ collection: 'sources', ...tout })).totalDocs).toBe(totalDocs);
  });
});

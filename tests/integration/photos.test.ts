import { lirePublication } from '@acp/shared/publication';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromTexte } from '../../cms/src/publication/texte.ts';
import { png } from './fichiers.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
const seed = { context: { seed: true }, overrideAccess: true } as const;
const ACCORD = {
  usage: 'photo' as const,
  date: '2020-01-01',
  version: '2026-1',
  conservation: 'Classeur des accords',
};

beforeAll(async () => {
  cms = await installer('premier-jour');
});

afterAll(() => cms.fermer());

const lireMandature = async (): Promise<string> => {
  const { docs } = await cms.payload.find({ collection: 'mandatures', limit: 1 });
  return docs[0]?.id ?? '';
};

const inscrire = async (prenom: string, consentement?: object) =>
  cms.payload.create({
    collection: 'membres',
    data: {
      prenom,
      nom: 'Zibeline',
      mandature: await lireMandature(),
      consentements: consentement ? [{ identifiant: prenom, ...ACCORD, ...consentement }] : [],
      _status: 'published',
    },
    ...seed,
  });

let rang = 0;
const photographier = (valeurs: object) => {
  const data = png(40 + ++rang, 30);
  return cms.payload.create({
    collection: 'documents',
    data: {
      titre: `Atelier ${String(rang)}`,
      nature: 'image',
      langue: 'fr',
      alternative: 'Deux personnes lisent un plan.',
      personnesReconnaissables: true,
      ...valeurs,
    },
    file: { data, mimetype: 'image/png', name: `atelier-${String(rang)}.png`, size: data.length },
    draft: true,
    overrideAccess: true,
  });
};

const publier = (id: string) =>
  cms.payload.update({
    collection: 'documents',
    id,
    data: { _status: 'published' },
    overrideAccess: true,
  });

async function lirePublie() {
  await cms.publier();
  return lirePublication(cms.reglages.PUBLICATION_DIR);
}

const REFUS = /Membres de l’Assemblée sur la photo/u;

describe('Une photo où quelqu’un est reconnaissable', () => {
  test.each([
    ['sans accord', undefined],
    ['un accord à venir', { date: '2999-01-01' }],
    ['un accord fini', { fin: '2020-12-31' }],
    ['un accord retiré', { retireLe: '2021-01-01' }],
    ['un accord pour son nom seulement', { usage: 'nom-complet' }],
  ])('n’est pas publiée avec %s', async (cas, consentement) => {
    const { id } = await inscrire(cas, consentement);
    const photo = await photographier({ personnes: [id] });
    await expect(publier(photo.id)).rejects.toThrow(REFUS);
  });

  test('n’est pas publiée tant qu’on ne dit pas qui elle montre', async () => {
    const photo = await photographier({});
    await expect(publier(photo.id)).rejects.toThrow(REFUS);
  });

  test('est publiée quand chacun a donné son accord, sans dire qui', async () => {
    const { id } = await inscrire('Aline', {});
    const photo = await photographier({ personnes: [id], autresPersonnes: 'Classeur zibeline' });
    await publier(photo.id);
    const { publication } = await lirePublie();
    expect(publication.documents.map((document) => document.id)).toContain(photo.id);
    expect(JSON.stringify(publication)).not.toMatch(/zibeline/iu);
  });

  test('quitte tout ce qui est public dès qu’un accord est retiré, sans bloquer la publication', async () => {
    const membre = await inscrire('Basile', {});
    const photo = await photographier({ personnes: [membre.id] });
    await publier(photo.id);
    const texte = fromTexte([
      { type: 'paragraphe', ancre: 'p1', contenu: [{ texte: 'Un atelier.' }] },
      { type: 'image', ancre: 'p2', document: photo.id, alternative: null, legende: null },
    ]);
    const actualite = await cms.payload.create({
      collection: 'actualites',
      data: {
        titre: 'Un atelier',
        chapo: 'Deux jours.',
        date: '2026-11-02',
        misAJourLe: '2026-11-02',
        texte,
        _status: 'published',
      } as never,
      ...seed,
    });
    const avant = (await lirePublie()).publication;
    expect(JSON.stringify(avant.actualites)).toContain(photo.id);

    await cms.payload.update({
      collection: 'membres',
      id: membre.id,
      data: {
        consentements: [{ identifiant: 'Basile', ...ACCORD, retireLe: '2026-01-05' }],
        _status: 'published',
      },
      ...seed,
    });
    const { publication } = await lirePublie();
    expect(publication.documents.map(({ id }) => id)).not.toContain(photo.id);
    expect(JSON.stringify(publication.actualites)).not.toContain(photo.id);
    expect(publication.actualites.map(({ id }) => id)).toContain(actualite.id);
    expect(JSON.stringify(publication)).not.toContain(String(photo.filename));
  });
});

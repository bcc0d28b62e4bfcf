import { afterAll, beforeAll, expect, test } from 'vitest';
import { enOctets, paragraphe, titre } from '../unit/import-word/documents.ts';
import { installer, type Installation } from './installation.ts';
import { listMesures } from './mesures.ts';
import { connecterRole } from './secretaire.ts';

const VINGT = Array.from({ length: 20 }, (_, rang) => rang + 1);

const engagement = (n: number): string =>
  `La Ville s’engage à planter ${String(n)} arbres dans la rue ${String(n)}.`;

let cms: Installation;
let redacteur: Awaited<ReturnType<typeof connecterRole>>;

beforeAll(async () => {
  cms = await installer('premiere-mandature');
  redacteur = await connecterRole(cms, 'redacteur');
});
afterAll(() => cms.fermer());

async function creerActe(nom: string): Promise<string> {
  const { corps } = await redacteur('actes?draft=true', {
    methode: 'POST',
    corps: { titre: nom, type: 'voeu', mandature: 'mandature-1', releve: 'partiel' },
  });
  return (corps['doc'] as { id: string }).id;
}

const numerosDe = async (acte: string) =>
  (await listMesures(cms, acte)).map(({ numero }) => numero);

test('vingt passages cités au même instant donnent vingt mesures, vingt numéros', async () => {
  const acte = await creerActe('Des arbres');
  const octets = await enOctets([
    titre('Article 1'),
    ...VINGT.map((n) => paragraphe(engagement(n))),
  ]);
  await redacteur(`actes/${acte}/importer-word?mode=remplacer`, { methode: 'POST', corps: octets });
  const reponses = await Promise.all(
    VINGT.map((n) =>
      redacteur(`actes/${acte}/mesures`, {
        methode: 'POST',
        corps: { citation: engagement(n), paragraphe: engagement(n) },
      }),
    ),
  );
  expect(reponses.map(({ status, phrases }) => [status, phrases])).toEqual(
    VINGT.map(() => [201, '']),
  );
  expect(await numerosDe(acte)).toEqual(VINGT);
});

test('le même passage cité deux fois au même instant ne donne qu’une mesure', async () => {
  const acte = await creerActe('Un arbre');
  const octets = await enOctets([titre('Article 1'), paragraphe(engagement(1))]);
  await redacteur(`actes/${acte}/importer-word?mode=remplacer`, { methode: 'POST', corps: octets });
  const corps = { citation: engagement(1), paragraphe: engagement(1) };
  const reponses = await Promise.all(
    [1, 2].map(() => redacteur(`actes/${acte}/mesures`, { methode: 'POST', corps })),
  );
  expect(reponses.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  expect(reponses.map(({ phrases }) => phrases).join('')).toContain('cite déjà ce passage');
  expect(await numerosDe(acte)).toEqual([1]);
});

test('vingt mesures écrites à la main au même instant d’un acte public ont vingt numéros', async () => {
  const mandature = 'mandature-1';
  const { id } = await cms.payload.create({
    collection: 'actes',
    data: { titre: 'Public', type: 'voeu', mandature, releve: 'partiel', reference: 'ACP-2031-V9' },
    draft: true,
    overrideAccess: true,
  } as never);
  await Promise.all(
    VINGT.map((n) =>
      cms.payload.create({
        collection: 'mesures',
        data: { acte: id, citation: engagement(n), mesurable: true },
        draft: true,
        overrideAccess: true,
      } as never),
    ),
  );
  expect(await numerosDe(id)).toEqual(VINGT);
});

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repondre } from '../../cms/src/openPayload.ts';
import { pdfAvec } from './fichiers.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let jeton = '';

beforeAll(async () => {
  cms = await installer('premier-jour');
  const compte = { email: 'secretariat@valmont.example', password: 'Une-phrase-longue-de-2026' };
  await cms.payload.create({
    collection: 'comptes',
    data: { nom: 'Secrétariat', roles: ['secretariat'], ...compte },
    overrideAccess: true,
  });
  jeton = (await cms.payload.login({ collection: 'comptes', data: compte })).token ?? '';
});

afterAll(() => cms.fermer());

const MO = 1_000_000;

/** A plan scanned at full size, as a machine of the town hall makes it. */
function plan(megaoctets: number): Buffer {
  const image = 'x'.repeat(megaoctets * MO);
  return pdfAvec(
    '',
    `4 0 obj\n<< /Length ${String(image.length)} >>\nstream\n${image}\nendstream\nendobj`,
  );
}

/** A body as a web server hands it, piece by piece, until nobody reads any more. */
function enMorceaux(octets: Uint8Array): ReadableStream<Uint8Array> {
  let place = 0;
  return new ReadableStream({
    pull: (flux) => {
      if (place >= octets.length) flux.close();
      else flux.enqueue(octets.slice(place, (place += 64 * 1024)));
    },
  });
}

/** Sends files with the form of the admin, over the real endpoint. */
async function envoyer(...fichiers: Buffer[]) {
  const corps = new FormData();
  const fiche = { titre: 'Plan de la place', nature: 'texte', langue: 'fr' };
  corps.set('_payload', JSON.stringify(fiche));
  for (const fichier of fichiers)
    corps.append('file', new Blob([new Uint8Array(fichier)], { type: 'application/pdf' }), 'p.pdf');
  const ecrit = new Response(corps);
  const demande: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: {
      authorization: `JWT ${jeton}`,
      'content-type': ecrit.headers.get('content-type') ?? '',
    },
    body: enMorceaux(new Uint8Array(await ecrit.arrayBuffer())),
    duplex: 'half',
  };
  const adresse = `${cms.reglages.SERVER_URL}/api/documents?draft=true&depth=0`;
  const request = new Request(adresse, demande);
  const reponse = await repondre(request, cms.reglages);
  const texte = (await reponse.text()).replaceAll('\u00a0', ' ');
  return { status: reponse.status, texte };
}

const dossier = (): string => join(cms.reglages.VAR_DIR, 'medias');
const gardes = (): Promise<string[]> => readdir(dossier()).catch(() => []);
const fiches = async (): Promise<number> =>
  (await cms.payload.count({ collection: 'documents' })).totalDocs;

describe('Un plan numérisé en grand', () => {
  test('de 30 Mo est gardé entier, sous son seul poids', async () => {
    const lourd = plan(30);
    const avant = await gardes();
    const { status, texte } = await envoyer(lourd);
    expect(texte).toContain('Plan de la place');
    expect(status).toBe(201);
    const nouveaux = (await gardes()).filter((nom) => !avant.includes(nom));
    expect(nouveaux).toHaveLength(1);
    expect((await stat(join(dossier(), String(nouveaux[0])))).size).toBe(lourd.length);
  });

  test.each([
    ['de 50,5 Mo', () => [plan(50.5)], 400, 'Ce fichier pèse 50,5 Mo'],
    ['de 80 Mo', () => [plan(80)], 413, 'Ce fichier est trop lourd'],
    ['envoyé avec un autre', () => [plan(30), plan(30)], 413, 'Ce fichier est trop lourd'],
  ])(
    '%s est refusé avec la limite et le remède, et rien n’en reste',
    async (_, fichiers, attendu, cause) => {
      const avant = [await gardes(), await fiches()];
      const { status, texte } = await envoyer(...fichiers());
      expect(texte).toContain(
        `${cause} : le maximum est 50 Mo. Réduisez ses images, ou partagez-le en plusieurs fichiers.`,
      );
      expect(status).toBe(attendu);
      expect([await gardes(), await fiches()]).toEqual(avant);
    },
  );
});

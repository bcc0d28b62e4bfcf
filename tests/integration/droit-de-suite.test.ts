import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lireExemple } from '@acp/shared/examples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import { lireEnv } from '../../cms/src/env.ts';
import { openPayload } from '../../cms/src/openPayload.ts';
import { fromAssemblee } from '../../cms/src/publication/assemblee.ts';
import { fromMandature } from '../../cms/src/publication/mandature.ts';
import { migrate } from '../../cms/src/scripts/migrate.ts';
import { racine } from '../racine.ts';

let dossier: string;
let payload: Awaited<ReturnType<typeof openPayload>>;

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'droit-de-suite-'));
  payload = await openPayload(lireEnv({ VAR_DIR: dossier }, racine));
  await migrate(payload);
  const { publication } = await lireExemple('fictive');
  await payload.updateGlobal({
    slug: 'reglages',
    data: fromAssemblee(publication.assemblee),
    overrideAccess: true,
  });
  const [mandature] = publication.mandatures;
  if (!mandature) throw new Error('Aucune mandature dans l’exemple.');
  await payload.create({
    collection: 'mandatures',
    data: {
      ...fromMandature({ ...mandature, phases: [], chiffres: [], sources: [], documents: [] }),
      id: 'm1',
    },
    context: { seed: true },
    overrideAccess: true,
  });
});

afterAll(async () => {
  await payload.destroy();
  await rm(dossier, { recursive: true });
});

const voter = (date: string) => [
  {
    identifiant: 'vote-1',
    instance: 'assemblee' as const,
    resultat: 'adopte' as const,
    etatDesChiffres: 'non-publies' as const,
    date: { date },
  },
];

const publierActe = (titre: string, date = '2024-02-10') =>
  payload.create({
    collection: 'actes',
    data: {
      _status: 'published',
      titre,
      slug: '',
      type: 'voeu',
      mandature: 'm1',
      releve: 'complet',
      votes: voter(date),
    },
    depth: 0,
    overrideAccess: true,
  });

const publierMesure = (acte: string, citation: string) =>
  payload.create({
    collection: 'mesures',
    data: { _status: 'published', acte, citation },
    depth: 0,
    overrideAccess: true,
  });

/** The sentences shown at the fields of a refused save. */
async function lireRefus(essai: Promise<unknown>): Promise<string[]> {
  const erreur: unknown = await essai.then(
    () => undefined,
    (e: unknown) => e,
  );
  const { data } = (erreur ?? {}) as { data?: { errors?: { path: string; message: string }[] } };
  return (data?.errors ?? []).map(({ path, message }) => `${path} : ${message}`);
}

describe('La référence d’un texte', () => {
  test('est donnée à la première publication, dans l’année du vote, et n’est jamais redonnée', async () => {
    const premier = await publierActe('Premier vœu');
    const deuxieme = await publierActe('Deuxième vœu');
    const req = { payload, user: null, context: {} } as unknown as Parameters<typeof retirer>[0];
    await retirer(req, 'actes', deuxieme.id, { motif: 'erreur' });
    const troisieme = await publierActe('Troisième vœu');
    const autreAnnee = await publierActe('Vœu de 2025', '2025-07-01');
    expect([premier, deuxieme, troisieme, autreAnnee].map((a) => a.reference)).toEqual([
      'ACV-2024-V1',
      'ACV-2024-V2',
      'ACV-2024-V3',
      'ACV-2025-V1',
    ]);
  });

  test('n’est pas encore donnée à un brouillon', async () => {
    const brouillon = await payload.create({
      collection: 'actes',
      data: { titre: 'Brouillon', type: 'voeu' },
      draft: true,
      overrideAccess: true,
    });
    expect(brouillon.reference ?? null).toBeNull();
  });

  test('est refusée quand elle est déjà celle d’un autre texte, même effacé', async () => {
    const acte = await publierActe('Vœu effacé');
    await payload.delete({
      collection: 'actes',
      id: acte.id,
      context: { seed: true },
      overrideAccess: true,
    });
    const refus = await lireRefus(
      payload.create({
        collection: 'actes',
        data: {
          _status: 'published',
          titre: 'Imposteur',
          slug: '',
          type: 'voeu',
          mandature: 'm1',
          releve: 'complet',
          reference: acte.reference,
        },
        overrideAccess: true,
      }),
    );
    expect(refus.join()).toContain('déjà été donnée à un autre texte');
  });

  test('ne change plus, ni l’adresse de la page, une fois le texte publié', async () => {
    const { id } = await publierActe('Vœu figé');
    const changer = (data: object) =>
      lireRefus(
        payload.update({ collection: 'actes', id, data, draft: true, overrideAccess: true }),
      );
    expect((await changer({ reference: 'ACV-2024-V99' })).join()).toContain('elle ne change plus');
    expect((await changer({ slug: 'autre-adresse' })).join()).toContain('elle ne change plus');
    expect(await changer({ titre: 'Vœu figé, retitré' })).toEqual([]);
  });

  test('d’une mesure suit celle de son acte, qui doit donc être publié', async () => {
    const acte = await publierActe('Vœu à mesures', '2026-01-10');
    const mesures = [
      await publierMesure(acte.id, 'Poser des bancs'),
      await publierMesure(acte.id, 'Planter des haies'),
    ];
    expect(mesures.map((m) => m.reference)).toEqual(['ACV-2026-V1-M01', 'ACV-2026-V1-M02']);
    const brouillon = await payload.create({
      collection: 'actes',
      data: { titre: 'Pas encore publié' },
      draft: true,
      overrideAccess: true,
    });
    const refus = await lireRefus(publierMesure(brouillon.id, 'Trop tôt'));
    expect(refus.join()).toContain('Publiez d’abord cet acte');
  });
});

describe('Un point de suivi', () => {
  let acte: string;
  let mesures: { id: string; reference?: string | null }[];

  beforeAll(async () => {
    acte = (await publierActe('Vœu suivi', '2023-03-11')).id;
    mesures = [
      await publierMesure(acte, 'Poser des bancs'),
      await publierMesure(acte, 'Planter des haies'),
    ];
  });

  const publier = (lignes: object[]) =>
    payload.create({
      collection: 'points-de-suivi',
      data: {
        _status: 'published',
        acte,
        date: '2024-07-12',
        signataire: 'Ville',
        cadre: 'courrier',
        slug: '',
        lignes: lignes.map((ligne, i) => ({ mesure: mesures[i]?.id, ...ligne })) as never,
      },
      depth: 0,
      overrideAccess: true,
    });
  const muette = { etat: 'non-mentionnee' };

  test('reçoit, encore brouillon, une ligne par mesure de son acte', async () => {
    const brouillon = await payload.create({
      collection: 'points-de-suivi',
      data: { acte },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    expect(brouillon.lignes?.map((l) => l.mesure)).toEqual(mesures.map((m) => m.id));
    expect(brouillon.intitule).toBe('Point de suivi n°\u00a01\u00a0: Vœu suivi');
    await payload.delete({
      collection: 'points-de-suivi',
      id: brouillon.id,
      overrideAccess: true,
    });
  });

  test('qui oublie une mesure est refusé, avec la référence de la mesure', async () => {
    const refus = await lireRefus(publier([muette]));
    expect(refus.join()).toContain(mesures[1]?.reference ?? 'référence');
    expect(refus.join()).toContain('Non mentionnée');
  });

  test('qui dit « réalisée » ou « partielle » sans preuve est refusé, à la ligne fautive', async () => {
    for (const etat of ['realisee', 'partielle']) {
      const refus = await lireRefus(publier([muette, { etat, texte: 'C’est fait.' }]));
      expect(refus.join()).toContain('lignes.1.preuves');
      expect(refus.join()).toContain('copie conservée');
    }
  });

  test('qui n’a d’une preuve que le lien, sans copie, est refusé', async () => {
    const preuve = { nature: 'lieu', libelle: 'Un banc', adresse: 'https://valmont.example/banc' };
    const refus = await lireRefus(publier([{ etat: 'realisee', preuves: [preuve] }, muette]));
    expect(refus.join()).toContain('copie conservée');
  });

  test('qui dit « abandonnée » sans dire pourquoi est refusé', async () => {
    const refus = await lireRefus(publier([{ etat: 'abandonnee' }, muette]));
    expect(refus.join()).toContain('lignes.0.texte');
    expect(refus.join()).toContain('pourquoi');
  });

  test('complet est publié, numéroté et nommé d’après son acte', async () => {
    const point = await publier([{ etat: 'abandonnee', texte: 'Trop cher.' }, muette]);
    expect(point).toMatchObject({ numero: 1, slug: 'voeu-suivi-point-1' });
    const suivant = await publier([muette, muette]);
    expect(suivant.numero).toBe(2);
  });
});

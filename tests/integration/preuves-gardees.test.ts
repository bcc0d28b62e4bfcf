/** What proves a measure in public: its copy never goes, and what its link answers is said with its date. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Preuve } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeLiens, type LienVerifie } from '../../cms/src/liens/releve.ts';
import type { PointDeSuivi } from '../../cms/src/payload-types.ts';
import { publierEnBoucle } from '../../cms/src/publication/boucle.ts';
import { toId } from '../../cms/src/publication/lire-champs.ts';
import { racine } from '../racine.ts';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

const POINT = 'pds-2024-v1-2';
const MESURE = 'm-2024-v1-01';
const CARTE = 'doc-carte-trottoirs';
const LARGEURS = 'doc-largeurs';

type Ligne = NonNullable<PointDeSuivi['lignes']>[number];

let cms: Installation;
let secretaire: Awaited<ReturnType<typeof connecterRole>>;

beforeAll(async () => {
  cms = await installer('fictive');
  await cms.publier();
  secretaire = await connecterRole(cms, 'secretariat');
});
afterAll(() => cms.fermer());

const lirePublication = async () => JSON.parse(await cms.lire('publication.json')) as Publication;

async function preuvesPubliques(): Promise<Preuve[]> {
  const { pointsDeSuivi } = await lirePublication();
  const point = pointsDeSuivi.find(({ id }) => id === POINT);
  return point?.lignes.find(({ mesure }) => mesure === MESURE)?.preuves ?? [];
}

/** The point is published again, with the line of the measure written anew. */
async function publierAvec(changer: (ligne: Ligne) => Ligne) {
  const { corps } = await secretaire(`points-de-suivi/${POINT}?depth=0&draft=true`);
  const lignes = (corps['lignes'] as Ligne[]).map((ligne) =>
    toId(ligne.mesure) === MESURE ? changer(ligne) : ligne,
  );
  return secretaire(`points-de-suivi/${POINT}?depth=0`, {
    methode: 'PATCH',
    corps: { lignes, modification: { note: 'Relecture.' }, _status: 'published' },
  });
}

const sans = (copie: string) => (ligne: Ligne) => ({
  ...ligne,
  preuves: (ligne.preuves ?? []).filter((preuve) => preuve.copie !== copie),
});

describe('La copie conservée d’une preuve publique', () => {
  test.each<[string, (ligne: Ligne) => Ligne]>([
    ['enlever la preuve', sans(LARGEURS)],
    [
      'vider sa copie',
      (ligne) => ({
        ...ligne,
        preuves: ligne.preuves?.map((p) => ({ ...p, copie: null })) ?? null,
      }),
    ],
    ['dire que la mesure n’est pas mentionnée', (ligne) => ({ ...ligne, etat: 'non-mentionnee' })],
    [
      'mettre une autre copie à sa place',
      (ligne) => ({
        ...ligne,
        preuves: ligne.preuves?.map((p) => ({ ...p, copie: 'doc-pesees' })) ?? null,
      }),
    ],
  ])('reste quand on veut %s', async (_geste, changer) => {
    const { status, phrases } = await publierAvec(changer);
    expect(status).toBe(400);
    expect(phrases).toMatch(/la preuve et sa copie restent|demande au moins une preuve/u);
    await cms.publier();
    expect((await preuvesPubliques()).map(({ copie }) => copie)).toEqual([LARGEURS, CARTE]);
  });

  test('laisse corriger ses mots, et ajouter une preuve', async () => {
    const { phrases } = await publierAvec((ligne) => ({
      ...ligne,
      preuves: [
        ...(ligne.preuves ?? []).map((p) => ({ ...p, libelle: `${p.libelle} (2024)` })),
        { identifiant: 'preuve-ajoutee', nature: 'article', libelle: 'Le journal' },
      ],
    }));
    expect(phrases).toBe('');
    await cms.publier();
    expect((await preuvesPubliques()).map(({ libelle }) => libelle)).toEqual([
      '4\u00a0812 tronçons mesurés (2024)',
      'Carte en ligne (2024)',
      'Le journal',
    ]);
  });

  test('ne change pas de fichier', async () => {
    const remplacer = async (contenu: Buffer) =>
      cms.payload.update({
        collection: 'documents',
        id: LARGEURS,
        data: { _status: 'published', modification: { note: 'Fichier.' } },
        file: { data: contenu, mimetype: 'text/csv', name: 'largeurs.csv', size: contenu.length },
        depth: 0,
        overrideAccess: true,
      });
    const { documents } = await lirePublication();
    const { fichier } = documents.find(({ id }) => id === LARGEURS) ?? {};
    const contenu = await readFile(
      join(racine, 'shared/examples/fictive/medias', fichier?.nom ?? ''),
    );
    const refus = await remplacer(Buffer.from('rue,largeur\nautre,1\n')).catch(
      (erreur: unknown) => erreur,
    );
    expect(JSON.stringify(refus)).toContain('copie d’une preuve publique');
    // The same bytes again, as the secretariat is asked to when a file was lost.
    expect(await remplacer(contenu)).toMatchObject({ sha256: fichier?.sha256 });
  });

  test('ne se supprime pas, et son retrait dit pourquoi à la même adresse', async () => {
    const supprimee = await secretaire(`documents/${CARTE}`, { methode: 'DELETE' });
    expect(supprimee.status).toBe(400);
    await secretaire(`documents/${CARTE}/retirer`, {
      methode: 'POST',
      corps: { motif: 'autre', precision: 'Le fichier portait un nom.' },
    });
    await cms.publier();
    const { retraits } = await lirePublication();
    expect(retraits.find(({ objet }) => objet.id === CARTE)).toMatchObject({
      precision: 'Le fichier portait un nom.',
    });
    // Now that the public reads why, the proof may go.
    expect((await publierAvec(sans(CARTE))).phrases).toBe('');
  });
});

describe('La vérification d’un lien', () => {
  const adresse = 'https://www.valmont.example/donnees/largeur-des-trottoirs';
  const lien = (precisions: Partial<LienVerifie>): LienVerifie => ({
    adresse,
    etat: 'ok',
    code: 200,
    depuis: '2026-09-06T22:30:00.000Z',
    ou: [],
    ...precisions,
  });
  const relever = (verifieLe: string, precisions: Partial<LienVerifie>) =>
    writeLiens(cms.reglages, { verifieLe, liens: [lien(precisions)] });
  const versions = async () =>
    (await lirePublication()).editions.filter(({ objet }) => objet.id === POINT).length;

  test('devient publique d’elle-même, sans faire d’édition', async () => {
    await cms.publier();
    const avant = await versions();
    const arret = new AbortController();
    const dites: string[] = [];
    const boucle = publierEnBoucle(
      cms.payload,
      { signal: arret.signal, dire: (ligne) => dites.push(ligne) },
      cms.reglages,
    );
    try {
      // The pass of the start is over: only the check itself can call for another.
      await vi.waitFor(() => expect(dites.join('\n')).toMatch(/publier|écrite/u), {
        timeout: 20_000,
        interval: 100,
      });
      await relever('2026-11-16T03:00:00.000Z', {});
      await vi.waitFor(
        async () =>
          expect((await preuvesPubliques())[0]?.verification).toEqual({
            verifieLe: '2026-11-16',
            reponse: 200,
            depuis: '2026-09-07',
          }),
        { timeout: 20_000, interval: 200 },
      );
    } finally {
      arret.abort();
      await boucle;
    }
    expect(await versions()).toBe(avant);
  });

  test('dit depuis quand un lien ne répond plus, et la copie reste', async () => {
    await relever('2026-11-23T03:00:00.000Z', {
      etat: 'mort',
      code: 404,
      depuis: '2026-11-16T03:00:00.000Z',
    });
    await cms.publier();
    expect((await preuvesPubliques())[0]).toMatchObject({
      copie: LARGEURS,
      verification: { verifieLe: '2026-11-23', reponse: 404, depuis: '2026-11-16' },
    });
  });

  test('ne dit rien d’une adresse qui n’a pas encore été demandée', async () => {
    await publierAvec((ligne) => ({
      ...ligne,
      preuves:
        ligne.preuves?.map((p) => ({ ...p, adresse: 'https://www.valmont.example/neuve' })) ?? null,
    }));
    await cms.publier();
    expect((await preuvesPubliques())[0]?.verification).toBeNull();
  });
});

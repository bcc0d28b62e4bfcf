import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPointDeSuivi } from '../../cms/src/publication/point-de-suivi.ts';
import { fromTexte } from '../../cms/src/publication/texte.ts';
import { enOctets, paragraphe, titre } from '../unit/import-word/documents.ts';
import { installer, type Installation } from './installation.ts';
import { listMesures } from './mesures.ts';
import { connecterRole } from './secretaire.ts';

let cms: Installation;
let secretariat: Awaited<ReturnType<typeof connecterRole>>;
let redacteur: Awaited<ReturnType<typeof connecterRole>>;
let acte: string;

const engagement = (n: number): string =>
  `La Ville s’engage à planter ${String(n)} arbres dans la rue ${String(n)}.`;

beforeAll(async () => {
  cms = await installer('premiere-mandature');
  secretariat = await connecterRole(cms, 'secretariat');
  redacteur = await connecterRole(cms, 'redacteur');
  const { corps } = await secretariat('actes?draft=true', {
    methode: 'POST',
    corps: {
      titre: 'Des arbres',
      type: 'voeu',
      mandature: 'mandature-1',
      releve: 'partiel',
      votes: [
        {
          instance: 'assemblee',
          resultat: 'adopte',
          etatDesChiffres: 'non-publies',
          date: { date: '2023-03-11' },
        },
      ],
    },
  });
  acte = (corps['doc'] as { id: string }).id;
});
afterAll(() => cms.fermer());

const citer = (citation: string, qui = redacteur, phrase = citation) =>
  qui(`actes/${acte}/mesures`, { methode: 'POST', corps: { citation, paragraphe: phrase } });

const publier = (chemin: string, corps: object = {}) =>
  secretariat(chemin, {
    methode: 'PATCH',
    corps: { modification: { note: 'Essai.' }, ...corps, _status: 'published' },
  });

const publierMesures = (qui = secretariat) =>
  qui(`actes/${acte}/publier-mesures`, { methode: 'POST' });

describe('les mesures d’un acte', () => {
  test('naissent du passage qu’elles citent, numérotées avant même que l’acte soit public', async () => {
    const octets = await enOctets([
      titre('Article 1'),
      ...Array.from({ length: 11 }, (_, i) =>
        paragraphe(`Article ${String(i + 1)}. ${engagement(i + 1)}`),
      ),
    ]);
    const importe = await redacteur(`actes/${acte}/importer-word?mode=remplacer`, {
      methode: 'POST',
      corps: octets,
    });
    expect(importe.status).toBe(200);
    for (let i = 1; i <= 11; i++) {
      const { status, corps } = await citer(engagement(i));
      expect(status).toBe(201);
      expect(corps).toMatchObject({ numero: i, ancre: `p${String(i + 1)}` });
    }
    expect((await listMesures(cms, acte)).map(({ _status }) => _status)).toEqual(
      Array(11).fill('draft'),
    );
  });

  test.each([
    ['plusieurs paragraphes', `${engagement(1)}\n${engagement(2)}`, 422, /un seul paragraphe/u],
    ['un passage déjà cité', engagement(3), 422, /mesure 3 cite déjà/u],
    [
      'un bout d’un passage déjà cité',
      'planter 3 arbres dans la rue 3',
      422,
      /mesure 3 cite déjà/u,
    ],
    [
      'des mots qui ne sont pas dans le texte',
      'La Ville plantera une forêt.',
      422,
      /pas dans le texte enregistré/u,
    ],
    ['rien', '', 422, /Sélectionnez d’abord/u],
    ['un mot', 'La Ville', 422, /trop court/u],
  ])('ne citent pas %s', async (_quoi, citation, statut, phrase) => {
    const { status, phrases } = await citer(citation);
    expect(status).toBe(statut);
    expect(phrases).toMatch(phrase);
    expect(await listMesures(cms, acte)).toHaveLength(11);
  });

  test('se publient ensemble, après l’acte, et par le secrétariat seul', async () => {
    expect((await publierMesures()).phrases).toContain('Publiez d’abord l’acte');
    expect((await publier(`actes/${acte}`)).status).toBe(200);
    expect((await publierMesures(redacteur)).status).toBe(403);
    expect((await publierMesures()).corps).toEqual({ publiees: 11 });
    const mesures = await listMesures(cms, acte);
    expect(mesures.every(({ _status }) => _status === 'published')).toBe(true);
    expect(mesures[3]?.reference).toMatch(/^ACP-2023-V\d+-M04$/u);
    expect((await publierMesures()).corps).toEqual({ publiees: 0 });
  });

  test('tiennent le texte de l’acte : un passage cité ne disparaît pas', async () => {
    const paragraphes = Array.from({ length: 11 }, (_, i) =>
      i === 4 ? 'Rien.' : engagement(i + 1),
    );
    const texte = fromTexte(
      paragraphes.map((mots, i) => ({
        type: 'paragraphe',
        ancre: `p${String(i + 2)}`,
        contenu: [{ texte: mots }],
      })),
    );
    const { status, phrases } = await publier(`actes/${acte}`, { texte });
    expect(status).toBe(400);
    expect(phrases).toMatch(
      /M05 cite « La Ville s’engage à planter 5 arbres.*que le paragraphe p6 ne dit plus/u,
    );
  });
});

describe('une mesure publiée après un point de suivi', () => {
  let point: string;
  const lire = async (draft: boolean) =>
    toPointDeSuivi(
      await cms.payload.findByID({
        collection: 'points-de-suivi',
        id: point,
        depth: 0,
        draft,
        overrideAccess: true,
      }),
    );

  beforeAll(async () => {
    const { corps } = await secretariat('points-de-suivi?draft=true&depth=0', {
      methode: 'POST',
      corps: {
        acte,
        date: '2024-03-11',
        signataire: 'Direction des espaces verts',
        cadre: 'courrier',
      },
    });
    const { id, lignes } = corps['doc'] as { id: string; lignes: { mesure: string }[] };
    point = id;
    expect(lignes).toHaveLength(11);
    const dites = lignes.map(({ mesure }) => ({
      mesure,
      etat: 'en-cours',
      texte: 'Des trous sont creusés.',
    }));
    expect((await publier(`points-de-suivi/${point}`, { lignes: dites })).status).toBe(200);
    // Somebody is preparing a change of this point.
    await secretariat(`points-de-suivi/${point}?draft=true`, {
      methode: 'PATCH',
      corps: { signataire: 'Direction de la voirie' },
    });
  });

  test('y reçoit la ligne « Non mentionnée », en ligne et dans le brouillon en cours', async () => {
    const texte = (
      await cms.payload.findByID({ collection: 'actes', id: acte, depth: 0, overrideAccess: true })
    ).texte;
    const ajoute = fromTexte([
      { type: 'paragraphe', ancre: 'p99', contenu: [{ texte: engagement(12) }] },
    ]);
    const enfants = [...(texte?.root.children ?? []), ...(ajoute?.root.children ?? [])];
    await publier(`actes/${acte}`, {
      texte: texte && { root: { ...texte.root, children: enfants } },
    });
    const { corps } = await citer(engagement(12));
    expect(corps).toMatchObject({ numero: 12 });
    expect((await publier(`mesures/${String(corps['id'])}`)).status).toBe(200);

    const ligne = { mesure: corps['id'], etat: 'non-mentionnee' };
    const enLigne = await lire(false);
    expect(enLigne.lignes).toHaveLength(12);
    expect(enLigne.lignes[11]).toMatchObject(ligne);
    expect(enLigne.signataire).toBe('Direction des espaces verts');
    const brouillon = await lire(true);
    expect(brouillon.lignes[11]).toMatchObject(ligne);
    expect(brouillon.signataire).toBe('Direction de la voirie');
    expect(await cms.publier()).toBe(true);
  });
});

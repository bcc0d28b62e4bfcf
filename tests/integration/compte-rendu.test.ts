import { ancresDe, motsDe } from '@acp/shared/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCompteRendu } from '../../cms/src/publication/compte-rendu.ts';
import {
  dixPages,
  enOctets,
  paragraphe,
  puce,
  tableau,
  titre,
} from '../unit/import-word/documents.ts';
import { installer, type Installation } from './installation.ts';
import { connecterRole } from './secretaire.ts';

let cms: Installation;
let secretariat: Awaited<ReturnType<typeof connecterRole>>;

beforeAll(async () => {
  cms = await installer('premiere-mandature');
  secretariat = await connecterRole(cms, 'secretariat');
  await cms.payload.create({
    collection: 'seances',
    data: {
      id: 'seance-essai',
      slug: 'seance-essai',
      titre: 'Plénière d’essai',
      type: 'pleniere',
      statut: 'tenue',
      mandature: 'mandature-1',
      date: { date: '2022-06-11' },
      ordreDuJour: [
        { identifiant: 'point-a', titre: 'Point A' },
        { identifiant: 'point-b', titre: '2. Point b' },
      ],
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  });
});
afterAll(() => cms.fermer());

/** A draft as the link of a séance creates it. */
async function commencer(): Promise<string> {
  const { corps } = await secretariat('comptes-rendus?seance=seance-essai&draft=true', {
    methode: 'POST',
    corps: { etat: 'projet' },
  });
  return (corps['doc'] as { id: string }).id;
}

const lire = (id: string) =>
  cms.payload.findByID({
    collection: 'comptes-rendus',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
  });

const importer = (id: string, mode: string, octets: Buffer) =>
  secretariat(`comptes-rendus/${id}/importer-word?mode=${mode}`, {
    methode: 'POST',
    corps: octets,
  });

const publier = (id: string, corps: object) =>
  secretariat(`comptes-rendus/${id}`, {
    methode: 'PATCH',
    corps: { modification: { note: 'Essai.' }, ...corps, _status: 'published' },
  });

describe('importer un compte rendu depuis Word', () => {
  test('part de la séance, montre ce qui sera repris, puis seulement écrit le brouillon', async () => {
    const id = await commencer();
    expect(await lire(id)).toMatchObject({
      seance: 'seance-essai',
      titre: 'Compte rendu\u00a0: plénière d’essai, 11 juin 2022',
    });
    const { status, corps } = await importer(id, 'apercu', await dixPages());
    expect(status).toBe(200);
    expect(JSON.stringify(corps).replaceAll('\u00a0', ' ')).toContain('8 sections, 80 paragraphes');
    expect((await lire(id)).sections).toEqual([]);

    await importer(id, 'remplacer', await dixPages());
    const doc = await lire(id);
    expect(doc._status).toBe('draft');
    const { sections, enBref, decisions } = toCompteRendu(doc);
    expect(sections).toHaveLength(8);
    expect(sections.slice(0, 3).map((s) => s.pointOrdreDuJour)).toEqual([
      'point-a',
      'point-b',
      null,
    ]);
    expect(enBref).toHaveLength(2);
    expect(decisions[0]).toMatchObject({
      vote: null,
      titre: 'La prochaine plénière aura lieu en mars.',
    });
    const ancres = sections.flatMap((s) => ancresDe(s.texte));
    expect(new Set(ancres).size).toBe(8 * 13 + 1);
    const { status: publie } = await publier(id, {});
    expect(publie).toBe(200);
  });

  test('garde l’ancre de chaque paragraphe dont les mots reviennent, même ailleurs', async () => {
    const id = await commencer();
    const premier = [
      titre('1. Accueil'),
      paragraphe('Bonjour à toutes et tous.'),
      puce('Un point'),
      tableau(['Rue', 'Largeur'], ['Pont', '1,40 m']),
      titre('2. Débat'),
      paragraphe('On débat.'),
    ];
    await importer(id, 'remplacer', await enOctets(premier));
    const motsParAncre = async () =>
      Object.fromEntries(
        toCompteRendu(await lire(id)).sections.flatMap(({ texte }) =>
          (texte ?? []).flatMap((b): [string, string][] => {
            if (b.type === 'liste') return b.elements.map((e) => [motsDe(e.contenu), e.ancre]);
            return [['contenu' in b ? motsDe(b.contenu) : b.type, b.ancre]];
          }),
        ),
      );
    const avant = await motsParAncre();
    await importer(
      id,
      'remplacer',
      await enOctets([
        titre('Débats de la matinée'),
        paragraphe('Une phrase neuve.'),
        paragraphe('On débat.'),
        titre('3) Accueil'),
        paragraphe('Bonjour à toutes et tous.'),
        puce('Un point'),
        tableau(['Rue', 'Largeur'], ['Pont', '1,40 m']),
      ]),
    );
    const { 'Une phrase neuve.': neuve, ...apres } = await motsParAncre();
    expect(apres).toEqual(avant);
    expect(Object.values(avant)).not.toContain(neuve);
  });

  test('ajoute à la suite sans toucher à ce qui est écrit', async () => {
    const id = await commencer();
    const octets = await enOctets([titre('Accueil'), paragraphe('Bonjour.')]);
    await importer(id, 'remplacer', octets);
    await importer(id, 'ajouter', octets);
    const { sections } = toCompteRendu(await lire(id));
    expect(sections.map((s) => ancresDe(s.texte))).toEqual([['p1'], ['p2']]);
  });

  test('un mauvais fichier est refusé en français et ne change rien', async () => {
    const id = await commencer();
    await importer(id, 'remplacer', await enOctets([titre('Accueil'), paragraphe('Bonjour.')]));
    const avant = (await lire(id)).updatedAt;
    const { status, phrases } = await importer(id, 'remplacer', Buffer.from('%PDF-1.7'));
    expect(status).toBe(422);
    expect(phrases).toContain('C’est un PDF');
    expect((await lire(id)).updatedAt).toBe(avant);
  });

  test('sans compte, ou avec un compte qui n’écrit pas, rien n’est lu', async () => {
    const id = await commencer();
    const administrateur = await connecterRole(cms, 'administrateur');
    const chemin = `comptes-rendus/${id}/importer-word`;
    const { status } = await administrateur(chemin, { methode: 'POST', corps: Buffer.from('x') });
    expect(status).toBe(403);
  });
});

describe('un compte rendu approuvé', () => {
  let id: string;
  beforeAll(async () => {
    id = await commencer();
    await importer(id, 'remplacer', await enOctets([titre('Accueil'), paragraphe('Bonjour.')]));
    await publier(id, {
      etat: 'approuve',
      approuveLe: '2022-06-30',
      approuvePar: 'les membres réunis en plénière',
      decisions: [{ titre: 'Le vœu est adopté' }],
    });
  });

  test('dit qui l’a approuvé, et quel jour, sans quoi il n’est pas publié', async () => {
    const autre = await commencer();
    const sansRien = await publier(autre, { etat: 'approuve' });
    expect(sansRien.status).toBe(400);
    expect(sansRien.phrases).toContain('Donnez une date');
    expect(sansRien.phrases).toMatch(/Dites qui a approuvé.*Soumis aux membres/u);
    const complet = { approuveLe: '2022-06-30', approuvePar: 'les membres réunis en plénière' };
    const { status } = await publier(autre, { etat: 'approuve', ...complet });
    expect(status).toBe(200);
  });

  const REFUS = /approuvé depuis le 30 juin 2022.*Ajouter un erratum/u;

  test.each([
    [
      'le texte',
      async () => ({ sections: (await lire(id)).sections?.map((s) => ({ ...s, titre: 'Fin' })) }),
    ],
    ['une décision', () => Promise.resolve({ decisions: [{ titre: 'Le vœu est rejeté' }] })],
    ['l’état', () => Promise.resolve({ etat: 'projet' })],
  ])('ne change plus : %s, pas même en brouillon', async (_quoi, changer) => {
    const corps = { modification: { note: 'Essai.' }, ...(await changer()) };
    for (const chemin of [`comptes-rendus/${id}?draft=true`, `comptes-rendus/${id}`]) {
      const { status, phrases } = await secretariat(chemin, { methode: 'PATCH', corps });
      expect(status).toBe(400);
      expect(phrases).toMatch(REFUS);
    }
    const { phrases } = await importer(
      id,
      'ajouter',
      await enOctets([titre('Fin'), paragraphe('Oui.')]),
    );
    expect(phrases).toMatch(REFUS);
  });

  test('reçoit un erratum sur un paragraphe qui existe', async () => {
    const refuse = await publier(id, {
      errata: [{ date: '2022-07-01', ancre: 'p99', texte: 'Lire « Bonsoir ».' }],
    });
    expect(refuse.phrases).toContain('Choisissez-le dans la liste');
    const { status } = await publier(id, {
      errata: [{ date: '2022-07-01', ancre: 'p1', texte: 'Lire « Bonsoir ».' }],
    });
    expect(status).toBe(200);
    expect(toCompteRendu(await lire(id)).errata).toHaveLength(1);
  });
});

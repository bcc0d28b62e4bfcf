import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoleDeCompte } from '../../cms/src/access/roles.ts';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import { SLUGS_PUBLICS } from '../../cms/src/publication/correspondances.ts';
import { listEcheances, tenirEcheances } from '../../cms/src/publication/echeances.ts';
import { installer, type Installation } from './installation.ts';
import { createDemander } from './rest.ts';

let cms: Installation;
interface Avec {
  id: string;
}
type Requete = Parameters<typeof retirer>[0];
const comptes = {} as Record<RoleDeCompte, Requete['user']>;
let id = '';

beforeAll(async () => {
  cms = await installer('fictive');
  await cms.publier();
  for (const role of ['administrateur', 'secretariat', 'redacteur'] as const) {
    const compte = await cms.payload.create({
      collection: 'comptes',
      data: {
        nom: role,
        email: `${role}@valmont.example`,
        password: 'Une-phrase-longue-pour-les-essais-2026',
        roles: [role],
      },
      overrideAccess: true,
    });
    comptes[role] = { ...compte, collection: 'comptes' };
  }
});
afterAll(() => cms.fermer());

const en = (role: RoleDeCompte) => ({ user: comptes[role], overrideAccess: false, depth: 0 });
const creer = (role: RoleDeCompte, titre: string, draft = true, plus: object = {}) =>
  cms.payload.create({
    collection: 'actualites',
    data: { titre, chapo: 'Une phrase.', date: '2026-11-20', slug: '', ...plus },
    draft,
    ...en(role),
  });
const modifier = (role: RoleDeCompte, quoi: string, data: object, draft = false) =>
  cms.payload.update({ collection: 'actualites', id: quoi, data, draft, ...en(role) });
const publie = async () => JSON.parse(await cms.lire('publication.json')) as Publication;
/** The sentences of a refusal, those of the fields when there are some. */
const refus = (essai: Promise<unknown>): Promise<string> =>
  essai.then(
    () => 'accepté',
    (cause: unknown) => {
      const { data, message } = cause as Error & {
        data?: { errors?: { path: string; message: string }[] };
      };
      const dites = data?.errors?.map((e) => `${e.path} : ${e.message}`).join(' | ') ?? message;
      return dites.replaceAll('\u00A0', ' ');
    },
  );

describe('un rédacteur', () => {
  test('prépare une page et la donne à relire', async () => {
    const page = await creer('redacteur', 'Les bancs arrivent');
    ({ id } = page);
    expect(page.etatDePage).toBe('brouillon');
    const relue = await modifier('redacteur', id, { etatDePage: 'a-relire' }, true);
    expect(relue.etatDePage).toBe('a-relire');
  });

  test('ne publie pas, même sans le dire, et ne supprime rien', async () => {
    expect(await refus(modifier('redacteur', id, { _status: 'published' }))).not.toBe('accepté');
    const [autre] = (await publie()).actualites;
    expect(await refus(modifier('redacteur', autre?.id ?? '', { chapo: 'Autre.' }))).toContain(
      'Seul le secrétariat publie',
    );
    expect(
      await refus(cms.payload.delete({ collection: 'actualites', id, ...en('redacteur') })),
    ).not.toBe('accepté');
  });

  test('un compte technique ne lit rien de tout cela', async () => {
    for (const collection of ['actualites', 'actes', 'documents'] as const)
      expect(await refus(cms.payload.find({ collection, ...en('administrateur') }))).not.toBe(
        'accepté',
      );
  });
});

describe('le secrétariat', () => {
  test('publie : une première édition le dit', async () => {
    const page = await modifier('secretariat', id, { _status: 'published' });
    expect(page.etatDePage).toBe('publie');
    await cms.publier();
    const { editions } = await publie();
    expect(editions.at(-1)).toMatchObject({ objet: { id }, numero: 1, nature: 'premiere' });
  });

  test('change une page publique avec une note, écrite chaque fois', async () => {
    const changer = (chapo: string, modification?: object) =>
      modifier('secretariat', id, { chapo, modification, _status: 'published' });
    expect(await refus(changer('Deux phrases.'))).toContain(
      'modification.note : Dites en une phrase',
    );
    await changer('Deux phrases.', { note: 'Le résumé est plus long.', correctionDeForme: true });
    await cms.publier();
    expect((await publie()).editions.at(-1)).toMatchObject({
      objet: { id },
      numero: 2,
      nature: 'forme',
      note: 'Le résumé est plus long.',
    });
    expect(await refus(changer('Trois phrases.'))).toContain('modification.note');
  });

  test('ne programme pas la publication de ce qui est déjà public', async () => {
    const programmer = modifier('secretariat', id, { publierLe: '2036-07-03T09:00' }, true);
    expect(await refus(programmer)).toContain('publierLe : Cette page est déjà publique');
  });

  test('ne dépublie pas, ne supprime pas ce qui a été public', async () => {
    expect(await refus(modifier('secretariat', id, { _status: 'draft' }))).toContain(
      'Retirer du site…',
    );
    const tous = cms.payload.update({
      collection: 'actualites',
      where: { id: { exists: true } },
      data: { _status: 'draft' },
      ...en('secretariat'),
    });
    expect(await refus(tous)).toContain('Retirer du site…');
    for (const essai of [
      cms.payload.delete({ collection: 'actualites', id, ...en('secretariat') }),
      modifier('secretariat', id, { deletedAt: new Date().toISOString() }),
    ])
      expect(await refus(essai)).toContain('elle ne se supprime pas');
    expect((await publie()).actualites.some((a) => a.id === id)).toBe(true);
    const brouillon = await creer('secretariat', 'Pour la corbeille');
    const jeter = modifier('secretariat', brouillon.id, { deletedAt: new Date().toISOString() });
    expect(await refus(jeter)).toBe('accepté');
  });

  test('ne publie pas ce qui renvoie à une page que personne ne lit', async () => {
    const cachee = await creer('secretariat', 'Pas encore publique');
    const page = creer('secretariat', 'Renvoie ailleurs', false, {
      _status: 'published',
      objets: [{ relationTo: 'actualites', value: cachee.id }],
    });
    expect(await refus(page)).toContain('« Pas encore publique » n’est pas public');
  });

  test('programme une publication : elle se fait à l’heure de Paris, même en retard', async () => {
    const page = await creer('secretariat', 'À paraître');
    expect(
      await refus(modifier('secretariat', page.id, { publierLe: '2020-01-01T09:00' }, true)),
    ).toContain('publierLe');
    await modifier('secretariat', page.id, { publierLe: '2036-07-03T09:00' }, true);
    const echeances = await listEcheances(cms.payload);
    expect(echeances).toMatchObject([{ id: page.id, moment: new Date('2036-07-03T07:00:00Z') }]);
    const a = async (moment: string) => {
      expect(await tenirEcheances(cms.payload, echeances, new Date(moment))).toEqual([]);
      await cms.publier();
      return (await publie()).actualites.some((e) => e.id === page.id);
    };
    expect(await a('2036-07-03T06:59:00Z')).toBe(false);
    expect(await a('2036-07-03T12:00:00Z')).toBe(true);
  });

  test('retire une page : elle quitte le registre et laisse son motif', async () => {
    const req = { payload: cms.payload, user: comptes.secretariat, context: {} } as Requete;
    expect(await refus(retirer(req, 'actualites', id, { motif: 'autre' }))).toContain(
      'en une phrase',
    );
    await retirer(req, 'actualites', id, { motif: 'erreur' });
    await cms.publier();
    const { actualites, retraits } = await publie();
    expect(actualites.some((a) => a.id === id)).toBe(false);
    expect(retraits).toMatchObject([
      {
        objet: { type: 'actualites', id },
        motif: 'erreur',
        adresse: '/actualites/les-bancs-arrivent/',
      },
    ]);
    await modifier('secretariat', id, {
      _status: 'published',
      modification: { note: 'Elle revient.' },
    });
    await cms.publier();
    expect((await publie()).retraits).toEqual([]);
  });
});

describe('ce qui a été public', () => {
  test.each(SLUGS_PUBLICS)('ne se supprime ni seul ni en nombre : %s', async (collection) => {
    const { docs } = await cms.payload.find({
      collection,
      where: { misAJourLe: { exists: true } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    });
    const publique = docs[0]?.id ?? '';
    expect(publique).not.toBe('');
    const seule = cms.payload.delete({ collection, id: publique, ...en('secretariat') });
    expect(await refus(seule)).toContain('elle ne se supprime pas');
    await cms.payload.delete({
      collection,
      where: { id: { exists: true } },
      ...en('secretariat'),
    });
    const reste = await cms.payload.count({
      collection,
      where: { id: { equals: publique } },
      overrideAccess: true,
    });
    expect(reste.totalDocs).toBe(1);
  });

  test('se retire aussi quand rien n’y renvoie : un siège, une correction', async () => {
    const req = { payload: cms.payload, user: comptes.secretariat, context: {} } as Requete;
    const noms = async () => {
      await cms.publier();
      const { membres } = JSON.parse(await cms.lire('membres.json')) as { membres: Avec[] };
      return { membres, corrections: (await publie()).corrections as Avec[] };
    };
    const avant = await noms();
    for (const collection of ['membres', 'corrections'] as const) {
      const [premiere] = avant[collection];
      if (!premiere) throw new Error(`Il faut un exemple : ${collection}.`);
      await retirer(req, collection, premiere.id, { motif: 'demande' });
      expect((await noms())[collection]).toEqual(avant[collection].slice(1));
    }
  });
});

describe('une ancienne version', () => {
  const restaurer = async (collection: 'actualites' | 'membres', quoi: string) => {
    const demander = createDemander(cms);
    const { token } = await cms.payload.login({
      collection: 'comptes',
      data: {
        email: 'secretariat@valmont.example',
        password: 'Une-phrase-longue-pour-les-essais-2026',
      },
    });
    const { docs } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: quoi } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    });
    const version = docs.find((v) => v.version._status === 'published') ?? docs[0];
    const reponse = await demander(`${collection}/versions/${String(version?.id)}?draft=false`, {
      methode: 'POST',
      ...(token ? { jeton: token } : {}),
    });
    return { ...reponse, version };
  };

  test('se reprend en brouillon : le public ne voit rien changer, la page garde ses dates', async () => {
    await cms.publier();
    const avant = await cms.lire('publication.json');
    const { status, corps, version } = await restaurer('actualites', id);
    expect(status).toBe(200);
    expect(corps['message']).toContain('reprise en brouillon');
    const lue = await cms.payload.findByID({
      collection: 'actualites',
      id,
      draft: true,
      ...en('secretariat'),
    });
    expect(lue).toMatchObject({ _status: 'draft', etatDePage: 'brouillon' });
    expect(lue.chapo).toBe((version?.version as { chapo?: string }).chapo);
    expect(lue.misAJourLe).toBeTruthy();
    await cms.publier();
    expect(await cms.lire('publication.json')).toBe(avant);
  });

  test('ne redevient jamais publique d’elle-même, par aucun chemin', async () => {
    const { docs } = await cms.payload.findVersions({
      collection: 'actualites',
      where: { parent: { equals: id } },
      limit: 1,
      overrideAccess: true,
    });
    const reprise = cms.payload.restoreVersion({
      collection: 'actualites',
      id: docs[0]?.id ?? '',
      ...en('secretariat'),
    });
    expect(await refus(reprise)).toContain('se reprend en brouillon');
  });

  test('du siège d’un membre aussi', async () => {
    const { docs } = await cms.payload.find({
      collection: 'membres',
      limit: 1,
      ...en('secretariat'),
    });
    const siege = docs[0]?.id ?? '';
    const { status, phrases } = await restaurer('membres', siege);
    expect(phrases).toBe('');
    expect(status).toBe(200);
    const publique = await cms.payload.findByID({
      collection: 'membres',
      id: siege,
      ...en('secretariat'),
    });
    expect(publique._status).toBe('published');
  });
});

describe('les réglages', () => {
  const regler = (data: object, draft = false) =>
    cms.payload.updateGlobal({ slug: 'reglages', data, draft, ...en('secretariat') });

  test('ne se retirent pas, et ne se publient pas avec une faute', async () => {
    expect(await refus(regler({ _status: 'draft' }))).toContain('Les réglages ne se retirent pas');
    expect(
      await refus(regler({ _status: 'published', licence: { nom: 'LO', adresse: '' } })),
    ).toContain('licence.adresse');
    expect(await refus(regler({ _status: 'published', ville: 'Valmont' }))).toBe('accepté');
  });

  test.each([
    ['un nom fait d’espaces', { ville: ' \u00a0 ' }, 'ville : Le texte est vide'],
    [
      'un courriel qu’aucune messagerie ne prendrait',
      { courriel: 'écrire@valmont.example' },
      'courriel : Une adresse de courriel s’écrit nom@exemple.fr',
    ],
  ])('ne se publient pas avec %s, que le formulaire accepte', async (_, faute, phrase) => {
    await regler({ _status: 'published', ville: 'Valmont' });
    const avant = await cms.payload.findGlobal({ slug: 'reglages', ...en('secretariat') });
    expect(await refus(regler({ _status: 'published', ...faute }))).toContain(phrase);
    expect(await cms.payload.findGlobal({ slug: 'reglages', ...en('secretariat') })).toEqual(avant);
    await cms.publier();
    expect((await publie()).assemblee.ville).toBe('Valmont');
  });

  test('reprennent une ancienne version en brouillon, par le secrétariat seul, et la vérifient avant de la publier', async () => {
    const publique = async () =>
      (await cms.payload.findGlobal({ slug: 'reglages', ...en('secretariat') })).ville;
    await regler({ _status: 'published', ville: 'Valmont-le-Vieux' });
    await regler({ _status: 'published', ville: 'Valmont-le-Neuf' });
    const { docs } = await cms.payload.findGlobalVersions({
      slug: 'reglages',
      where: { 'version.ville': { equals: 'Valmont-le-Vieux' } },
      limit: 1,
      overrideAccess: true,
    });
    const reprendre = async (role: RoleDeCompte) => {
      const { token } = await cms.payload.login({
        collection: 'comptes',
        data: {
          email: `${role}@valmont.example`,
          password: 'Une-phrase-longue-pour-les-essais-2026',
        },
      });
      return createDemander(cms)(`globals/reglages/versions/${String(docs[0]?.id)}?draft=false`, {
        methode: 'POST',
        ...(token ? { jeton: token } : {}),
      });
    };
    expect((await reprendre('redacteur')).status).toBe(403);
    const { status, corps } = await reprendre('secretariat');
    expect(status).toBe(200);
    expect(corps['message']).toContain('reprise en brouillon');
    expect(await publique()).toBe('Valmont-le-Neuf');
    const brouillon = await cms.payload.findGlobal({
      slug: 'reglages',
      draft: true,
      ...en('secretariat'),
    });
    expect(brouillon).toMatchObject({ _status: 'draft', ville: 'Valmont-le-Vieux' });
    expect(
      await refus(
        regler({ ...brouillon, _status: 'published', licence: { nom: 'LO', adresse: '' } }),
      ),
    ).toContain('licence.adresse');
    expect(await publique()).toBe('Valmont-le-Neuf');
    expect(await refus(regler({ ...brouillon, _status: 'published' }))).toBe('accepté');
    expect(await publique()).toBe('Valmont-le-Vieux');
  });
});

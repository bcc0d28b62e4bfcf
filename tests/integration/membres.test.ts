import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repondre } from '../../cms/src/openPayload.ts';
import { installer, type Installation } from './installation.ts';
import { createDemander, type Demander, type Reponse } from './rest.ts';

const JOUR = jourAParis(new Date());
const MOT_DE_PASSE = 'quatre-mots-bien-tranquilles';

let cms: Installation;
let demander: Demander;
const jetons = { administrateur: '', secretariat: '', redacteur: '' };
type Role = keyof typeof jetons;

beforeAll(async () => {
  cms = await installer('fictive');
  demander = createDemander(cms);
  for (const role of Object.keys(jetons) as Role[]) {
    const email = `${role}@valmont.example`;
    await cms.payload.create({
      collection: 'comptes',
      data: { nom: role, email, password: MOT_DE_PASSE, roles: [role] },
      overrideAccess: true,
    });
    const corps = { email, password: MOT_DE_PASSE };
    const { corps: lu } = await demander('comptes/login', { methode: 'POST', corps });
    jetons[role] = String(lu['token']);
  }
});
afterAll(() => cms.fermer());

const secretariat = (chemin: string, methode: 'GET' | 'POST' | 'PATCH', corps?: object) =>
  demander(chemin, { methode, corps, jeton: jetons.secretariat });

const accord = (identifiant: string, usage: string, reste: object = {}) => ({
  identifiant,
  usage,
  date: '2026-01-10',
  conservation: 'Classeur 2',
  ...reste,
});

const publier = (reste: object): Promise<Reponse> =>
  secretariat('membres?depth=0', 'POST', {
    _status: 'published',
    mandature: 'mandature-1',
    prenom: 'Camille',
    nom: 'Roche',
    ...reste,
  });

async function creer(reste: object): Promise<string> {
  const { status, corps, phrases } = await publier(reste);
  expect(phrases).toBe('');
  expect(status).toBe(201);
  return (corps['doc'] as { id: string }).id;
}

const noms = async (): Promise<string> => {
  await cms.publier();
  return cms.lire('membres.json');
};

describe('les données des membres n’appartiennent qu’au secrétariat', () => {
  test.each<Role>(['administrateur', 'redacteur'])(
    '%s n’en lit ni n’en écrit rien',
    async (role) => {
      const jeton = jetons[role];
      for (const chemin of ['membres', 'membres/versions', 'justificatifs'])
        expect((await demander(chemin, { jeton })).status, chemin).toBe(403);
      const { docs } = await cms.payload.find({
        collection: 'membres',
        limit: 1,
        overrideAccess: true,
      });
      const id = docs[0]?.id ?? '';
      expect((await demander(`membres/${id}`, { jeton })).status).toBe(403);
      for (const [methode, chemin] of [
        ['PATCH', `membres/${id}`],
        ['DELETE', `membres/${id}`],
        ['POST', 'membres'],
        ['POST', `membres/${id}/retrait-consentement`],
        ['POST', 'membres/import'],
        ['POST', 'membres/import/apercu'],
        ['GET', 'membres/import/modele'],
        ['GET', 'membres/import/liste?mandature=mandature-1'],
      ] as const) {
        const corps = methode === 'GET' ? undefined : {};
        expect((await demander(chemin, { methode, corps, jeton })).status, chemin).toBe(403);
      }
    },
  );

  test('un formulaire signé se garde à part, sous un nom qui ne dit rien, et ne se publie pas', async () => {
    const data = Buffer.from('%PDF-1.4\nAccord de Camille Roche\nxref\n%%EOF\n');
    const { filename, titre } = await cms.payload.create({
      collection: 'justificatifs',
      data: {},
      file: { data, name: 'Accord Roche.pdf', mimetype: 'application/pdf', size: data.length },
      overrideAccess: true,
    });
    expect(titre).toBe('Accord Roche');
    expect(filename).toMatch(/^[0-9a-f-]{36}\.pdf$/u);
    expect(await readdir(join(cms.reglages.VAR_DIR, 'justificatifs'))).toContain(filename);
    expect(await readdir(join(cms.reglages.VAR_DIR, 'medias'))).not.toContain(filename);

    const lire = async (jeton?: string) => {
      const headers = jeton ? { authorization: `JWT ${jeton}` } : undefined;
      const adresse = `${cms.reglages.SERVER_URL}/api/justificatifs/file/${String(filename)}`;
      const reponse = await repondre(new Request(adresse, { headers }), cms.reglages);
      return reponse.status;
    };
    expect(await lire()).toBe(403);
    expect(await lire(jetons.redacteur)).toBe(403);
    expect(await lire(jetons.administrateur)).toBe(403);
    expect(await lire(jetons.secretariat)).toBe(200);
  });

  test.each<[string, Buffer, RegExp]>([
    [
      'un programme nommé « .pdf »',
      Buffer.from('MZ\u0090\u0000 un programme'),
      /ni un PDF ni une image/,
    ],
    ['une page web', Buffer.from('<html><script>1</script></html>'), /ni un PDF ni une image/],
    ['un PDF coupé', Buffer.from('%PDF-1.4\nla suite manque'), /incomplet ou abîmé/],
  ])('%s est refusé comme formulaire signé', async (_, data, phrase) => {
    const file = { data, name: 'accord.pdf', mimetype: 'application/pdf', size: data.length };
    const essai = cms.payload.create({
      collection: 'justificatifs',
      data: {},
      file,
      overrideAccess: true,
    });
    await expect(essai).rejects.toThrow(phrase);
  });
});

describe('une fiche est publiée avec des dates et des accords qui se tiennent', () => {
  const g = 'g-espace-public';
  test.each<[string, object, string]>([
    [
      'un siège qui finit avant de commencer',
      { debut: '2026-02-01', fin: '2026-01-01' },
      'Le siège finit le 01/01/2026, avant',
    ],
    [
      'un groupe qui finit avant de commencer',
      { groupes: [{ groupe: g, role: 'membre', debut: '2026-02-01', fin: '2026-01-01' }] },
      'La fin dans le groupe, le 01/01/2026, est avant son début',
    ],
    [
      'le même groupe deux fois aux mêmes dates',
      {
        groupes: [
          { groupe: g, role: 'membre', debut: '2026-01-01', fin: '2026-03-01' },
          { groupe: g, role: 'porte-parole', debut: '2026-02-01' },
        ],
      },
      'Ce groupe est déjà écrit pour une partie de ces dates.',
    ],
    [
      'un groupe avant le siège',
      { debut: '2026-02-01', groupes: [{ groupe: g, role: 'membre', debut: '2026-01-01' }] },
      'Le groupe commence le 01/01/2026, avant le siège',
    ],
    [
      'un accord sans preuve',
      { consentements: [accord('a', 'photo', { conservation: '' })] },
      'Il manque la preuve de cet accord.',
    ],
    [
      'un accord qui finit avant d’être donné',
      { consentements: [accord('a', 'photo', { fin: '2026-01-09' })] },
      'L’accord finit le 09/01/2026, avant d’être donné',
    ],
    [
      'le nom d’une personne mineure sans autorisation parentale',
      { mineur: true, consentements: [accord('a', 'prenom-initiale')] },
      'Cette personne a moins de 18 ans',
    ],
    [
      'le nom d’une personne mineure avec une autorisation sans preuve',
      {
        mineur: true,
        autorisationParentale: { date: '2026-01-09' },
        consentements: [accord('a', 'prenom-initiale')],
      },
      'demande une autorisation parentale, avec sa date et sa preuve',
    ],
  ])('%s est refusé', async (_, reste, phrase) => {
    const avant = await cms.payload.count({ collection: 'membres', overrideAccess: true });
    const { status, phrases } = await publier(reste);
    expect(status).toBe(400);
    expect(phrases).toContain(phrase);
    expect(await cms.payload.count({ collection: 'membres', overrideAccess: true })).toEqual(avant);
  });

  test('un rôle peut finir le jour où le suivant commence', async () => {
    await creer({
      groupes: [
        { groupe: g, role: 'membre', fin: '2026-02-01' },
        { groupe: g, role: 'porte-parole', debut: '2026-02-01' },
      ],
    });
  });

  test('l’identifiant de la Ville ne sert qu’une fois dans une mandature', async () => {
    await creer({ identifiantExterne: 'V-1' });
    expect((await publier({ identifiantExterne: ' V-1 ' })).phrases).toContain(
      'L’identifiant V-1 est déjà celui d’un autre siège de cette mandature.',
    );
  });
});

describe('un accord se retire en une fois', () => {
  const retirer = (id: string, corps: object = {}) =>
    secretariat(`membres/${id}/retrait-consentement`, 'POST', corps);
  const lire = (id: string, draft = false) =>
    cms.payload.findByID({ collection: 'membres', id, draft, depth: 0, overrideAccess: true });

  test('et le nom quitte la publication, sans publier ce qui était en préparation', async () => {
    const consentements = [accord('a', 'nom-complet'), accord('b', 'photo')];
    const id = await creer({ prenom: 'Ysaline', nom: 'Ferrand', consentements });
    expect(await noms()).toContain('Ysaline Ferrand');
    const brouillon = { prenom: 'Ysoline', debut: '2026-01-01', _status: 'draft' };
    await secretariat(`membres/${id}?draft=true`, 'PATCH', brouillon);

    const { status, corps } = await retirer(id);
    expect(status).toBe(200);
    expect(corps['message']).toContain('C’est retiré.');
    expect(await noms()).not.toContain('Ysaline');
    const publie = await lire(id);
    expect(publie).toMatchObject({ _status: 'published', prenom: 'Ysaline' });
    expect(publie.debut ?? null).toBeNull();
    expect(publie.consentements?.map(({ retireLe }) => retireLe)).toEqual([JOUR, JOUR]);
    const prepare = await lire(id, true);
    expect(prepare).toMatchObject({ _status: 'draft', prenom: 'Ysoline', debut: '2026-01-01' });
    expect(prepare.consentements?.map(({ retireLe }) => retireLe)).toEqual([JOUR, JOUR]);

    expect((await retirer(id)).corps['message']).toContain('plus d’accord à retirer');
    const { docs } = await cms.payload.find({
      collection: 'journal',
      where: { action: { equals: 'consentement-retire' }, objetId: { equals: id } },
      overrideAccess: true,
    });
    expect(docs).toHaveLength(1);
    expect(JSON.stringify(docs)).not.toContain('Ysaline');
  });

  test('ou un seul, et les autres valent encore', async () => {
    const consentements = [accord('c', 'nom-complet'), accord('d', 'prenom-initiale')];
    const id = await creer({ prenom: 'Ondine', nom: 'Marchais', consentements });
    expect(await noms()).toContain('Ondine Marchais');
    await retirer(id, { accords: ['c'] });
    expect(await noms()).toContain('Ondine M.');
  });

  test('même quand la fiche ne pourrait plus être publiée', async () => {
    const id = await creer({ prenom: 'Thaïs', consentements: [accord('e', 'nom-complet')] });
    const membre = await lire(id);
    await cms.payload.db.updateOne({
      collection: 'membres',
      id,
      data: { ...membre, debut: '2026-03-01', fin: '2026-01-01' },
    });
    expect((await retirer(id)).status).toBe(200);
    expect(await noms()).not.toContain('Thaïs');
  });

  test('et ni un formulaire resté ouvert ni une ancienne version ne le rétablissent', async () => {
    const consentements = [accord('f', 'nom-complet')];
    const id = await creer({ prenom: 'Wenceslas', nom: 'Dray', consentements });
    const ancienne = await cms.payload.findVersions({
      collection: 'membres',
      where: { parent: { equals: id } },
      overrideAccess: true,
    });
    await retirer(id);
    await secretariat(`membres/${id}`, 'PATCH', { consentements, _status: 'published' });
    expect(await noms()).not.toContain('Wenceslas');
    await secretariat(`membres/versions/${ancienne.docs[0]?.id ?? ''}`, 'POST');
    await secretariat(`membres/${id}`, 'PATCH', { _status: 'published' });
    expect(await noms()).not.toContain('Wenceslas');
    const nouveau = accord('g', 'nom-complet');
    const rangees = [...((await lire(id)).consentements ?? []), nouveau];
    await secretariat(`membres/${id}`, 'PATCH', { consentements: rangees, _status: 'published' });
    expect(await noms()).toContain('Wenceslas Dray');
  });

  test('et une fiche retirée du site n’a plus de nom public', async () => {
    const id = await creer({ prenom: 'Zéphyrine', consentements: [accord('i', 'nom-complet')] });
    expect(await noms()).toContain('Zéphyrine');
    const membre = await lire(id);
    await cms.payload.db.updateOne({
      collection: 'membres',
      id,
      data: { ...membre, etatDePage: 'retire', updatedAt: new Date().toISOString() },
    });
    expect(await noms()).not.toContain('Zéphyrine');
  });

  test('une demande mal faite est refusée en français', async () => {
    const id = await creer({ consentements: [accord('h', 'photo')] });
    expect((await retirer(id, { accords: 'tous' })).phrases).toContain('Dites quels accords');
    expect((await retirer('disparu')).phrases).toContain('Cette fiche n’existe plus.');
  });
});

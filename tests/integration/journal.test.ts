import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import { createDemander, type Demander } from './rest.ts';

const MOT_DE_PASSE = 'quatre-mots-bien-tranquilles';

let cms: Installation;
let demander: Demander;

beforeAll(async () => {
  cms = await installer('fictive');
  demander = createDemander(cms);
});
afterAll(() => cms.fermer());

async function connecter(
  prenom: string,
  roles: ('administrateur' | 'secretariat' | 'redacteur')[],
) {
  const email = `${prenom.toLowerCase()}@valmont.example`;
  await cms.payload.create({
    collection: 'comptes',
    data: { nom: prenom, email, password: MOT_DE_PASSE, roles },
    depth: 0,
    overrideAccess: true,
  });
  const { corps } = await demander('comptes/login', {
    methode: 'POST',
    corps: { email, password: MOT_DE_PASSE },
  });
  return corps['token'] as string;
}

async function lireJournal(action: string) {
  const { docs } = await cms.payload.find({
    collection: 'journal',
    where: { action: { equals: action } },
    sort: '-date',
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

async function premier(collection: 'actualites' | 'membres') {
  const { docs } = await cms.payload.find({
    collection,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  const [document] = docs;
  if (!document) throw new Error(`Aucun document dans ${collection}.`);
  return document;
}

describe('le journal', () => {
  test('ne compte pas le versement d’un exemple pour des publications', async () => {
    expect(await lireJournal('publication')).toEqual([]);
  });

  test('dit qui a publié quoi, sans un mot des brouillons', async () => {
    const jeton = await connecter('Camille', ['secretariat']);
    const creer = (titre: string, _status: string) =>
      demander('actualites', {
        methode: 'POST',
        corps: { titre, date: '2026-11-02', chapo: 'Deux lignes.', _status },
        jeton,
      });
    expect((await creer('Pas encore', 'draft')).status).toBe(201);
    expect((await creer('Une plénière', 'published')).status).toBe(201);
    const [ligne, ...autres] = await lireJournal('publication');
    expect(autres).toEqual([]);
    expect(ligne).toMatchObject({
      qui: 'Camille (camille@valmont.example)',
      objet: 'Actualité «\u00a0Une plénière\u00a0»',
      detail: 'Première publication',
    });
  });

  test('garde une publication refusée, alors que rien d’elle n’est enregistré', async () => {
    const jeton = await connecter('Dominique', ['secretariat']);
    const refus = await demander('actualites', {
      methode: 'POST',
      corps: { titre: 'Sans date', chapo: 'Deux lignes.', _status: 'published' },
      jeton,
    });
    expect(refus.status).toBe(400);
    const [ligne] = await lireJournal('refus');
    expect(ligne).toMatchObject({
      qui: 'Dominique (dominique@valmont.example)',
      objet: 'Actualité «\u00a0Sans date\u00a0»',
      detail: 'À corriger\u00a0: Date',
    });
    const { totalDocs } = await cms.payload.count({
      collection: 'actualites',
      where: { titre: { equals: 'Sans date' } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(0);
  });

  test('garde ce que quelqu’un a tenté sans en avoir le droit', async () => {
    const jeton = await connecter('Sacha', ['redacteur']);
    const refus = await demander('comptes', {
      methode: 'POST',
      corps: { nom: 'Un ami', email: 'ami@valmont.example', password: MOT_DE_PASSE },
      jeton,
    });
    expect(refus.status).toBe(403);
    expect((await lireJournal('refus'))[0]).toMatchObject({
      qui: 'Sacha (sacha@valmont.example)',
      detail: 'Ce compte n’en a pas le droit',
    });
  });

  test('ne nomme aucun membre', async () => {
    const jeton = await connecter('Morgan', ['secretariat']);
    const { id } = await premier('membres');
    const publie = await demander(`membres/${id}`, {
      methode: 'PATCH',
      corps: {
        prenom: 'Apolline',
        nom: 'Quatrevingt',
        _status: 'published',
        modification: { note: 'Apolline Quatrevingt change de groupe.' },
      },
      jeton,
    });
    expect(publie.status).toBe(200);
    const [ligne] = await lireJournal('publication');
    expect(ligne).toMatchObject({ objet: 'Membre', objetId: id });
    expect(JSON.stringify(ligne)).not.toMatch(/apolline|quatrevingt/i);
  });

  test('ne s’efface ni ne se réécrit, même par le code', async () => {
    const [ligne] = await lireJournal('connexion');
    const id = String(ligne?.id);
    const admin = await connecter('Noa', ['administrateur', 'secretariat']);
    const essais = [
      { methode: 'PATCH' as const, corps: { qui: 'Personne' } },
      { methode: 'DELETE' as const },
    ];
    for (const essai of essais) {
      const parLId = await demander(`journal/${id}`, { ...essai, jeton: admin });
      expect(parLId.status).toBe(403);
      expect(parLId.phrases).toContain('Le journal ne se modifie pas');
      const parFiltre = await demander('journal?where[qui][exists]=true', {
        ...essai,
        jeton: admin,
      });
      expect(parFiltre.status).toBe(403);
    }
    const creation = await demander('journal', {
      methode: 'POST',
      corps: { date: new Date().toISOString(), qui: 'Personne', action: 'export' },
      jeton: admin,
    });
    expect(creation.status).toBe(403);

    const sansDroits = { collection: 'journal', id, overrideAccess: true } as const;
    await expect(cms.payload.delete(sansDroits)).rejects.toThrow('Le journal ne se modifie pas');
    await expect(cms.payload.update({ ...sansDroits, data: { qui: 'Personne' } })).rejects.toThrow(
      'Le journal ne se modifie pas',
    );
    expect(
      (await lireJournal('connexion')).some((lue) => lue.id === id && lue.qui === ligne?.qui),
    ).toBe(true);
  });
});

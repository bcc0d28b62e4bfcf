/** What an editor sees before publishing is the page the public will read, and nothing else moves. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import { lirePublication } from '@acp/shared/publication';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apercevoir } from '../../cms/src/apercu/index.ts';
import type { Lecteur } from '../../cms/src/apercu/lecture.ts';
import { retirer } from '../../cms/src/cycle/retirer.ts';
import { CORRESPONDANCES, SLUGS_PUBLICS } from '../../cms/src/publication/correspondances.ts';
import { adresseDuNom } from '../../site/src/lib/presenters/noms.ts';
import { adresseDe } from '../../site/src/lib/urls.ts';
import { suivre, type Suivi } from '../e2e/commande.ts';
import { rendrePublication } from '../e2e/rendu.ts';
import { installer, type Installation } from './installation.ts';

const jour = jourAParis(new Date());

let cms: Installation;
let programme: Suivi;
let release: string;
let secretariat: Lecteur;
let redaction: Lecteur;

async function lecteur(role: 'secretariat' | 'redacteur'): Promise<Lecteur> {
  const compte = await cms.payload.create({
    collection: 'comptes',
    data: {
      nom: `Compte ${role}`,
      email: `${role}@valmont.example`,
      password: 'Une-phrase-longue-pour-les-essais-2026',
      roles: [role],
    },
    depth: 0,
    overrideAccess: true,
  });
  const user: Lecteur['user'] = { ...compte, collection: 'comptes' };
  return { payload: cms.payload, user, reglages: cms.reglages, jour };
}

beforeAll(async () => {
  cms = await installer('fictive');
  await cms.publier();
  const { VAR_DIR, PUBLICATION_DIR } = cms.reglages;
  release = join(VAR_DIR, 'release');
  await rendrePublication(PUBLICATION_DIR, release, '--jour', jour, '--base', '/apercu/site');
  programme = suivre('site/src/scripts/preview.ts', [], { VAR_DIR, PUBLICATION_DIR });
  await programme.attendre(/Aperçus prêts/u);
  [secretariat, redaction] = [await lecteur('secretariat'), await lecteur('redacteur')];
});
afterAll(async () => {
  expect(await programme.arreter()).toBe(0);
  await cms.fermer();
});

const contenuDe = (html: string): string => /<main[\s>].*<\/main>/su.exec(html)?.[0] ?? html;

async function voir(
  collection: string,
  id: string,
  saisie: object = {},
  qui = secretariat,
): Promise<string> {
  const apercu = await apercevoir(qui, collection, id, saisie);
  if (apercu.sorte === 'page') return contenuDe(apercu.html);
  throw new Error(`${collection}/${id} : ${JSON.stringify(apercu)}`);
}

/** Fingerprint of everything the public can read. */
async function empreinteDuPublic(): Promise<string> {
  const { PUBLICATION_DIR } = cms.reglages;
  const noms = (await readdir(PUBLICATION_DIR, { recursive: true })).sort();
  const empreinte = createHash('sha256');
  for (const nom of noms) {
    empreinte.update(nom).update(await readFile(join(PUBLICATION_DIR, nom)).catch(() => ''));
  }
  return empreinte.digest('hex');
}

describe('L’aperçu d’un document que rien n’a changé', () => {
  const slugs = SLUGS_PUBLICS.filter((slug) => slug !== 'sources');

  it.each(slugs)('est, mot pour mot, la page publique (%s)', async (slug) => {
    const lues = await lirePublication(cms.reglages.PUBLICATION_DIR);
    const { publication } = lues;
    const { docs } = await cms.payload.find({
      collection: slug,
      depth: 0,
      pagination: false,
      overrideAccess: false,
    });
    const { cle } = CORRESPONDANCES[slug];
    for (const { id } of docs as { id: string }[]) {
      const adresse =
        cle === 'membres'
          ? adresseDuNom({ ...lues, base: '', origine: '', aujourdhui: jour }, id)
          : cle === 'corrections'
            ? '/corrections/'
            : (adresseDe(publication, { type: cle, id }) ?? '');
      const [chemin = ''] = adresse.split('#');
      const publique = await readFile(join(release, chemin, 'index.html'), 'utf8');
      expect(await voir(slug, id), `${slug}/${id}`).toBe(contenuDe(publique));
    }
    expect(docs.length).toBeGreaterThan(0);
  });

  it('est aussi celui des réglages : l’accueil', async () => {
    const publique = await readFile(join(release, 'index.html'), 'utf8');
    expect(await voir('reglages', 'accueil')).toBe(contenuDe(publique));
  });

  it('n’existe pas pour une source, qu’aucune page ne montre seule', async () => {
    const { docs } = await cms.payload.find({ collection: 'sources', limit: 1, depth: 0 });
    expect(await apercevoir(secretariat, 'sources', docs[0]?.id ?? '')).toMatchObject({
      sorte: 'refus',
      statut: 404,
    });
  });
});

describe('L’aperçu d’un brouillon', () => {
  it('montre ce qui est enregistré par-dessus du publié, et ce qui est en train d’être tapé', async () => {
    const avant = await empreinteDuPublic();
    const { docs } = await cms.payload.find({ collection: 'actes', limit: 1, depth: 0 });
    const { id = '' } = docs[0] ?? {};
    await cms.payload.update({
      collection: 'actes',
      id,
      data: { titre: 'Un titre encore secret', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    expect(await voir('actes', id)).toContain('Un titre encore secret');
    expect(await voir('actes', id, { titre: 'Un titre en cours de frappe' })).toContain(
      'Un titre en cours de frappe',
    );
    // A form writes 0 for a list without lines.
    const tape = { titre: 'Un titre sans liste', etapes: 0, reports: 0 };
    expect(await voir('actes', id, tape)).toContain('Un titre sans liste');
    // Nothing typed was kept, and a pass of the publisher finds nothing new.
    expect(await voir('actes', id)).toContain('Un titre encore secret');
    expect(await cms.publier()).toBe(false);
    expect(await empreinteDuPublic()).toBe(avant);
  });

  it('montre aussi les brouillons auxquels il renvoie, et le dit quand l’un d’eux n’est pas prêt', async () => {
    const creer = async (collection: 'seances' | 'comptes-rendus', data: object) => {
      const { id } = await cms.payload.create({
        collection,
        data: { ...data, _status: 'draft' } as never,
        draft: true,
        depth: 0,
        overrideAccess: true,
      });
      return id;
    };
    const { docs } = await cms.payload.find({ collection: 'mandatures', limit: 1, depth: 0 });
    const seance = await creer('seances', {
      titre: 'Atelier que personne ne connaît encore',
      type: 'atelier',
      statut: 'tenue',
    });
    const compteRendu = await creer('comptes-rendus', {
      titre: 'Compte rendu secret',
      seance,
      etat: 'projet',
    });
    const apercu = await apercevoir(secretariat, 'comptes-rendus', compteRendu);
    expect(apercu).toEqual({
      sorte: 'fautes',
      fautes: [
        'Séance «\u00a0Atelier que personne ne connaît encore\u00a0». Champ «\u00a0Mandature\u00a0»\u00a0: à remplir.',
      ],
    });
    await cms.payload.update({
      collection: 'seances',
      id: seance,
      data: { mandature: docs[0]?.id ?? '', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    const page = await voir('comptes-rendus', compteRendu);
    expect(page).toContain('Compte rendu secret');
    expect(page).toContain('Atelier que personne ne connaît encore');
  });

  it('montre un acte neuf avec ses mesures, sous une référence que personne ne prendra pour vraie', async () => {
    const { docs } = await cms.payload.find({ collection: 'mandatures', limit: 1, depth: 0 });
    const acte = await cms.payload.create({
      collection: 'actes',
      data: {
        titre: 'Des fontaines dans chaque parc',
        type: 'voeu',
        mandature: docs[0]?.id ?? '',
        releve: 'complet',
        _status: 'draft',
      } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    await cms.payload.create({
      collection: 'mesures',
      data: {
        acte: acte.id,
        citation: 'Une fontaine par parc',
        mesurable: true,
        _status: 'draft',
      } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    const page = await voir('actes', acte.id);
    expect(page).toContain('Des fontaines dans chaque parc');
    expect(page).toContain('Une fontaine par parc');
    expect(page).toMatch(/-V0\b/u);
  });

  it('à qui il manque presque tout, dit en français quels champs remplir', async () => {
    const { id } = await cms.payload.create({
      collection: 'comptes-rendus',
      data: { _status: 'draft' } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    const apercu = await apercevoir(secretariat, 'comptes-rendus', id);
    expect(apercu).toMatchObject({
      sorte: 'fautes',
      fautes: expect.arrayContaining([
        'Champ «\u00a0Titre\u00a0»\u00a0: à remplir.',
        'Champ «\u00a0Séance\u00a0»\u00a0: à remplir.',
      ]) as string[],
    });
  });
});

describe('L’aperçu d’une page retirée', () => {
  it('est ce que le public lit à son adresse, jusqu’à ce qu’on la reprenne', async () => {
    const { docs } = await cms.payload.find({
      collection: 'actualites',
      where: { _status: { equals: 'published' } },
      limit: 1,
      depth: 0,
    });
    const { id = '', titre = '', slug = '' } = docs[0] ?? {};
    const req = { payload: cms.payload, user: secretariat.user, context: {} };
    await retirer(req as Parameters<typeof retirer>[0], 'actualites', id, { motif: 'erreur' });

    const avant = await voir('actualites', id);
    expect(avant).toContain('page retirée');
    expect(avant).toContain('n’aurait pas dû être publiée');
    await cms.publier();
    const { VAR_DIR, PUBLICATION_DIR } = cms.reglages;
    const apres = join(VAR_DIR, 'release-apres-retrait');
    await rendrePublication(PUBLICATION_DIR, apres, '--jour', jour, '--base', '/apercu/site');
    const publique = await readFile(join(apres, 'actualites', slug, 'index.html'), 'utf8');
    expect(avant).toBe(contenuDe(publique));
    expect(await voir('actualites', id)).toBe(avant);

    const reprise = await voir('actualites', id, { titre: `${titre}, reprise` });
    expect(reprise).toContain(`${titre}, reprise`);
    expect(reprise).not.toContain('page retirée');
  });
});

describe('Qui n’a pas le droit de lire un document', () => {
  it('n’en a pas l’aperçu', async () => {
    expect(await apercevoir(secretariat, 'actes', 'inconnu')).toMatchObject({ statut: 404 });
    expect(await apercevoir(secretariat, 'comptes', secretariat.user.id)).toMatchObject({
      statut: 404,
    });
  });

  it('ne lit dans l’aperçu d’un siège que les noms déjà publics', async () => {
    const { docs } = await cms.payload.find({
      collection: 'membres',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    const { membres } = (await lirePublication(cms.reglages.PUBLICATION_DIR)).membres;
    const publics = new Set(membres.map(({ id }) => id));
    const cache = docs.find(({ id }) => !publics.has(id)) ?? docs[0];
    const prenom = 'Prénom-jamais-accordé';
    await cms.payload.update({
      collection: 'membres',
      id: cache?.id ?? '',
      data: { prenom, _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    const apercu = await apercevoir(redaction, 'membres', cache?.id ?? '');
    expect(JSON.stringify(apercu)).not.toContain(prenom);
  });
});

describe('Le programme des aperçus', () => {
  it('n’écoute que cette machine, et ne répond qu’à qui a le mot', async () => {
    const adresse = join(cms.reglages.VAR_DIR, 'apercu.json');
    const { port } = JSON.parse(await readFile(adresse, 'utf8')) as { port: number };
    const reponse = await fetch(`http://127.0.0.1:${String(port)}/page/`);
    expect(reponse.status).toBe(401);
    expect((await stat(adresse)).mode & 0o777).toBe(0o600);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { retirerConsentements } from '../../cms/src/collections/Membres/retirerConsentements.ts';
import { lireSituation } from '../../cms/src/publication/etat.ts';
import { reveiller } from '../../cms/src/publication/reveil.ts';
import { publierEnBoucle } from '../../cms/src/scripts/publish.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let fin: AbortController;
let boucle: Promise<void>;
const dites: string[] = [];

/** Waits until something is true, and says how long it took. */
async function attendre(quoi: () => Promise<boolean> | boolean, limite = 8000): Promise<number> {
  const debut = performance.now();
  while (!(await quoi())) {
    if (performance.now() - debut > limite)
      throw new Error(`Rien au bout de ${String(limite)} ms. Dit : ${dites.join(' | ')}`);
    await new Promise((suite) => setTimeout(suite, 50));
  }
  return performance.now() - debut;
}

const contient = (mots: string) => async () =>
  (await cms.lire('publication.json').catch(() => '')).includes(mots);

beforeAll(async () => {
  cms = await installer('premiere-mandature');
  fin = new AbortController();
  const dire = (ligne: string) => dites.push(ligne);
  boucle = publierEnBoucle(cms.payload, { signal: fin.signal, dire }, cms.reglages);
});

afterAll(async () => {
  fin.abort();
  await boucle;
  await cms.fermer();
});

const situation = (dans = 0) => lireSituation(cms.reglages, new Date(Date.now() + dans));

const modifier = (data: object, draft = false) =>
  cms.payload.update({
    collection: 'mandatures',
    id: 'mandature-1',
    data,
    draft,
    depth: 0,
    overrideAccess: true,
  });

test('elle publie à son départ', async () => {
  await attendre(contient('"mandature-1"'));
  expect(dites).toEqual([expect.stringMatching(/^Publication écrite en [\d,]+ s\.$/u)]);
});

test('ce qui est publié dans l’espace d’édition est public en moins de quatre secondes', async () => {
  await modifier({ promotion: 'Promotion des marronniers', _status: 'published' });
  await reveiller(cms.reglages);
  expect(await attendre(contient('Promotion des marronniers'))).toBeLessThan(4000);
  // The pass is said once everything is written: the next test counts from here.
  await attendre(() => Promise.resolve(dites.length > 1));
});

test('un brouillon enregistré ne change rien', async () => {
  const passes = dites.length;
  await modifier({ promotion: 'Promotion secrète', _status: 'draft' }, true);
  await reveiller(cms.reglages);
  await new Promise((suite) => setTimeout(suite, 2500));
  expect(await contient('Promotion secrète')()).toBe(false);
  expect(dites).toHaveLength(passes);
});

test('une donnée fautive est dite une fois, puis la correction est publiée', async () => {
  const publie = await cms.lire('publication.json');
  const base = await cms.payload.findByID({
    collection: 'mandatures',
    id: 'mandature-1',
    depth: 0,
    overrideAccess: true,
  });
  const ecrire = (promotion: string) =>
    cms.payload.db.updateOne({
      collection: 'mandatures',
      id: 'mandature-1',
      data: { ...base, promotion, updatedAt: new Date().toISOString() },
    });
  const refus = () => dites.filter((ligne) => ligne.startsWith('N’est pas publié'));

  await ecrire(' ');
  await attendre(() => refus().length > 0);
  await new Promise((suite) => setTimeout(suite, 2500));
  expect(refus()).toHaveLength(1);
  expect(refus()[0]).toContain('Mandature');
  expect(await cms.lire('publication.json')).toBe(publie);
  expect(await situation()).toMatchObject({
    isEnMarche: true,
    isRefusee: false,
    panne: null,
    fautes: [
      {
        phrase: expect.stringMatching(/^Mandature «\s.+\s», champ «\s.+\s»\s: /u) as string,
        objet: { collection: 'mandatures', id: 'mandature-1' },
      },
    ],
  });

  await ecrire('Promotion réparée');
  await attendre(contient('Promotion réparée'));
  await attendre(async () => (await situation()).fautes.length === 0);
});

test('un accord retiré sort le nom du registre au passage suivant, sans qu’on l’appelle', async () => {
  const { id } = await cms.payload.create({
    collection: 'membres',
    data: {
      mandature: 'mandature-1',
      prenom: 'Ysaline',
      nom: 'Ferrand',
      consentements: [
        { identifiant: 'a', usage: 'nom-complet', date: '2026-01-10', conservation: 'Classeur' },
      ],
      _status: 'published',
    },
    overrideAccess: true,
  });
  const isNommee = async () => (await cms.lire('membres.json')).includes('Ysaline');
  await attendre(isNommee);
  const req = { payload: cms.payload, context: {} } as Parameters<typeof retirerConsentements>[0];
  const membre = await cms.payload.findByID({ collection: 'membres', id, depth: 0 });
  expect(await retirerConsentements(req, membre, 'tous')).toBe(true);
  await attendre(async () => !(await isNommee()));
});

test('ce qui est en ligne est daté, et un arrêt de vingt secondes se voit', async () => {
  const { ecriteLe, enLigneDepuis } = await situation();
  expect(Date.now() - Date.parse(ecriteLe ?? '')).toBeLessThan(60_000);
  expect(Date.now() - Date.parse(enLigneDepuis ?? '')).toBeLessThan(60_000);
  expect((await situation(21_000)).isEnMarche).toBe(false);
});

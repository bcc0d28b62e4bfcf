/** Each hour and each day the whole record is read again: what somebody publishes meanwhile goes first. */
import type { Publication } from '@acp/shared/publication';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Publieur } from '../../cms/src/publication/publieur.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
let publieur: Publieur;
const [hier, jour] = ['2026-11-20', '2026-11-21'];

beforeAll(async () => {
  cms = await installer('fictive');
  publieur = new Publieur(cms.payload, cms.reglages);
  await publieur.regarder(hier);
  await publieur.publier(hier);
});
afterAll(() => cms.fermer());

const enLigne = async () => JSON.parse(await cms.lire('publication.json')) as Publication;

/** Changes the row itself and not its date: only reading everything finds it. */
async function recrire(id: string, titre: string): Promise<void> {
  const collection = 'termes';
  const doc = await cms.payload.findByID({ collection, id, depth: 0, overrideAccess: true });
  await cms.payload.db.updateOne({ collection, id, data: { ...doc, definition: titre } });
}

test('une publication demandée pendant que tout est relu n’attend pas la fin, et rien n’est oublié', async () => {
  const { termes, actualites, groupes } = await enLigne();
  const [terme, autre] = [termes[0]?.id ?? '', termes.at(-1)?.id ?? ''];
  const actualite = actualites[0]?.id ?? '';
  await recrire(terme, 'Ce que dit une base remise en place.');

  const titrer = (titre: string) =>
    cms.payload.update({
      collection: 'actualites',
      id: actualite,
      data: { titre, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    });

  let pages = 0;
  const demander = async () => {
    pages += 1;
    await titrer('Le marché rouvre ce matin');
    return true;
  };
  // The day changes: everything is to be read again.
  await publieur.regarder(jour, demander);
  expect(pages).toBe(1);
  expect(publieur.isEnTour).toBe(true);

  // What was asked is read and published before the rest.
  expect(await publieur.regarder(jour, () => true)).toBe(true);
  expect((await publieur.publier(jour)).isEcrite).toBe(true);
  let publiee = JSON.stringify(await enLigne());
  expect(publiee).toContain('Le marché rouvre ce matin');
  expect(publiee).not.toContain('Ce que dit une base remise en place.');
  expect(publieur.isEnTour).toBe(true);

  // What changes during the tour is not undone by it.
  await titrer('Le marché rouvre ce soir');
  await recrire(autre, 'Changé pendant la relecture.');
  for (let tour = 0; publieur.isEnTour; tour++) {
    expect(tour).toBeLessThan(500);
    await publieur.regarder(jour, () => true);
  }
  await publieur.publier(jour);
  publiee = JSON.stringify(await enLigne());
  expect(publiee).toContain('Le marché rouvre ce soir');
  expect(publiee).toContain('Ce que dit une base remise en place.');
  expect(publiee).toContain('Changé pendant la relecture.');
  expect((await enLigne()).groupes).toEqual(groupes);
  expect(await publieur.regarder(jour)).toBe(false);
});

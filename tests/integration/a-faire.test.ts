/** The home of the admin, read from a real CMS. */
import { jourAParis } from '@acp/shared/model';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lireAFaire } from '../../cms/src/a-faire/index.ts';
import type { Lecteur } from '../../cms/src/apercu/lecture.ts';
import { installer, type Installation } from './installation.ts';

let cms: Installation;
beforeAll(async () => {
  cms = await installer('fictive');
  await cms.publier();
});
afterAll(() => cms.fermer());

it('une séance passée que personne n’a publiée attend aussi son compte rendu', async () => {
  const { payload, reglages } = cms;
  const tout = { depth: 0, overrideAccess: true } as const;
  const ecrire = async (titre: string, date: string) => {
    const data = { titre, type: 'atelier', date: { date }, _status: 'draft' } as never;
    await payload.create({ collection: 'seances', data, draft: true, ...tout });
  };
  await ecrire('Atelier oublié', '2026-01-15');
  await ecrire('Atelier à venir', '2099-01-15');
  const compte = await payload.create({
    collection: 'comptes',
    data: {
      nom: 'Camille',
      email: 'camille@valmont.example',
      password: 'Une-phrase-longue-pour-les-essais-2026',
      roles: ['secretariat'],
    },
    ...tout,
  });
  const user: Lecteur['user'] = { ...compte, collection: 'comptes' };
  const maintenant = new Date();
  const lecteur = { payload, user, reglages, jour: jourAParis(maintenant) };
  const rubriques = await lireAFaire(lecteur, maintenant);
  const dites = rubriques.find(({ id }) => id === 'seances')?.taches.map(({ quoi }) => quoi);
  expect(dites).toContain('Atelier «\u00a0Atelier oublié\u00a0»');
  expect(dites?.join()).not.toContain('Atelier à venir');
});

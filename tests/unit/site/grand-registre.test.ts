import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterAccueil } from '../../../site/src/lib/presenters/accueil.ts';
import { presenterActes } from '../../../site/src/lib/presenters/actes.ts';
import { presenterMandature } from '../../../site/src/lib/presenters/mandature.ts';
import { presenterTextesDePromotion } from '../../../site/src/lib/presenters/textes-de-promotion.ts';
import { adresses, PAR_PAGE } from '../../../site/src/lib/urls.ts';
import { creerCorpus } from '../../bench/corpus/corpus.ts';
import { contexteDe, liensDe } from './contexte.ts';

const TEXTES = 260;
const LISTE = '/mandatures/1/textes/';
let ctx: Contexte;
beforeAll(async () => {
  ctx = { ...(await contexteDe('premier-jour')), publication: await creerCorpus(TEXTES, 1) };
});

describe('Quand une promotion a adressé deux cent soixante textes', () => {
  it('l’accueil en montre dix, et ne dessine plus un carré par texte', () => {
    const { decide, devenu } = presenterAccueil(ctx);
    expect(decide.actes).toHaveLength(10);
    expect(devenu.carres).toEqual([]);
    expect(JSON.stringify(devenu.textes)).not.toContain('carré');
  });

  it('sa page montre les dix premiers et mène à tous les autres', () => {
    const textes = presenterMandature(ctx, { slug: '1' })?.actes;
    expect(textes?.actes).toHaveLength(10);
    expect(textes?.suite).toEqual({
      texte: 'Les 260\u00a0textes de cette promotion',
      lien: `/assemblee${LISTE}`,
    });
  });

  it('leur liste se coupe toutes les cinquante entrées, et chacun y est une fois', () => {
    const pages = adresses(ctx.publication, ctx.aujourdhui).filter((a) => a.startsWith(LISTE));
    expect(pages).toHaveLength(Math.ceil(TEXTES / PAR_PAGE));
    const vues = pages.map((adresse) =>
      presenterTextesDePromotion(ctx, {
        slug: '1',
        page: adresse === LISTE ? undefined : adresse.slice(LISTE.length, -1),
      }),
    );
    const liens = vues.flatMap((v) => v?.liste.groupes.flatMap(({ actes }) => actes) ?? []);
    expect(new Set(liens.map(({ lien }) => lien)).size).toBe(TEXTES);
    const apres = { slug: '1', page: `page/${String(pages.length + 1)}` };
    expect(presenterTextesDePromotion(ctx, apres)).toBeNull();
  });

  it('le filtre des listes mène à tous les textes de la promotion', () => {
    const vue = presenterActes(ctx, { chemin: 'voeux' });
    expect(liensDe(vue?.liste.filtres)).toContain(`/assemblee${LISTE}`);
  });
});

it('Une promotion de quelques textes n’a pas de liste à part', async () => {
  const peu = await contexteDe('fictive');
  expect(adresses(peu.publication, peu.aujourdhui).some((a) => a.startsWith(LISTE))).toBe(false);
  expect(presenterTextesDePromotion(peu, { slug: '1' })).toBeNull();
  expect(presenterMandature(peu, { slug: '1' })?.actes.suite).toBeUndefined();
});

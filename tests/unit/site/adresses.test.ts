import { describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterAccueil } from '../../../site/src/lib/presenters/accueil.ts';
import { presenterActe } from '../../../site/src/lib/presenters/acte.ts';
import { presenterActes } from '../../../site/src/lib/presenters/actes.ts';
import { presenterBilan } from '../../../site/src/lib/presenters/bilan.ts';
import { presenterEditions } from '../../../site/src/lib/presenters/editions.ts';
import { presenterCarnet, presenterCarnets } from '../../../site/src/lib/presenters/carnet.ts';
import { presenterMesures } from '../../../site/src/lib/presenters/listes-de-mesures.ts';
import { presenterMandat, presenterMandats } from '../../../site/src/lib/presenters/mandat.ts';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { presenterPoint, presenterPoints } from '../../../site/src/lib/presenters/point.ts';
import {
  presenterListeDeRecommandations,
  presenterRecommandations,
} from '../../../site/src/lib/presenters/recommandations.ts';
import { presenterSuivi } from '../../../site/src/lib/presenters/suivi.ts';
import {
  adresses,
  adresseSeance,
  hasPageDEditions,
  listeDActes,
  pagesDeListe,
} from '../../../site/src/lib/urls.ts';
import { chainesDe, contexteDe, EXEMPLES, liensDe } from './contexte.ts';

/** Every page of the follow-up and of the chain, as their presenters give them. */
function vues(ctx: Contexte): unknown[] {
  const p = ctx.publication;
  return [
    presenterAccueil(ctx),
    presenterSuivi(ctx),
    presenterMesures(ctx, {}),
    presenterCarnets(ctx, {}),
    presenterMandats(ctx, {}),
    presenterListeDeRecommandations(ctx, {}),
    presenterPoints(ctx, {}),
    ...p.actes.flatMap((a) => {
      const chemin = listeDActes(a.type).slice(1, -1);
      const adresse = { chemin, slug: a.slug };
      return [
        presenterActe(ctx, adresse),
        ...(hasPageDEditions(p, a) ? [presenterEditions(ctx, adresse)] : []),
        presenterActes(ctx, { chemin }),
      ];
    }),
    ...p.mesures.map((m) => presenterMesure(ctx, m)),
    ...p.pointsDeSuivi.map((x) => presenterPoint(ctx, x)),
    ...p.carnets.map((x) => presenterCarnet(ctx, x)),
    ...p.mandats.map((x) => presenterMandat(ctx, x)),
    ...p.recommandations.map((x) => presenterRecommandations(ctx, x)),
    ...p.campagnes.map((c) => presenterBilan(ctx, { annee: String(c.annee) })),
  ];
}

describe.each(EXEMPLES)('Les adresses de « %s »', (exemple) => {
  it('sont uniques ; chacune est une page ou un fichier', async () => {
    const { publication, aujourdhui } = await contexteDe(exemple);
    const toutes = adresses(publication, aujourdhui);
    expect(new Set(toutes).size).toBe(toutes.length);
    expect(toutes.filter((a) => !/^\/([^#?]+(\/|\.(json|xml|txt|ics)))?$/.test(a))).toEqual([]);
  });

  it('suffisent : aucun lien du site ne mène nulle part', async () => {
    const ctx = await contexteDe(exemple);
    const connues = new Set(adresses(ctx.publication, ctx.aujourdhui));
    const medias = ctx.publication.documents.map((d) => `/medias/${d.fichier.nom}`);
    const perdus = vues(ctx)
      .flatMap(liensDe)
      .filter((lien) => !/^(#|https?:|mailto:)/.test(lien))
      .map((lien) => lien.replace(/#.*$/, ''))
      .filter((lien) => {
        const chemin = lien.replace('/assemblee', '');
        return !lien.startsWith('/assemblee/') || !(connues.has(chemin) || medias.includes(chemin));
      });
    expect([...new Set(perdus)]).toEqual([]);
  });

  it('mènent à des pages sans nom de membre', async () => {
    const ctx = await contexteDe(exemple);
    const texte = vues(ctx).flatMap(chainesDe).join('\n');
    for (const { nomAffiche } of ctx.membres.membres) expect(texte).not.toContain(nomAffiche);
  });

  it('ne laissent aucune page vide', async () => {
    expect(vues(await contexteDe(exemple))).not.toContain(null);
  });
});

describe('Une liste', () => {
  it('se coupe toutes les cinquante entrées', () => {
    expect(pagesDeListe('/voeux/', 0)).toEqual(['/voeux/']);
    expect(pagesDeListe('/voeux/', 101)).toEqual(['/voeux/', '/voeux/page/2/', '/voeux/page/3/']);
  });

  it('n’a pas de page après la dernière, ni de page « 1 »', async () => {
    const ctx = await contexteDe('fictive');
    expect(presenterActes(ctx, { chemin: 'voeux', page: '1' })).toBeNull();
    expect(presenterActes(ctx, { chemin: 'voeux', page: '2' })).toBeNull();
    expect(presenterActes(ctx, { chemin: 'inconnus' })).toBeNull();
  });
});

it('L’adresse d’une séance reste la même quand sa date change', () => {
  expect(adresseSeance({ slug: '2023-03-11-pleniere' })).toBe('/seances/2023-03-11-pleniere/');
});

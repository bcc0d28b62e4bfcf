import type { Membre } from '@acp/shared/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterMembres } from '../../../site/src/lib/presenters/membres.ts';
import {
  adresseDuNom,
  adressesDesNoms,
  presenterNoms,
  type VueNoms,
} from '../../../site/src/lib/presenters/noms.ts';
import { chainesDe, contexteDe, mots } from './contexte.ts';

let valmont: Contexte;
let paris: Contexte;
beforeAll(async () => {
  valmont = await contexteDe('fictive');
  paris = await contexteDe('premiere-mandature');
});

const unMembre = (precisions: Partial<Membre> = {}): Membre => ({
  id: 'membre-camille',
  mandature: 'mandature-1',
  nomAffiche: 'Camille Exemple',
  groupes: [],
  debut: null,
  fin: null,
  ...precisions,
});

const avecMembres = (ctx: Contexte, membres: Membre[]): Contexte => ({
  ...ctx,
  membres: { ...ctx.membres, membres },
});

/** The blocks of seats of the first mandature. */
const sieges = (ctx: Contexte) =>
  presenterMembres(ctx).promotions.find((p) => p.id === 'mandature-1')?.groupes ?? [];

/** The same blocks on the pages where names are read. */
const noms = (ctx: Contexte, mandature = '1') =>
  pagesDeNoms(ctx, mandature).flatMap((v) => v.groupes);

const pagesDeNoms = (ctx: Contexte, mandature: string): VueNoms[] => {
  const premiere = presenterNoms(ctx, { mandature });
  return (premiere?.pagination.pages ?? []).flatMap(
    ({ numero }) =>
      presenterNoms(ctx, {
        mandature,
        page: numero === 1 ? undefined : `page/${String(numero)}`,
      }) ?? [],
  );
};

describe('La page des membres', () => {
  it('ne se laisse pas indexer', () => {
    expect(presenterMembres(valmont).page.noindex).toBe(true);
  });

  it('dit en grand que les noms ne sont pas publiés, et compte chaque siège', () => {
    const [promotion] = presenterMembres(paris).promotions;
    expect(promotion?.phrase).toBe('Noms non publiés');
    expect(promotion?.groupes).toHaveLength(1);
    expect(promotion?.groupes[0]).toMatchObject({ nommes: 0, sansNom: 100, noms: undefined });
    expect(mots(promotion?.groupes[0]?.phrase)).toBe('100 sièges, aucun nom publié.');
  });

  it('compte tous les sièges de la mandature, nommés ou non', () => {
    for (const { promotions } of [presenterMembres(valmont)]) {
      for (const { groupes } of promotions) {
        const total = groupes.reduce((n, g) => n + g.nommes + g.sansNom, 0);
        expect(total).toBe(50);
      }
    }
  });

  it('n’invente aucun siège quand leur nombre n’est pas relevé', () => {
    const mandatures = valmont.publication.mandatures.map((m) => ({
      ...m,
      nombreDeSieges: null,
    }));
    const inconnue = {
      ...valmont,
      publication: { ...valmont.publication, mandatures, groupes: [] },
    };
    const [bloc] = sieges(avecMembres(inconnue, [unMembre()]));
    expect(bloc).toMatchObject({ nommes: 1, sansNom: 0 });
    expect(mots(bloc?.phrase)).toBe('Nombre de sièges non relevé ; 1 nom publié.');
  });

  it('ne compte qu’une fois la personne qui change de groupe', () => {
    const change = unMembre({
      groupes: [
        { groupe: 'g-climat', role: 'membre', debut: null, fin: '2023-06-10' },
        { groupe: 'g-espace-public', role: 'membre', debut: '2023-06-10', fin: null },
      ],
    });
    const blocs = sieges(avecMembres(valmont, [change]));
    expect(blocs.reduce((n, b) => n + b.nommes, 0)).toBe(1);
    expect(chainesDe(noms(avecMembres(valmont, [change]))).join('')).toContain(
      'jusqu’au 10 juin 2023',
    );
  });

  it('garde le siège de qui reste jusqu’au dernier jour', () => {
    const fidele = unMembre({
      groupes: [{ groupe: 'g-climat', role: 'membre', debut: null, fin: '2024-03-23' }],
    });
    const blocs = sieges(avecMembres(valmont, [fidele]));
    expect(blocs.reduce((n, b) => n + b.nommes, 0)).toBe(1);
    const ecrits = chainesDe(noms(avecMembres(valmont, [fidele]))).join('');
    expect(ecrits).toContain('Camille Exemple');
    expect(ecrits).not.toContain('jusqu’au');
  });

  it('nomme les porte-paroles, avec la définition du mot', () => {
    const porteParole = unMembre({
      groupes: [{ groupe: 'g-climat', role: 'porte-parole', debut: null, fin: null }],
    });
    const ecrits = noms(avecMembres(valmont, [porteParole])).flatMap((b) => b.noms ?? []);
    expect(ecrits.map((n) => mots(n))).toEqual(['Camille Exemple, porte-parole']);
    expect(chainesDe(ecrits)).toContain('/assemblee/glossaire/assemblee/#porte-parole');
  });
});

describe('Les pages de noms', () => {
  it.each(['fictive', 'extreme'] as const)(
    'de « %s » n’en perdent aucun, cinquante au plus',
    async (exemple) => {
      const ctx = await contexteDe(exemple);
      const adresses: string[] = [];
      for (const { id, slug } of ctx.publication.mandatures) {
        const pages = pagesDeNoms(ctx, slug);
        adresses.push(...pages.map(({ page }) => page.chemin));
        for (const { groupes, page } of pages) {
          const combien = groupes.reduce((n, { noms: siens = [] }) => n + siens.length, 0);
          expect(combien, page.chemin).toBeLessThanOrEqual(50);
          expect(page.noindex).toBe(true);
          expect(new Set(groupes.map((g) => g.id)).size).toBe(groupes.length);
        }
        const ecrits = new Set(noms(ctx, slug).flatMap((g) => (g.noms ?? []).map(([nom]) => nom)));
        const attendus = ctx.membres.membres.filter((m) => m.mandature === id);
        for (const { nomAffiche } of attendus) expect(ecrits).toContain(nomAffiche);
      }
      expect(adressesDesNoms(ctx)).toEqual(adresses);
      for (const { id } of ctx.membres.membres) expect(adresses).toContain(adresseDuNom(ctx, id));
    },
  );

  it('gardent un groupe entier tant qu’il tient, et coupent celui qui ne tient pas', async () => {
    const [premiere, deuxieme] = pagesDeNoms(await contexteDe('extreme'), '1');
    expect(premiere?.groupes.map((g) => g.noms?.length)).toEqual([50]);
    expect(deuxieme?.groupes[0]).toMatchObject({ nommes: 0, sansNom: 0 });
    expect(deuxieme?.groupes[0]?.noms).toHaveLength(47);
  });

  it('n’existent pas sans un nom, ni sous une autre adresse', () => {
    expect(adressesDesNoms(paris)).toEqual([]);
    expect(presenterNoms(paris, { mandature: '1' })).toBeNull();
    expect(presenterNoms(valmont, { mandature: '9' })).toBeNull();
    expect(presenterNoms(valmont, { mandature: '1', page: 'page/9' })).toBeNull();
    expect(adresseDuNom(valmont, 'personne')).toBe('/membres/');
  });

  it('sont les seules à nommer quelqu’un', () => {
    const texte = chainesDe(presenterMembres(valmont)).join('\n');
    for (const { nomAffiche } of valmont.membres.membres) expect(texte).not.toContain(nomAffiche);
  });
});

/** A text with a long history: what its page leaves to other pages, and that nothing is lost on the way. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterActe, type VueActe } from '../../../site/src/lib/presenters/acte.ts';
import { presenterEditions } from '../../../site/src/lib/presenters/editions.ts';
import { presenterMesure } from '../../../site/src/lib/presenters/mesure.ts';
import { ouvrirNotes } from '../../../site/src/lib/presenters/sources.ts';
import { avecChange, chainesDe, contexteDe, liensDe, mots } from './contexte.ts';

const TROTTOIRS = { chemin: 'voeux', slug: 'des-trottoirs-pour-marcher' };
const TRENTE = {
  chemin: 'voeux',
  slug: 'pour-que-chacune-et-chacun-puisse-de-l-aube-a-la-nuit-et-sans-avoir-a-le-demander',
};

let valmont: Contexte;
let extreme: Contexte;
beforeAll(async () => {
  valmont = await contexteDe('fictive');
  extreme = await contexteDe('extreme');
});

function vue(ctx: Contexte, adresse: typeof TRENTE): VueActe {
  const lue = presenterActe(ctx, adresse);
  if (!lue) throw new Error(`Aucun acte à /${adresse.chemin}/${adresse.slug}/`);
  return lue;
}

describe('Un acte de plus de douze mesures', () => {
  it('dit où en est chacune, et mène à sa page pour le reste', () => {
    const { mesures } = vue(extreme, TRENTE);
    expect(mesures?.mesures).toHaveLength(30);
    for (const [rang, mesure] of (mesures?.mesures ?? []).entries()) {
      const numero = String(rang + 1).padStart(2, '0');
      expect(mesure.lien).toBe(`/assemblee/mesures/ACVGRV-2024-V1-M${numero}/`);
      expect(mesure.etat.definition).toContain('/glossaire/');
      expect([mesure.textes, mesure.motifs, mesure.preuves]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(mesures?.mesures[3]?.faits.map(mots)).toEqual(['6 preuves']);
    expect(mesures?.notes.map(mots).join(' ')).toContain('Chacune a sa page');
  });

  it('laisse à la page de chaque mesure les mots des membres sur elle', () => {
    const [appreciation] = vue(extreme, TRENTE).registres.membres.prises;
    expect(appreciation?.textes.map(mots).join(' ')).not.toContain('Mesure 2');
    expect(mots(appreciation?.couverture?.texte)).toBe(
      'Parle de 30 mesures sur 30, chacune sur sa page.',
    );
    const mesure = presenterMesure(extreme, { reference: 'ACVGRV-2024-V1-M02' });
    expect(chainesDe(mesure).join(' ')).toContain('Nous ne sommes pas d’accord.');
  });

  it('de douze mesures ou moins, dit tout de chacune', () => {
    const { mesures, registres } = vue(valmont, TROTTOIRS);
    expect(mesures?.mesures.every((m) => m.faits.length > 2)).toBe(true);
    expect(mesures?.mesures[0]?.preuves?.length).toBeGreaterThan(0);
    expect(registres.membres.prises[0]?.textes.map(mots).join(' ')).toContain('Mesure 1');
  });
});

describe('Les points de suivi d’un acte', () => {
  it('se lisent sur sa page, les deux derniers en entier, les autres par un lien', () => {
    const { ville } = vue(extreme, TRENTE).registres;
    expect(ville.prises.map((p) => p.id)).toEqual(['point-3', 'point-4']);
    expect(mots(ville.anciennes)).toBe(
      'Points précédents : n° 1 (10 janvier 2025) et n° 2 (1er août 2025).',
    );
    expect(liensDe(ville.anciennes)).toEqual([
      '/assemblee/points-de-suivi/trente-mesures-point-1/',
      '/assemblee/points-de-suivi/trente-mesures-point-2/',
    ]);
  });

  it('gardent chacun leur ancre, une seule fois', () => {
    const v = vue(extreme, TRENTE);
    const ancres = [
      ...v.parcours.ligne.volets.flatMap((volet) => volet.evenements),
      ...v.registres.ville.prises,
    ].map((x) => ('id' in x ? x.id : undefined));
    for (const n of ['1', '2', '3', '4'])
      expect(ancres.filter((id) => id === `point-${n}`)).toHaveLength(1);
  });
});

describe('Les éditions d’un acte', () => {
  it('au-delà de six, ont leur page, où aucune ne manque', () => {
    const { editions } = vue(extreme, TRENTE);
    expect(editions.editions.map((e) => mots(e.titre))).toEqual(
      [24, 23, 22, 21].map((n) => `Édition n° ${String(n)}.`),
    );
    const [adresse = ''] = liensDe(editions.suite);
    expect(adresse).toBe(`/assemblee/voeux/${TRENTE.slug}/editions/`);
    const page = presenterEditions(extreme, TRENTE);
    expect(page?.dossier.rubriques[0]?.editions).toHaveLength(24);
    expect(page?.page.chemin).toBe(adresse.replace('/assemblee', ''));
  });

  it('jusqu’à six, tiennent sur la sienne', () => {
    const court = avecChange(extreme, (p) => {
      p.editions = p.editions.filter((e) => e.objet.type !== 'actes' || e.numero <= 6);
    });
    const { editions, suite } = vue(court, TRENTE).editions;
    expect(editions).toHaveLength(6);
    expect(suite).toBeUndefined();
    expect(presenterEditions(court, TRENTE)).toBeNull();
  });

  it('n’ont de page qu’à leur adresse', () => {
    expect(presenterEditions(extreme, { ...TRENTE, page: 'page/2' })).toBeNull();
    expect(presenterEditions(extreme, { ...TRENTE, chemin: 'questions' })).toBeNull();
  });
});

it('Les sources qui se suivent se citent de la première à la dernière', () => {
  const notes = ouvrirNotes(extreme);
  const [a = '', b = '', c = '', d = '', e = ''] = extreme.publication.sources.map((s) => s.id);
  expect(notes.citer([])).toBeNull();
  expect(mots(notes.citer([a]) ?? [])).toBe('Source 1');
  expect(mots(notes.citer([a, b]) ?? [])).toBe('Sources 1, 2');
  expect(mots(notes.citer([a, b, c]) ?? [])).toBe('Sources 1 à 3');
  expect(mots(notes.citer([d, a, b, c, e]) ?? [])).toBe('Sources 4, 1 à 3, 5');
  expect(liensDe(notes.citer([a, b, c]) ?? [])).toEqual(['#s1', '#s3']);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Contexte } from '../../../site/src/lib/contexte.ts';
import { presenterTirages } from '../../../site/src/lib/presenters/tirages.ts';
import { avecChange, chainesDe, contexteDe, mots } from './contexte.ts';

let paris: Contexte;
let valmont: Contexte;
beforeAll(async () => {
  paris = await contexteDe('premiere-mandature');
  valmont = await contexteDe('fictive');
});

const promotion = (ctx: Contexte, slug: string) =>
  presenterTirages(ctx).promotions.find(({ id }) => id === `promotion-${slug}`);
const etape = (ctx: Contexte, slug: string, nom: string) =>
  promotion(ctx, slug)?.entonnoir?.etapes.find((e) => e.etape === nom)?.valeurs ?? [];
const critere = (ctx: Contexte, slug: string, id: string) =>
  promotion(ctx, slug)?.ressemblances.find((r) => r.id === `${id}-${slug}`);

describe('De la population aux membres', () => {
  it('chaque nombre dit combien de personnes il garde de l’étape d’avant', () => {
    expect(etape(paris, '2', 'Volontaires')).toEqual([
      {
        nombre: '748',
        part: 0.0748,
        rapport: 'environ 1 personne tirée sur 13',
        selon: undefined,
      },
    ]);
    expect(etape(paris, '2', 'Population')[0]?.part).toBeUndefined();
  });

  it('deux sources qui se contredisent sont montrées toutes les deux, chacune avec son nom', () => {
    const lettres = etape(paris, '1', 'Lettres envoyées');
    expect(lettres.map((l) => l.nombre?.replace('\u00A0', ' '))).toEqual(['7 000', '5 000']);
    expect(lettres[1]?.selon).toContain('Démocurieux');
  });

  it('rien n’est calculé d’un nombre inconnu, ni d’un nombre disputé', () => {
    expect(etape(paris, '1', 'Volontaires')).toEqual([{ nombre: null, selon: undefined }]);
    // From the 10,000 drawn: neither from 7,000 nor from 5,000.
    expect(etape(paris, '1', 'Personnes retenues')[0]?.part).toBe(0.01);
    expect(etape(paris, '3', 'Personnes retenues')[0]?.part).toBeUndefined();
  });

  it('chaque ligne du tableau cite sa source, et ce qui manque est dit', () => {
    const lignes = promotion(paris, '1')?.entonnoir?.tableau.lignes ?? [];
    const retenues = lignes.find(([nom]) => nom === 'Personnes retenues');
    expect(mots(retenues?.[2])).toMatch(/Source \d+$/);
    const volontaires = lignes.find(([nom]) => nom === 'Volontaires');
    expect(volontaires?.[1]).toEqual([{ texte: 'non relevé', inconnu: true, insecable: true }]);
  });

  it('compare les promotions, la plus récente d’abord', () => {
    const [titres, ...lignes] = presenterTirages(paris).comparaison?.lignes ?? [];
    expect(titres?.map(mots)).toEqual([
      'Étape',
      '3e promotion (2024-2025)',
      '2e promotion (2023-2024)',
      '1re promotion (2021-2023)',
    ]);
    const lettres = lignes.find(([nom]) => nom === 'Lettres envoyées');
    expect(lettres?.map(mots)).toEqual([
      'Lettres envoyées',
      'non relevé',
      'non relevé',
      '7 000 ou 5 000',
    ]);
  });

  it('un premier jour sans tirage le dit', async () => {
    const vue = presenterTirages(await contexteDe('premier-jour'));
    expect(vue.promotions).toEqual([]);
    expect(vue.vide?.titre).toBe('Aucun tirage relevé.');
  });
});

describe('L’Assemblée à côté de sa ville', () => {
  it('dessine des parts de sièges, à la même échelle que la ville', () => {
    const [femmes] = critere(valmont, '1', 'sexe')?.lignes ?? [];
    expect(femmes).toMatchObject({
      libelle: 'Femmes',
      ville: { part: 52.1 },
      obtenu: { part: 52 },
      vise: { part: 52 },
      manque: undefined,
    });
  });

  it('tait un total trop petit, dans le dessin comme dans le tableau', () => {
    const fuite = avecChange(valmont, (p) => {
      const strate = p.tirages[0]?.strates.find((s) => s.retenu);
      // What the withheld total might be.
      if (strate) strate.obtenu = 2;
    });
    const age = critere(fuite, '1', 'age');
    const mineurs = age?.lignes.find((l) => l.libelle === '16 et 17 ans');
    expect(mineurs?.obtenu).toBeUndefined();
    expect(mineurs?.manque).toBe('total trop petit, non publié');
    const ligne = age?.tableau.lignes.find(([nom]) => nom === '16 et 17 ans');
    expect(mots(ligne?.at(-1))).toBe('total trop petit, non publié');
  });

  it('dit une fois qu’une composition entière manque, et dessine quand même ce qui est visé', () => {
    const sexe = critere(paris, '1', 'sexe');
    expect(sexe?.vide).toBe('composition non relevée');
    expect(sexe?.lignes.map((l) => [l.obtenu, l.vise?.part, l.manque])).toEqual([
      [undefined, 50, undefined],
      [undefined, 50, undefined],
    ]);
    expect(mots(sexe?.alternative)).toBe(
      'Femmes : 53,6 % pour Paris, 50 % visés. Hommes : 46,4 % pour Paris, 50 % visés. Composition non relevée.',
    );
  });

  it('explique un écart voulu, avec sa source', () => {
    const [explication] = critere(paris, '1', 'sexe')?.explications ?? [];
    expect(mots(explication)).toMatch(/^La parité est voulue.* Sources \d+, \d+\.$/);
  });

  it('ne compare pas à la ville la liste d’où viennent les personnes', () => {
    const liste = critere(paris, '3', 'liste');
    expect(liste?.lignes.map((l) => l.ville)).toEqual([undefined, undefined, undefined]);
    expect(chainesDe(liste?.tableau).join(' ')).not.toContain('population');
  });

  it('ne calcule aucune part quand le nombre de sièges est inconnu', () => {
    const sansSieges = avecChange(valmont, (p) => {
      for (const m of p.mandatures) m.nombreDeSieges = null;
    });
    const [femmes] = critere(sansSieges, '1', 'sexe')?.lignes ?? [];
    expect(femmes?.obtenu).toBeUndefined();
    expect(femmes?.manque).toBe('non relevé');
  });
});

import { strate, tirage, type Strate } from '@acp/shared/model';
import { describe, expect, it } from 'vitest';

const uneStrate = (precisions: Partial<Strate> = {}): Strate => ({
  critere: 'age',
  categorie: '16 et 17 ans',
  vise: 2,
  obtenu: null,
  population: 3.1,
  retenu: false,
  sources: [],
  ...precisions,
});
const fautes = (...strates: Strate[]): string[] => {
  const lu = tirage.safeParse({
    id: 'tirage-1',
    misAJourLe: '2023-02-06',
    mandature: 'mandature-1',
    date: null,
    texte: null,
    etapes: [],
    strates,
    explications: [],
    procesVerbal: null,
    sources: [],
  });
  return lu.success ? [] : lu.error.issues.map((i) => i.message.replaceAll('\u00A0', ' '));
};
const tue = uneStrate({ retenu: true });
const dit = uneStrate({ categorie: '18 à 29 ans', obtenu: 9 });

describe('Un total trop petit', () => {
  it('n’est pas écrit dans ce qui est publié', () => {
    expect(strate.safeParse({ ...tue, obtenu: 2 }).success).toBe(false);
    expect(strate.safeParse(tue).success).toBe(true);
  });

  it('tu tout seul, se calculerait avec les autres : c’est refusé, et il est dit quoi faire', () => {
    expect(fautes(tue, dit)).toEqual([
      'un seul total est retenu (Âge) : il se calcule avec les autres ; en retenir un second, ou réunir deux catégories',
    ]);
  });

  it('est bien caché par un second, tu ou inconnu, du même critère', () => {
    expect(fautes(tue, dit, uneStrate({ categorie: '75 ans et plus', retenu: true }))).toEqual([]);
    expect(fautes(tue, dit, uneStrate({ categorie: '75 ans et plus' }))).toEqual([]);
    expect(fautes(tue, dit, uneStrate({ critere: 'sexe', categorie: 'Femmes' }))).toHaveLength(1);
  });
});

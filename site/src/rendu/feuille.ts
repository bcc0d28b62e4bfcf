/** The stylesheet cut to one page: rules that nothing on the page can match are left out. */
import { besoinsDe, selecteursDe, situationsDe, type Situation } from './presences.ts';

export interface Regle {
  /** Selectors, or the head of an at-rule. */
  tete: string;
  /** Rules of a group (`@media`, `@layer`), or the declarations as they are; null for a statement. */
  corps: readonly Regle[] | string | null;
}

const GROUPE = /^@(?:layer|media|supports|container)\b/u;

/** Where the block opened at `debut` closes. */
function finDuBloc(css: string, debut: number): number {
  let profondeur = 1;
  let i = debut;
  for (; i < css.length && profondeur > 0; i += 1) {
    const signe = css[i];
    if (signe === '{') profondeur += 1;
    else if (signe === '}') profondeur -= 1;
    else if (signe === '"' || signe === "'") i = css.indexOf(signe, i + 1);
  }
  return i - 1;
}

const DEFINITION = /(?<=[;{]\s*)(--[\w-]+)\s*:([^;}]*);?/gu;

/** Writes where they are read the tokens that no theme and no width changes: a page then need not carry them. */
export function fixerJetons(css: string): string {
  const definitions = Map.groupBy(css.matchAll(DEFINITION), ([, nom = '']) => nom);
  const fixes = new Map<string, string>();
  for (const [nom, [definition, ...autres]] of definitions) {
    if (definition && autres.length === 0) fixes.set(nom, definition[2]?.trim() ?? '');
  }
  const ecrire = (texte: string): string =>
    texte.replace(/var\((--[\w-]+)\)/gu, (lu, nom: string) => {
      const valeur = fixes.get(nom);
      return valeur === undefined ? lu : ecrire(valeur);
    });
  const sans = css.replace(DEFINITION, (lu, nom: string) => (fixes.has(nom) ? '' : lu));
  return ecrire(sans);
}

/** Reads a stylesheet. Strings never hold a brace before a rule begins: ours have none. */
export function lireFeuille(css: string): Regle[] {
  const nu = css.replace(/\/\*[\s\S]*?\*\//gu, '');
  const regles: Regle[] = [];
  let i = 0;
  while (i < nu.length) {
    const suite = nu.slice(i).search(/[{;]/u);
    if (suite < 0) break;
    const tete = nu.slice(i, i + suite).trim();
    i += suite + 1;
    if (nu[i - 1] === ';') {
      regles.push({ tete, corps: null });
      continue;
    }
    const fin = finDuBloc(nu, i);
    const corps = nu.slice(i, fin).trim();
    regles.push({ tete, corps: GROUPE.test(tete) ? lireFeuille(corps) : corps });
    i = fin + 1;
  }
  return regles;
}

function garder(regles: readonly Regle[], mots: ReadonlySet<string>): Regle[] {
  return regles.flatMap(({ tete, corps }): Regle[] => {
    if (corps === null) return [{ tete, corps }];
    if (typeof corps !== 'string') {
      const gardees = garder(corps, mots);
      return gardees.length > 0 ? [{ tete, corps: gardees }] : [];
    }
    if (tete.startsWith('@')) return [{ tete, corps }];
    const utiles = selecteursDe(tete).filter((s) => besoinsDe(s).every((mot) => mots.has(mot)));
    return utiles.length > 0 ? [{ tete: utiles.join(), corps }] : [];
  });
}

const ecrire = (regles: readonly Regle[]): string =>
  regles
    .map(({ tete, corps }) =>
      corps === null ? `${tete};` : `${tete}{${typeof corps === 'string' ? corps : ecrire(corps)}}`,
    )
    .join('');

const isRacine = (regle: Regle): boolean => regle.tete === ':root';

/** Rules of `:root` apart: they hold the tokens. */
function partager(regles: readonly Regle[], racine: boolean): Regle[] {
  return regles.flatMap(({ tete, corps }): Regle[] => {
    if (corps === null || typeof corps === 'string') {
      return isRacine({ tete, corps }) === racine ? [{ tete, corps }] : [];
    }
    return [{ tete, corps: partager(corps, racine) }];
  });
}

const declarationsDe = (corps: string): string[] => corps.split(';').filter((mot) => mot.trim());
const variablesDe = (css: string): string[] =>
  [...css.matchAll(/var\((--[\w-]+)/gu)].map(([, nom = '']) => nom);

/** Tokens that a rule reads, and those that these tokens read. */
function jetonsLus(regles: readonly Regle[]): Set<string> {
  const valeurs = new Map<string, string[]>();
  const relever = (liste: readonly Regle[]): void => {
    for (const { corps } of liste) {
      if (typeof corps !== 'string') {
        relever(corps ?? []);
        continue;
      }
      for (const declaration of declarationsDe(corps)) {
        const nom = declaration.slice(0, declaration.indexOf(':')).trim();
        valeurs.set(nom, [...(valeurs.get(nom) ?? []), ...variablesDe(declaration)]);
      }
    }
  };
  relever(partager(regles, true));
  const lus = new Set(variablesDe(ecrire(partager(regles, false))));
  // A set grows while it is walked: what a token reads is walked in its turn.
  for (const nom of lus) for (const autre of valeurs.get(nom) ?? []) lus.add(autre);
  return lus;
}

function alleger(regles: readonly Regle[], lus: ReadonlySet<string>): Regle[] {
  return regles.flatMap(({ tete, corps }): Regle[] => {
    if (corps === null) return [{ tete, corps }];
    if (typeof corps !== 'string') {
      const gardees = alleger(corps, lus);
      return gardees.length > 0 ? [{ tete, corps: gardees }] : [];
    }
    if (!isRacine({ tete, corps })) return [{ tete, corps }];
    const utiles = declarationsDe(corps).filter((declaration) => {
      const nom = declaration.slice(0, declaration.indexOf(':')).trim();
      return !nom.startsWith('--') || lus.has(nom);
    });
    return utiles.length > 0 ? [{ tete, corps: utiles.join(';') }] : [];
  });
}

/** The stylesheet of a page that holds these words: its rules, in their order and layers, with the tokens they read. */
export function couperFeuille(regles: readonly Regle[], mots: ReadonlySet<string>): string {
  const gardees = garder(regles, mots);
  return ecrire(alleger(gardees, jetonsLus(gardees)));
}

/** Every selector of the stylesheet. */
const selecteurs = (regles: readonly Regle[]): string[] =>
  regles.flatMap(({ tete, corps }) => {
    if (corps === null) return [];
    if (typeof corps !== 'string') return selecteurs(corps);
    return tete.startsWith('@') ? [] : selecteursDe(tete);
  });

/** Every word, and every situation, that a selector of the stylesheet asks for. */
export const vocabulaireDe = (regles: readonly Regle[]): Set<string> =>
  new Set(selecteurs(regles).flatMap(besoinsDe));

/** Each situation once. */
export const situationsDeLaFeuille = (regles: readonly Regle[]): Situation[] => [
  ...new Map(
    selecteurs(regles)
      .flatMap(situationsDe)
      .map((situation) => [situation.cle, situation]),
  ).values(),
];

import type { RouteData, SSRResult } from 'astro';
import { FetchState } from 'astro/fetch';

/** What a page of a route is made with, worked out once: Astro works it out again for each request of a server. */
export interface Route {
  data: RouteData;
  module: Awaited<ReturnType<FetchState['loadComponentInstance']>>;
  /** Never rendered: each page is given a copy. */
  modele: SSRResult;
}

/** What a page and its components read of `Astro`. */
export interface Lieu {
  locals: App.Locals;
  params: Record<string, string | undefined>;
  url: URL;
}

/** Any address of the route will do. */
export async function preparerRoute(data: RouteData, adresse: URL): Promise<Route> {
  const state = new FetchState(new Request(adresse));
  state.routeData = data;
  const module = await state.loadComponentInstance();
  const modele = await state.createResult(module, state.getActionAPIContext());
  return { data, module, modele };
}

/** `voeux` and `code-de-la-rue` of `/voeux/code-de-la-rue/`, by their names in the file of the page. */
export function paramsDe({ params, pattern }: RouteData, chemin: string): Lieu['params'] {
  const lus = pattern.exec(chemin)?.slice(1) ?? [];
  return Object.fromEntries(
    params.map((nom, i) => [nom.replace('...', ''), lus[i] === '' ? undefined : lus[i]]),
  );
}

const copier = (valeur: unknown): unknown =>
  valeur instanceof Set
    ? new Set(valeur)
    : Array.isArray(valeur)
      ? [...(valeur as unknown[])]
      : valeur;

/** What Astro notes while it renders one page starts anew for the next. */
const neuf = <T extends object>(notes: T): T =>
  Object.fromEntries(Object.entries(notes).map(([nom, valeur]) => [nom, copier(valeur)])) as T;

/** `Astro.slots`, of which the components ask one thing. */
class Places {
  readonly #places: Record<string, unknown> | null;
  constructor(places: Record<string, unknown> | null) {
    this.#places = places;
  }
  has(nom: string): boolean {
    return Boolean(this.#places?.[nom]);
  }
}

/** What one page is rendered with. */
export function resultatDe({ modele }: Route, lieu: Lieu): SSRResult {
  const { locals, params, url } = lieu;
  // Flat: an object that is the prototype of others is slow to make.
  const createAstro = (props: object, places: Record<string, unknown> | null): object => ({
    locals,
    params,
    url,
    props,
    slots: new Places(places),
    self: null,
  });
  return {
    ...modele,
    params,
    pathname: url.pathname,
    createAstro: createAstro as unknown as SSRResult['createAstro'],
    _metadata: neuf(modele._metadata),
  };
}

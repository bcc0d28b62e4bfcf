/** What is shown of a result: the words kept with it when the index was written. */
export interface Trouvaille {
  url: string;
  meta: { titre: string; genre: string; date: string; etat: string; texte: string };
}

export interface Reponse {
  results: { data: () => Promise<Trouvaille> }[];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (mots: string | null, options: { filters: Record<string, string> }) => Promise<Reponse>;
}

const REGLAGES = {
  baseUrl: '/',
  // The display copies of a title and of a text are indexed too: they must not count twice.
  ranking: { metaWeights: { title: 6, titre: 0, texte: 0, genre: 0, date: 0, etat: 0 } },
};

/** Loads the engine when it is first needed. */
export function creerMoteur(dossier: string) {
  let charge: Promise<Pagefind> | null = null;

  async function charger(): Promise<Pagefind> {
    const module = (await import(/* @vite-ignore */ `${dossier}pagefind.js`)) as Pagefind;
    await module.options(REGLAGES);
    await module.init();
    return module;
  }

  const preparer = (): Promise<Pagefind> =>
    (charge ??= charger().catch((cause: unknown) => {
      charge = null;
      throw cause;
    }));

  /** A new index may have replaced the one that was read: everything is then read again, once. */
  async function reprendre(): Promise<Pagefind> {
    const module = await preparer();
    await module.destroy();
    await module.options(REGLAGES);
    await module.init();
    return module;
  }

  return { preparer, reprendre };
}

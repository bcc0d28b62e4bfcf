/** The CMS as a program speaks to it: signed in, over HTTP. */
import { administrateur } from './systeme.ts';

export type Champs = Record<string, unknown> & { id?: string };

export interface Api {
  /** Anything else than the six below. */
  appeler: (chemin: string, methode?: 'GET' | 'POST', corps?: object) => Promise<Champs>;
  /** Fifty at most; `filtre` begins with `&`. */
  lister: (collection: string, filtre: string) => Promise<Champs[]>;
  premier: (collection: string, filtre?: string) => Promise<Champs>;
  lire: (collection: string, id: string) => Promise<Champs>;
  creer: (collection: string, champs: Champs) => Promise<Champs>;
  modifier: (collection: string, id: string, champs: Champs) => Promise<Champs>;
  compter: (collection: string) => Promise<number>;
}

/** A change of a public page says what changed. */
const NOTE = { modification: { note: 'Un essai.' } };

export async function connecter(cms: string, compte = administrateur): Promise<Api> {
  let jeton = '';
  async function appeler(chemin: string, method = 'GET', corps?: object): Promise<Champs> {
    const reponse = await fetch(`${cms}/api/${chemin}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(jeton === '' ? {} : { authorization: `JWT ${jeton}` }),
      },
      body: corps === undefined ? undefined : JSON.stringify(corps),
    });
    const texte = await reponse.text();
    if (!reponse.ok) throw new Error(`${method} /api/${chemin} : ${reponse.status} ${texte}`);
    return JSON.parse(texte) as Champs;
  }
  const { token } = await appeler('comptes/login', 'POST', {
    email: compte.email,
    password: compte.motDePasse,
  });
  if (typeof token !== 'string') throw new Error('La connexion n’a donné aucun jeton.');
  jeton = token;

  const lister = async (collection: string, filtre: string, limite = 50): Promise<Champs[]> =>
    (await appeler(`${collection}?depth=0&limit=${limite}${filtre}`)).docs as Champs[];

  return {
    appeler,
    lister: (collection, filtre) => lister(collection, filtre),
    premier: async (collection, filtre = '') => {
      const [document] = await lister(collection, filtre, 1);
      if (document === undefined) throw new Error(`Aucun document dans « ${collection} ».`);
      return document;
    },
    lire: (collection, id) => appeler(`${collection}/${id}?depth=0`),
    creer: async (collection, champs) =>
      (await appeler(`${collection}?depth=0`, 'POST', champs)).doc as Champs,
    modifier: async (collection, id, champs) =>
      (await appeler(`${collection}/${id}?depth=0`, 'PATCH', { ...NOTE, ...champs })).doc as Champs,
    compter: async (collection) => Number((await appeler(`${collection}/count`)).totalDocs),
  };
}

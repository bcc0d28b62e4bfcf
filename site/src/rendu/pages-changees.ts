import { tous, type Lecture } from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import type { Cadre, Passe } from './cadre.ts';
import { comprimerContenu, isCompressible } from './compressions.ts';
import { Observation, type Lue, type Touchees } from './lectures.ts';
import type { Magasin } from './magasin.ts';
import type { Manifeste } from './manifeste.ts';
import { aRendre, cheminsDe, fichierDe, rendrePage, type PageRendue } from './pages.ts';
import type { Rendre } from './rendeur.ts';

/** What is known of the release on line, so that the next one costs what changed. */
export interface Memoire {
  /** The publication as it was read, and as it is shown: without what was held back. */
  source: Lecture;
  lue: Lecture;
  aujourdhui: string;
  observation: Observation;
  pages: ReadonlyMap<string, PageRendue>;
}

/** The pages of one publication: those that changed were rendered, the others are as they were. */
export interface Rendu {
  lue: Lue;
  /** What was on line then. */
  memoire: Memoire | null;
  contexte: Contexte;
  observation: Observation;
  pages: ReadonlyMap<string, PageRendue>;
  /** Addresses rendered for it. */
  rendues: readonly string[];
}

/** What is to be rendered, after what. */
export interface ARendre {
  passe: Passe;
  lue: Lue;
  /** Weight of `publication.json`. */
  octets: number;
  memoire: Memoire | null;
  /** The release on line. */
  manifeste: Manifeste | null;
}

/** Beyond so many files, compressed copies come after: visitors do not wait for them. */
export const PEU = 300;
/** Milliseconds of pages rendered one behind the other. */
const SANS_CEDER = 100;
const RIEN: Touchees = new Set();

/** Renders what changed into the store; nothing is put on line. */
export class PagesChangees {
  readonly #cadre: Cadre;
  readonly #rendre: Rendre;
  readonly #magasin: Magasin;

  constructor(cadre: Cadre, rendre: Rendre, magasin: Magasin) {
    this.#cadre = cadre;
    this.#rendre = rendre;
    this.#magasin = magasin;
  }

  async rendre({ passe, lue, octets, memoire, manifeste }: ARendre): Promise<Rendu> {
    const { aujourdhui } = passe;
    const avant = aujourdhui === memoire?.aujourdhui && !passe.isComplete ? memoire : null;
    const suite = avant?.observation.suivante(lue);
    const observation = suite?.observation ?? new Observation(lue);
    const contexte = this.#contexteDe(observation, octets, aujourdhui);
    const chemins = [...cheminsDe(contexte), ...(passe.atelier ? ['/atelier/'] : [])];
    const connues = avant?.pages ?? new Map<string, PageRendue>();
    const rendues = aRendre(chemins, connues, suite?.touchees ?? RIEN);
    const nouvelles = await this.#rendrePages(rendues, contexte, observation, manifeste);
    const pages = new Map(
      chemins.flatMap((chemin) => {
        const page = nouvelles.get(chemin) ?? connues.get(chemin);
        return page ? [[chemin, page] as const] : [];
      }),
    );
    return { lue, memoire, contexte, observation, pages, rendues };
  }

  #contexteDe(observation: Observation, octets: number, aujourdhui: string): Contexte {
    const { base, origine, autorite } = this.#cadre;
    const { publication, membres } = observation;
    return { publication, membres, base, origine, autorite, aujourdhui, octets };
  }

  async #rendrePages(
    chemins: readonly string[],
    contexte: Contexte,
    observation: Observation,
    manifeste: Manifeste | null,
  ): Promise<Map<string, PageRendue>> {
    const rendues = new Map<string, PageRendue>();
    const isDurable = chemins.length <= PEU;
    const enVol: Promise<void>[] = [];
    let depuis = performance.now();
    for (const chemin of chemins) {
      if (isDurable || performance.now() - depuis > SANS_CEDER) {
        // Who publishes lives in the same program, and has its own clock to keep.
        await new Promise(setImmediate);
        depuis = performance.now();
      }
      const page = await rendrePage(this.#rendre, chemin, contexte, observation);
      const { corps, lectures, liens } = page;
      const { empreinte, fin } = isDurable
        ? this.#magasin.deposerEnVol(corps)
        : { empreinte: this.#magasin.deposer(corps, false), fin: null };
      rendues.set(chemin, { empreinte, lectures, liens });
      const isChangee = manifeste?.get(fichierDe(chemin)) !== empreinte;
      const suite = isChangee ? fin?.then(() => this.#comprimer(chemin, empreinte)) : fin;
      if (!suite) continue;
      // Thrown below, unless a page fails first.
      suite.catch(() => undefined);
      enVol.push(suite);
    }
    await tous(enVol);
    return rendues;
  }

  /** While the next pages are rendered. */
  async #comprimer(chemin: string, empreinte: string): Promise<void> {
    if (isCompressible(fichierDe(chemin))) await comprimerContenu(this.#magasin, empreinte, true);
  }
}

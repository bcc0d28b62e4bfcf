import type { Assemblee, DateCivile, Membre, Objet, PointDeSuivi } from '@acp/shared/model';
import {
  isMeme,
  trouver,
  VERSION,
  type CleEntites,
  type Decision,
  type Lecture,
  type Publication,
  type Releve,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import type { Env } from '../env.ts';
import { dateDuReleve, readLiens, type ReleveDesLiens } from '../liens/releve.ts';
import { toAssemblee } from './assemblee.ts';
import { CollectionLue } from './collection-lue.ts';
import { CORRESPONDANCES, SLUGS_PUBLICS } from './correspondances.ts';
import type { Note } from './editions.ts';
import { mentionsDe } from './mentions.ts';
import { findPhotosSansAccord } from './photos.ts';
import { readReglages } from './reglages.ts';
import { addVerifications } from './verifications.ts';

const UNE_HEURE = 3_600_000;

/** Whether something else waits to be published: the reading of everything goes on later. */
export type Presse = () => boolean | Promise<boolean>;

const personne: Presse = () => false;

/**
 * The database as nobody reads it: read whole at start, each hour and each day, and in between only what moved, which
 * comes first.
 */
export class Lecteur {
  readonly #payload: Payload;
  readonly #reglages: Env;
  readonly #collections: Map<string, CollectionLue>;
  /** The day as which everything is read, or was last read. */
  #jour: DateCivile | null = null;
  #prochainTour = 0;
  /** Everything was read once: before, nothing may be published. */
  #isLu = false;
  #tour: AsyncGenerator<boolean> | null = null;
  #assemblee: { lue: Assemblee; updatedAt: string } | null = null;
  #photos: ReadonlyMap<string, DateCivile> = new Map();
  #liens: { date: number | null; releve: ReleveDesLiens | null } = { date: null, releve: null };

  /** @param enLigne what is live: an entity that says the same is the same object. */
  constructor(payload: Payload, reglages: Env, enLigne: () => Lecture | null) {
    this.#payload = payload;
    this.#reglages = reglages;
    this.#collections = new Map(
      SLUGS_PUBLICS.map((slug) => {
        const { cle } = CORRESPONDANCES[slug];
        const connueDe = (id: string): object | null => {
          const { publication, membres } = enLigne() ?? {};
          const entites = cle === 'membres' ? membres?.membres : publication?.[cle];
          return trouver<{ id: string }>(entites ?? [], id);
        };
        return [cle, new CollectionLue(payload, slug, connueDe)];
      }),
    );
  }

  /** Everything is being read again: to be called again without waiting. */
  get isEnTour(): boolean {
    return this.#tour !== null;
  }

  /** Reads what moved, then some of the rest when it is time. Returns whether anything did. */
  async regarder(jour: DateCivile, presse = personne): Promise<boolean> {
    if (jour !== this.#jour || (!this.#tour && performance.now() >= this.#prochainTour))
      this.#tour = this.#relireTout(jour);
    this.#jour = jour;
    let isBouge = false;
    if (this.#isLu)
      for (const collection of this.#collections.values())
        isBouge = (await collection.regarder(jour)) || isBouge;
    isBouge = (await this.#regarderReglages()) || isBouge;
    isBouge = (await this.#regarderPhotos(jour)) || isBouge;
    isBouge = (await this.#regarderLiens()) || isBouge;
    if (!this.#isLu) return (await this.#avancer(personne)) || isBouge;
    return isBouge || this.#avancer(presse);
  }

  async *#relireTout(jour: DateCivile): AsyncGenerator<boolean> {
    // What the day decides first: an agreement that ends takes a name away.
    const noms = this.#collections.get('membres');
    if (noms) yield* noms.relireTout(jour);
    for (const collection of this.#collections.values())
      if (collection !== noms) yield* collection.relireTout(jour);
    this.#isLu = true;
    this.#prochainTour = performance.now() + UNE_HEURE;
  }

  /** Goes on reading everything, until something else waits. */
  async #avancer(presse: Presse): Promise<boolean> {
    let isBouge = false;
    try {
      while (this.#tour) {
        const page = await this.#tour.next();
        if (page.done === true) {
          this.#tour = null;
          break;
        }
        isBouge = page.value || isBouge;
        if (await presse()) break;
      }
    } catch (erreur) {
      // Begun again from the start.
      this.#tour = null;
      this.#prochainTour = 0;
      throw erreur;
    }
    return isBouge;
  }

  async #regarderReglages(): Promise<boolean> {
    const lus = await readReglages(this.#payload);
    const updatedAt = lus.updatedAt ?? '';
    const assemblee = toAssemblee(lus, mentionsDe(this.#reglages));
    if (this.#assemblee && isMeme(assemblee, this.#assemblee.lue)) return false;
    this.#assemblee = { lue: assemblee, updatedAt };
    return true;
  }

  async #regarderPhotos(jour: DateCivile): Promise<boolean> {
    const photos = await findPhotosSansAccord(this.#payload, jour);
    const isPareil = isMeme([...photos], [...this.#photos]);
    this.#photos = photos;
    return !isPareil;
  }

  async #regarderLiens(): Promise<boolean> {
    const date = await dateDuReleve(this.#reglages);
    if (date === this.#liens.date) return false;
    this.#liens = { date, releve: await readLiens(this.#reglages) };
    return true;
  }

  readonly noteDe = ({ type, id }: Objet): Note | undefined =>
    this.#collections.get(type)?.noteDe(id);

  #decisions(): Decision[] {
    const decides = [...this.#collections.values()].flatMap(({ decisions }) => decisions);
    const documents = this.#collections.get('documents')?.entites as { id: string }[];
    const photos = [...this.#photos]
      .filter(([id]) => trouver(documents, id) !== null)
      .filter(([id]) => !decides.some(({ objet }) => objet.type === 'documents' && objet.id === id))
      .map(([id, retireLe]): Decision => ({
        objet: { type: 'documents', id },
        motif: 'demande',
        retireLe,
        remplacePar: null,
        precision: null,
      }));
    return [...decides, ...photos];
  }

  /** What was read, as one record. */
  releve(editions: Publication['editions']): Releve {
    const entites = (cle: string) => this.#collections.get(cle)?.entites ?? [];
    const ouvertes = Object.fromEntries(
      [...Object.keys(SLUGS), 'corrections'].map((cle) => [cle, entites(cle)]),
    ) as unknown as Pick<Publication, CleEntites>;
    const { releve } = this.#liens;
    return {
      entiere: {
        version: VERSION,
        assemblee: this.#assemblee?.lue as Assemblee,
        ...ouvertes,
        pointsDeSuivi: addVerifications(
          entites('pointsDeSuivi') as PointDeSuivi[],
          releve,
        ) as PointDeSuivi[],
        editions,
        retraits: [],
      },
      sieges: entites('membres') as Membre[],
      decisions: this.#decisions(),
    };
  }
}

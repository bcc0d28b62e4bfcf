import { TYPES_ENTITE, type DateCivile } from '@acp/shared/model';
import { parseEntite, type Decision } from '@acp/shared/publication';
import type { Payload } from 'payload';
import { CORRESPONDANCES, mapper, type SlugPublic } from './correspondances.ts';
import { toNote, type Note } from './editions.ts';
import {
  compter,
  lireCeux,
  listMarques,
  listRecents,
  parPages,
  type DocumentLu,
} from './regard.ts';
import { readDecisions } from './retraits.ts';

/** What is kept of a published document: its entity, and what is not of the entity. */
interface Vu {
  updatedAt: string;
  /** null: nothing of it is public on that day. */
  entite: { id: string } | null;
  decision: Decision | null;
  note: Note;
}

/** A document saved in a transaction may appear after one that was saved later: nothing is in flight for so long. */
const EN_VOL = 60_000;

const enIso = (instant: number): string => new Date(instant).toISOString();

/** One collection as it was last read; it reads again only what moved. */
export class CollectionLue {
  readonly slug: SlugPublic;
  readonly #payload: Payload;
  readonly #connueDe: (id: string) => object | null;
  #vus = new Map<string, Vu>();
  #rangees: readonly object[] | null = null;

  /** @param connueDe the entity that is live: kept as it is when the document still says the same. */
  constructor(payload: Payload, slug: SlugPublic, connueDe: (id: string) => object | null) {
    this.#payload = payload;
    this.slug = slug;
    this.#connueDe = connueDe;
  }

  /** Sorted by id; the same list as long as nothing moved. */
  get entites(): readonly object[] {
    this.#rangees ??= [...this.#vus.values()]
      .map(({ entite }) => entite)
      .filter((entite) => entite !== null)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#rangees;
  }

  get decisions(): Decision[] {
    return [...this.#vus.values()].map(({ decision }) => decision).filter((d) => d !== null);
  }

  noteDe(id: string): Note | undefined {
    return this.#vus.get(id)?.note;
  }

  #toVu(doc: DocumentLu, jour: DateCivile): Vu {
    const { cle } = CORRESPONDANCES[this.slug];
    const [decision = null] = readDecisions(cle, [doc]);
    // Nothing points at a seat or at a correction: withdrawn, they are simply not there.
    const isPointe = TYPES_ENTITE.some((type) => type === cle);
    const isAbsent = !isPointe && 'retrait' in doc && isRetire(doc.retrait);
    const [entite] = isAbsent ? [] : mapper(this.slug, [doc as never], jour);
    return {
      updatedAt: doc.updatedAt,
      entite: entite ? (parseEntite(cle, entite, this.#connue(doc.id)) as { id: string }) : null,
      decision,
      note: toNote(doc),
    };
  }

  #connue(id: string): object | null {
    return this.#vus.get(id)?.entite ?? this.#connueDe(id);
  }

  /** Takes out what is no longer public. Returns whether anything was. */
  #oublier(isParti: (id: string) => boolean): boolean {
    const partis = [...this.#vus.keys()].filter(isParti);
    for (const id of partis) this.#vus.delete(id);
    if (partis.length > 0) this.#rangees = null;
    return partis.length > 0;
  }

  /** Reads a few documents. Returns whether anything is no longer as it was. */
  async #lirePage(ids: readonly string[], jour: DateCivile): Promise<boolean> {
    const lus = await lireCeux(this.#payload, this.slug, ids);
    const trouves = new Set(lus.map(({ id }) => id));
    let isBouge = false;
    for (const id of ids) if (!trouves.has(id)) isBouge = this.#vus.delete(id) || isBouge;
    for (const doc of lus) {
      const vu = this.#toVu(doc, jour);
      isBouge = !isPareil(this.#vus.get(doc.id), vu) || isBouge;
      this.#vus.set(doc.id, vu);
    }
    if (isBouge) this.#rangees = null;
    return isBouge;
  }

  /**
   * Reads every document again, a few at a time; `regarder` may be called between two pages. Says after each one whether
   * anything is no longer as it was.
   */
  async *relireTout(jour: DateCivile): AsyncGenerator<boolean> {
    const marques = await listMarques(this.#payload, this.slug);
    const ids = marques.map(({ id }) => id);
    const publies = new Set(ids);
    yield this.#oublier((id) => !publies.has(id));
    for (const page of parPages(ids)) yield await this.#lirePage(page, jour);
  }

  async #relire(marques: readonly DocumentLu[], jour: DateCivile): Promise<boolean> {
    const ids = marques
      .filter(({ id, updatedAt }) => this.#vus.get(id)?.updatedAt !== updatedAt)
      .map(({ id }) => id);
    for (const page of parPages(ids)) await this.#lirePage(page, jour);
    return ids.length > 0;
  }

  /** Lists every id: what was unpublished or deleted goes, what was missed is read. */
  async #inventorier(jour: DateCivile): Promise<boolean> {
    const marques = await listMarques(this.#payload, this.slug);
    const publies = new Set(marques.map(({ id }) => id));
    const isParti = this.#oublier((id) => !publies.has(id));
    return (await this.#relire(marques, jour)) || isParti;
  }

  /** Reads what was saved since the last time. Returns whether anything moved. */
  async regarder(jour: DateCivile): Promise<boolean> {
    let dernier = '';
    for (const { updatedAt } of this.#vus.values()) if (updatedAt > dernier) dernier = updatedAt;
    // A clock that went back gives earlier dates to what is saved later.
    const depuis = Math.min(dernier === '' ? 0 : Date.parse(dernier), Date.now()) - EN_VOL;
    const recents = await listRecents(this.#payload, this.slug, enIso(Math.max(depuis, 0)));
    const isBouge = await this.#relire(recents, jour);
    // The database went back in time, or the last one saved is no longer public.
    const isRevenue = dernier !== '' && !recents.some(({ updatedAt }) => updatedAt >= dernier);
    const isComplete = !isRevenue && (await compter(this.#payload, this.slug)) === this.#vus.size;
    return isComplete ? isBouge : (await this.#inventorier(jour)) || isBouge;
  }
}

const isRetire = (retrait: unknown): boolean =>
  typeof retrait === 'object' && retrait !== null && 'motif' in retrait && Boolean(retrait.motif);

const isPareil = (avant: Vu | undefined, apres: Vu): boolean =>
  avant?.entite === apres.entite &&
  JSON.stringify([avant.decision, avant.note]) === JSON.stringify([apres.decision, apres.note]);

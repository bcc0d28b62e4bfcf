import type { DateCivile } from '@acp/shared/model';
import { relirePublication, type Lecture, type Publication } from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { listEditions } from './editions.ts';
import { etablir, mediasDe } from './etablir.ts';
import { Lecteur } from './lecteur.ts';
import type { FauteDePublication } from './refus.ts';
import { appendEditions, readEditions } from './registre.ts';
import { writePublication } from './write.ts';

/** What one pass did. */
export interface Passe {
  /** false: nothing changed. */
  isEcrite: boolean;
  retenues: readonly FauteDePublication[];
}

/** Keeps in mind what is public and what is live: a pass costs what changed, not the whole record. */
export class Publieur {
  readonly #payload: Payload;
  readonly #reglages: Env;
  readonly #lecteur: Lecteur;
  #enLigne: Lecture | null = null;

  constructor(payload: Payload, reglages: Env) {
    this.#payload = payload;
    this.#reglages = reglages;
    this.#lecteur = new Lecteur(payload, reglages, () => this.#enLigne);
  }

  /** What is live; null before the first publication, or when it is damaged: it is then written again. */
  async #relireEnLigne(): Promise<Lecture | null> {
    const connue = this.#enLigne ?? undefined;
    this.#enLigne = await relirePublication(this.#reglages.PUBLICATION_DIR, connue).catch(
      () => null,
    );
    return this.#enLigne;
  }

  /** Reads what moved in the database. Returns whether anything did. */
  async regarder(jour: DateCivile, isComplet = false): Promise<boolean> {
    if (this.#enLigne === null) await this.#relireEnLigne();
    return this.#lecteur.regarder(jour, isComplet);
  }

  /**
   * What was read becomes the publication; a record at fault is held back, and said.
   * @throws RefusDePublication when nothing can be held back; the last good publication then stays.
   */
  async publier(jour: DateCivile): Promise<Passe> {
    const enPlace = await this.#relireEnLigne();
    const releve = this.#lecteur.releve(await readEditions(this.#reglages));
    // Before the first publication there is nothing to compare with, and no edition.
    const editer = (apres: Publication) =>
      enPlace
        ? listEditions({ avant: enPlace.publication, apres }, this.#lecteur.noteDe, jour)
        : [];
    const passage = { releve, enPlace };
    const etablie = await etablir(this.#payload, this.#reglages, passage, editer);
    const { publication, membres, nouvelles, retenues } = etablie;
    if (publication === enPlace?.publication && membres === enPlace.membres)
      return { isEcrite: false, retenues };
    // The register first: a publication never tells of an edition that a power cut could take away.
    if (nouvelles.length > 0) await appendEditions(this.#reglages, nouvelles);
    this.#enLigne = await writePublication({
      publication,
      membres,
      enLigne: enPlace,
      dossier: this.#reglages.PUBLICATION_DIR,
      medias: mediasDe(this.#reglages),
    });
    return { isEcrite: true, retenues };
  }
}

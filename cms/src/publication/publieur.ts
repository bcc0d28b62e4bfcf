import { join } from 'node:path';
import type { DateCivile } from '@acp/shared/model';
import {
  applyRetraits,
  parseMembres,
  parsePublication,
  relirePublication,
  VERSION,
  type Lecture,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { listEditions } from './editions.ts';
import { Lecteur } from './lecteur.ts';
import { verifier } from './refus.ts';
import { appendEditions, readEditions } from './registre.ts';
import { asseoir } from './retraits.ts';
import { writePublication } from './write.ts';

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
   * What was read becomes the publication. Returns false when nothing changed.
   * @throws RefusDePublication; the last good publication then stays.
   */
  async publier(jour: DateCivile): Promise<boolean> {
    const enLigne = await this.#relireEnLigne();
    const editions = await readEditions(this.#reglages);
    const { entiere, sieges, decisions } = this.#lecteur.releve(editions);
    const candidate = applyRetraits(entiere, decisions);
    const lue = await verifier(this.#payload, candidate, () =>
      parsePublication(candidate, enLigne?.publication),
    );
    const noms = { version: VERSION, membres: asseoir(sieges, candidate) };
    const membres = await verifier(this.#payload, noms, () =>
      parseMembres(noms, lue, enLigne?.membres),
    );
    // Before the first publication there is nothing to compare with, and no edition.
    const nouvelles = enLigne
      ? listEditions({ avant: enLigne.publication, apres: lue }, this.#lecteur.noteDe, jour)
      : [];
    const publication =
      nouvelles.length === 0
        ? lue
        : parsePublication({ ...lue, editions: [...lue.editions, ...nouvelles] }, lue);
    if (publication === enLigne?.publication && membres === enLigne.membres) return false;
    // The register first: a publication never tells of an edition that a power cut could take away.
    if (nouvelles.length > 0) await appendEditions(this.#reglages, nouvelles);
    this.#enLigne = await writePublication({
      publication,
      membres,
      enLigne,
      dossier: this.#reglages.PUBLICATION_DIR,
      medias: join(this.#reglages.VAR_DIR, 'medias'),
    });
    return true;
  }
}

import { join } from 'node:path';
import type { DateCivile, Objet } from '@acp/shared/model';
import {
  relirePublication,
  trouver,
  type Lecture,
  type Publication,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { listEditions, motsDe } from './editions.ts';
import { etablir } from './etablir.ts';
import { Lecteur, type Presse } from './lecteur.ts';
import { fautesDesFichiers } from './medias.ts';
import type { FauteDePublication } from './refus.ts';
import { effacerContenus, isScellee, NOTE_EFFACEE } from './contenus.ts';
import { Registre } from './registre.ts';
import { fautesDesTemoins } from './temoins.ts';
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
  readonly #registre: Registre;
  readonly #dossier: string;
  readonly #medias: string;
  #enLigne: Lecture | null = null;
  #effaces: Publication['retraits'] | null = null;

  constructor(payload: Payload, reglages: Env) {
    this.#payload = payload;
    this.#reglages = reglages;
    this.#registre = new Registre(reglages);
    this.#medias = join(reglages.VAR_DIR, 'medias');
    this.#dossier = join(reglages.VAR_DIR, 'registre');
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

  /** Everything is being read again: to be called again without waiting. */
  get isEnTour(): boolean {
    return this.#lecteur.isEnTour;
  }

  /** Reads what moved in the database. Returns whether anything did. */
  async regarder(jour: DateCivile, presse?: Presse): Promise<boolean> {
    if (this.#enLigne === null) await this.#relireEnLigne();
    return this.#lecteur.regarder(jour, presse);
  }

  /**
   * What was read becomes the publication; a record at fault is held back, and said.
   * @throws RefusDePublication when nothing can be held back; the last good publication then stays.
   */
  async publier(jour: DateCivile): Promise<Passe> {
    const enPlace = await this.#relireEnLigne();
    const releve = this.#lecteur.releve([...(await this.#registre.lire())]);
    // Before the first publication there is nothing to compare with, and no edition.
    const editer = (apres: Publication) =>
      enPlace
        ? listEditions(
            { avant: enPlace.publication, apres },
            this.#lecteur.noteDe,
            jour,
            this.#isInscrite,
          )
        : [];
    const publies = enPlace?.publication.documents ?? [];
    const fautes = [
      ...(await fautesDesFichiers(releve.entiere.documents, publies, this.#medias)),
      ...(await fautesDesTemoins(this.#payload, releve.entiere, enPlace?.publication)),
    ];
    const etablie = await etablir(this.#payload, { releve, enPlace, fautes }, editer);
    const { publication, membres, nouvelles, retenues } = etablie;
    if (publication === enPlace?.publication && membres === enPlace.membres)
      return this.#effacer({ isEcrite: false, retenues }, publication, jour);
    // The register first: a publication never tells of an edition that a power cut could take away.
    if (nouvelles.length > 0)
      await this.#registre.inscrire(nouvelles, ({ type, id }) =>
        motsDe(type, trouver<{ id: string }>(publication[type], id) ?? { id }),
      );
    this.#enLigne = await writePublication({
      publication,
      membres,
      enLigne: enPlace,
      dossier: this.#reglages.PUBLICATION_DIR,
      medias: this.#medias,
    });
    return this.#effacer({ isEcrite: true, retenues }, publication, jour);
  }

  readonly #isInscrite = (objet: Objet, mots: object): boolean => {
    const sceau = this.#registre.sceauDe(objet);
    return sceau === null || (isScellee(this.#dossier, objet, sceau, mots) ?? true);
  };

  /** What a person asked to withdraw leaves the register too, old editions included; again after a crash. */
  async #effacer(passe: Passe, { retraits }: Publication, jour: DateCivile): Promise<Passe> {
    if (retraits === this.#effaces) return passe;
    const demandes = retraits.filter(({ motif }) => motif === 'demande').map(({ objet }) => objet);
    for (const objet of demandes) await effacerContenus(this.#dossier, objet);
    const cles = new Set(demandes.map(({ type, id }) => `${type}/${id}`));
    const isEfface = ({ type, id }: Objet): boolean => cles.has(`${type}/${id}`);
    const isChange = await this.#registre.effacerNotes(isEfface, NOTE_EFFACEE);
    this.#effaces = retraits;
    if (!isChange) return passe;
    // The notes of these editions are public too.
    const { isEcrite, retenues } = await this.publier(jour);
    return { isEcrite: isEcrite || passe.isEcrite, retenues };
  }
}

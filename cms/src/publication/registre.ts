import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { edition, type Edition, type Objet } from '@acp/shared/model';
import { parseEntite } from '@acp/shared/publication';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { sync } from './durable.ts';
import { sceller, type Scellee } from './contenus.ts';
import { empreinte } from './empreinte.ts';
import { RefusDePublication } from './refus.ts';

/** The register outlives the database: one edition a line, only ever added to (rule 3). */
const fichierDuRegistre = ({ VAR_DIR }: Env): string => join(VAR_DIR, 'registre', 'editions.jsonl');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * An edition and what proves it: the salted hash of its words, and the hash of the line before. Lines written before
 * editions were sealed have neither, and only begin the register.
 */
const ligne = z.strictObject({
  ...edition.shape,
  empreinte: sha256.optional(),
  precedente: sha256.nullish(),
});
type Ligne = z.infer<typeof ligne>;

/** Of a line without its note, which may have to be erased: the seal of the edition covers it. */
const empreinteDeLigne = (l: Ligne): string =>
  empreinte(
    JSON.stringify([
      l.objet.type,
      l.objet.id,
      l.numero,
      l.publieeLe,
      l.nature,
      l.empreinte,
      l.precedente,
    ]),
  );

const refuser = (rang: number, quoi: string): never => {
  throw new RefusDePublication([
    `Registre des éditions, ligne ${String(rang + 1)}\u00a0: ${quoi}. Remettez en place la dernière sauvegarde de ce fichier.`,
  ]);
};

function lireLigne(ecrite: string, rang: number): Ligne {
  let lue: unknown;
  try {
    lue = JSON.parse(ecrite);
  } catch {
    lue = undefined;
  }
  const resultat = ligne.safeParse(lue);
  return resultat.data ?? refuser(rang, 'elle est abîmée');
}

const toEdition = ({ objet, numero, publieeLe, nature, note }: Ligne): Edition =>
  parseEntite('editions', { objet, numero, publieeLe, nature, note }) as Edition;

/** Every edition in the order they were made; each pass reads only the lines that were added. */
export class Registre {
  readonly #fichier: string;
  readonly #dossier: string;
  #lu = { ino: 0, octets: 0 };
  #lignes: Ligne[] = [];
  #editions: readonly Edition[] = [];

  constructor(reglages: Env) {
    this.#fichier = fichierDuRegistre(reglages);
    this.#dossier = dirname(this.#fichier);
  }

  #verifier(l: Ligne, rang: number): void {
    const avant = this.#lignes[rang - 1];
    if (l.empreinte === undefined) {
      if (avant?.empreinte !== undefined) refuser(rang, 'elle n’est pas scellée comme les autres');
    } else if ((l.precedente ?? null) !== (avant ? empreinteDeLigne(avant) : null))
      refuser(rang, 'elle ne suit pas la précédente, quelqu’un a changé ce fichier');
  }

  #oublier(ino: number): void {
    this.#lu = { ino, octets: 0 };
    this.#lignes = [];
    this.#editions = [];
  }

  /** @throws RefusDePublication that names the line at fault. A half-written last line is left aside. */
  async lire(): Promise<readonly Edition[]> {
    const etat = await stat(this.#fichier).catch(() => null);
    const { ino, octets } = this.#lu;
    if (etat?.ino !== ino || etat.size < octets) this.#oublier(etat?.ino ?? 0);
    if (etat === null || etat.size === this.#lu.octets) return this.#editions;
    const isSuite = this.#lu.octets > 0;
    try {
      await this.#lireLaSuite();
    } catch (erreur) {
      this.#oublier(etat.ino);
      if (!isSuite) throw erreur;
      // Another file was copied over this one: what was known of it no longer holds.
      await this.#lireLaSuite();
    }
    return this.#editions;
  }

  async #lireLaSuite(): Promise<void> {
    const contenu = (await readFile(this.#fichier)).subarray(this.#lu.octets);
    const entier = contenu.subarray(0, contenu.lastIndexOf(10) + 1);
    const ecrites = entier
      .toString('utf8')
      .split('\n')
      .filter((mots) => mots !== '');
    for (const ecrite of ecrites) {
      const rang = this.#lignes.length;
      const lue = lireLigne(ecrite, rang);
      this.#verifier(lue, rang);
      this.#lignes.push(lue);
    }
    this.#lu.octets += entier.length;
    const nouvelles = this.#lignes.slice(this.#editions.length).map(toEdition);
    this.#editions = [...this.#editions, ...nouvelles];
  }

  /** Every edition that was sealed, with its seal. */
  async listScellees(): Promise<(Edition & { empreinte: string })[]> {
    await this.lire();
    return this.#lignes.flatMap((l) =>
      l.empreinte === undefined ? [] : [{ ...l, empreinte: l.empreinte }],
    );
  }

  /** The seal of the last edition of an entity; null when it has none. */
  sceauDe({ type, id }: Objet): { numero: number; empreinte: string } | null {
    const derniere = this.#lignes.findLast(({ objet }) => objet.type === type && objet.id === id);
    return derniere?.empreinte === undefined
      ? null
      : { numero: derniere.numero, empreinte: derniere.empreinte };
  }

  async #ajouter(lignes: readonly Ligne[]): Promise<void> {
    await mkdir(this.#dossier, { recursive: true });
    const ouvert = await open(this.#fichier, 'a');
    try {
      // Half a line, left by a power cut, which nobody was told of.
      await ouvert.truncate(this.#lu.octets);
      await ouvert.appendFile(lignes.map((l) => `${JSON.stringify(l)}\n`).join(''));
      await ouvert.sync();
    } finally {
      await ouvert.close();
    }
    await this.lire();
  }

  /** Adds editions as they were made elsewhere, at the beginning of a register. */
  async verser(editions: readonly Edition[]): Promise<void> {
    await this.lire();
    await this.#ajouter(editions);
  }

  /** Seals editions, keeps their words, adds them at the end, and waits until the disk has all of it. */
  async inscrire(editions: readonly Edition[], motsDe: (objet: Objet) => object): Promise<void> {
    await this.lire();
    let avant = this.#lignes.at(-1);
    const lignes: Ligne[] = [];
    for (const e of editions) {
      const scellee: Scellee = await sceller(this.#dossier, e, motsDe(e.objet));
      avant = {
        ...e,
        empreinte: scellee.empreinte,
        precedente: avant ? empreinteDeLigne(avant) : null,
      };
      lignes.push(avant);
    }
    await this.#ajouter(lignes);
  }

  /** Takes away what was said of the editions of some entities; their numbers and dates stay. Returns whether anything was there. */
  async effacerNotes(isEfface: (objet: Objet) => boolean, note: string): Promise<boolean> {
    await this.lire();
    const effacees = this.#lignes.map((l) => (isEfface(l.objet) ? { ...l, note } : l));
    if (effacees.every((l, i) => l.note === this.#lignes[i]?.note)) return false;
    const acote = `${this.#fichier}.partiel`;
    const ouvert = await open(acote, 'w');
    try {
      await ouvert.writeFile(effacees.map((l) => `${JSON.stringify(l)}\n`).join(''));
      await ouvert.sync();
    } finally {
      await ouvert.close();
    }
    await rename(acote, this.#fichier);
    await sync(this.#dossier);
    await this.lire();
    return true;
  }
}

export const readEditions = (reglages: Env): Promise<readonly Edition[]> =>
  new Registre(reglages).lire();

/** Adds editions at the end and waits until the disk has them. */
export const appendEditions = (reglages: Env, editions: readonly Edition[]): Promise<void> =>
  new Registre(reglages).verser(editions);

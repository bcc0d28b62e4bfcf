import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { COMPRESSIONS, type Magasin } from './magasin.ts';
import { ecrireManifeste, lireManifeste, type Manifeste } from './manifeste.ts';

/** Releases kept for a return; they are pruned by tens, since pruning reads them all. */
export const GARDEES = 20;
const LOT = 10;

const fiche = z.strictObject({
  /** The version of the publication it shows, `publication.42`. */
  publication: z.string(),
  /** Civil date its pages speak of. */
  jour: z.string(),
  /** ISO 8601. */
  faiteLe: z.iso.datetime(),
  pages: z.int(),
  /** Files that are not what they were in the release before. */
  fichiers: z.int(),
  /** In milliseconds, from the reading of the publication. */
  duree: z.int(),
  /** What was withdrawn because a person asked, as `actes/a1`. */
  demandes: z.array(z.string()),
  /** The names it shows, as fingerprints; and its pictures. */
  noms: z.array(z.string()),
  images: z.array(z.string()),
});
export type Fiche = z.infer<typeof fiche>;
export type Release = Fiche & { nom: string };

export const dossierCourant = (varDir: string): string => join(varDir, 'site', 'current');

/**
 * Numbered releases: what each one holds (`12.manifeste`) and where it comes from (`12.json`). The contents are in the
 * store, each once.
 */
export class Releases {
  readonly #dossier: string;
  readonly #magasin: Magasin;

  constructor(site: string, magasin: Magasin) {
    this.#dossier = join(site, 'releases');
    this.#magasin = magasin;
    mkdirSync(this.#dossier, { recursive: true });
  }

  /** Throws one French sentence when there is none of that name, or when it is damaged. */
  lire(nom: string): Manifeste {
    if (!this.liste().includes(nom))
      throw new Error(
        `Il n’y a pas de version ${nom}\u00a0: choisissez parmi ${this.liste().join(', ')}.`,
      );
    return lireManifeste(this.#chemin(nom, 'manifeste'));
  }

  lireFiche(nom: string): Release | null {
    const place = this.#chemin(nom, 'json');
    if (!existsSync(place)) return null;
    return { nom, ...fiche.parse(JSON.parse(readFileSync(place, 'utf8'))) };
  }

  /** Oldest first. */
  liste(): string[] {
    return readdirSync(this.#dossier)
      .filter((nom) => nom.endsWith('.manifeste'))
      .map((nom) => Number(basename(nom, '.manifeste')))
      .sort((a, b) => a - b)
      .map(String);
  }

  /** A number is never used twice while a later one is kept. */
  ecrire(manifeste: Manifeste, deja: Omit<Fiche, 'faiteLe'>): Release {
    const nom = String(Number(this.liste().at(-1) ?? 0) + 1);
    const complete = { ...deja, faiteLe: new Date().toISOString() };
    this.#ecrire(nom, 'json', `${JSON.stringify(complete, null, 2)}\n`);
    this.#ecrire(nom, 'manifeste', ecrireManifeste(manifeste));
    return { nom, ...complete };
  }

  oublier(nom: string): void {
    rmSync(this.#chemin(nom, 'manifeste'), { force: true });
    rmSync(this.#chemin(nom, 'json'), { force: true });
  }

  /** Forgets the oldest beyond those kept, never `lue`; returns how many. */
  elaguer(lue: string): number {
    const noms = this.liste();
    if (noms.length < GARDEES + LOT) return 0;
    const enTrop = noms.slice(0, -GARDEES).filter((nom) => nom !== lue);
    for (const nom of enTrop) this.oublier(nom);
    return enTrop.length;
  }

  /** Takes out of the store what no release holds. */
  nettoyer(): void {
    const tenues = new Set(this.liste().flatMap((nom) => [...this.lire(nom).values()]));
    for (const fichier of this.#magasin.contenu()) {
      const empreinte = COMPRESSIONS.reduce((nom, suffixe) => nom.replace(suffixe, ''), fichier);
      if (!tenues.has(empreinte)) this.#magasin.oublier(empreinte);
    }
  }

  #chemin = (nom: string, suffixe: string): string => join(this.#dossier, `${nom}.${suffixe}`);

  #ecrire(nom: string, suffixe: string, texte: string): void {
    const place = this.#chemin(nom, suffixe);
    const acote = `${place}.partiel`;
    const ouvert = openSync(acote, 'w');
    try {
      const octets = Buffer.from(texte);
      for (let ecrits = 0; ecrits < octets.length;) ecrits += writeSync(ouvert, octets, ecrits);
      fsyncSync(ouvert);
    } finally {
      closeSync(ouvert);
    }
    renameSync(acote, place);
  }
}

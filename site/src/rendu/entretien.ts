import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Arbres } from './arbres.ts';
import { comprimerContenu, isCompressible } from './compressions.ts';
import { isAEffacer } from './effacements.ts';
import type { Magasin } from './magasin.ts';
import type { Manifeste } from './manifeste.ts';
import type { Priorite } from './priorite.ts';
import type { Releases } from './releases.ts';

/** What a site is kept in. */
interface Lieux {
  magasin: Magasin;
  arbres: Arbres;
  releases: Releases;
  priorite: Priorite;
}

/** What follows a publication, and gives way to the next one. */
export class Entretien {
  readonly #magasin: Magasin;
  readonly #arbres: Arbres;
  readonly #releases: Releases;
  readonly #priorite: Priorite;

  constructor({ magasin, arbres, releases, priorite }: Lieux) {
    this.#magasin = magasin;
    this.#arbres = arbres;
    this.#releases = releases;
    this.#priorite = priorite;
  }

  /** Compressed copies (returns how many), releases too old, what a person has had taken away. */
  async faire(manifeste: Manifeste | null): Promise<number> {
    this.#effacer();
    const lu = this.#arbres.lu();
    // The waiting tree now, so that the next publication lays its own change and nothing else.
    if (lu && manifeste)
      this.#arbres.preparer(lu.release, manifeste, (nom) => this.#releases.lire(nom));
    if (lu && this.#releases.elaguer(lu.release) > 0) this.#releases.nettoyer();
    let comprimes = 0;
    for (const [chemin, empreinte] of manifeste ?? []) {
      if (!isCompressible(chemin) || !this.#magasin.has(empreinte)) continue;
      const isPose = lu !== null && existsSync(join(lu.dossier, `${chemin}.gz`));
      if (isPose && this.#magasin.has(empreinte, '.gz')) continue;
      await this.#priorite.ceder();
      // Erased meanwhile: another publication came.
      if (!this.#magasin.has(empreinte)) continue;
      await comprimerContenu(this.#magasin, empreinte, false);
      this.#arbres.poserComprime(chemin, empreinte);
      comprimes += 1;
    }
    // The next publication does not wait for the disk on their behalf.
    this.#magasin.assurer();
    return comprimes;
  }

  /** A release that shows what a person has had taken away goes, and the tree that waits with it. */
  #effacer(): void {
    const lu = this.#arbres.lu();
    const actuelle = lu && this.#releases.lireFiche(lu.release);
    if (!actuelle) return;
    const aEffacer = this.#releases.liste().filter((nom) => {
      const ancienne = nom === actuelle.nom ? null : this.#releases.lireFiche(nom);
      return ancienne !== null && isAEffacer(ancienne, actuelle);
    });
    if (aEffacer.length === 0) return;
    // The tree first: killed in between, the next call finds the same releases to forget.
    this.#arbres.viderCeluiQuiAttend();
    for (const nom of aEffacer) this.#releases.oublier(nom);
    this.#releases.nettoyer();
  }
}

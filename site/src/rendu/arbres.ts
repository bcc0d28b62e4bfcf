import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { COMPRESSIONS, type Magasin } from './magasin.ts';
import { differences, type Manifeste } from './manifeste.ts';

const NOMS = ['a', 'b'] as const;
type Nom = (typeof NOMS)[number];

/** One more thing a tree shows, that lives its own life: `recherche/index` → `../recherche/courant`. */
export interface Passerelle {
  chemin: string;
  vers: string;
}

/**
 * Two trees of files, one that is read and one that waits. A publication brings the waiting one up to date, then the
 * link turns: the work is what changed, not what exists, and a reader sees one whole tree or the other.
 */
export class Arbres {
  readonly #dossier: string;
  readonly #courant: string;
  readonly #magasin: Magasin;
  readonly #passerelles: readonly Passerelle[];
  /** What each tree is known to hold; unknown after a work that did not end. */
  readonly #contenus = new Map<Nom, Manifeste>();

  constructor(site: string, magasin: Magasin, passerelles: readonly Passerelle[]) {
    this.#dossier = join(site, 'arbres');
    this.#courant = join(site, 'current');
    this.#magasin = magasin;
    this.#passerelles = passerelles;
  }

  /** The name of the release that is read, and where; null before the first one. */
  lu(): { release: string; dossier: string } | null {
    const nom = this.#nomLu();
    const release = nom && this.#releaseDe(nom);
    return release ? { release, dossier: join(this.#dossier, nom) } : null;
  }

  /** Makes the waiting tree hold this release. */
  preparer(release: string, manifeste: Manifeste, lireRelease: (nom: string) => Manifeste): void {
    const nom = this.#nomQuiAttend();
    const racine = join(this.#dossier, nom);
    const connu = this.#contenus.get(nom) ?? this.#contenuSelonDisque(nom, lireRelease);
    this.#contenus.delete(nom);
    rmSync(this.#temoin(nom), { force: true });
    if (!connu) rmSync(racine, { recursive: true, force: true });
    mkdirSync(racine, { recursive: true });
    for (const passerelle of this.#passerelles) relier(racine, passerelle);
    this.#poser(racine, differences(connu ?? new Map<string, string>(), manifeste));
    writeFileSync(this.#temoin(nom), release);
    this.#contenus.set(nom, manifeste);
  }

  /** Turns the link to the tree that was prepared: made aside, then renamed. */
  tourner(): void {
    const acote = `${this.#courant}.${String(process.pid)}`;
    rmSync(acote, { force: true });
    symlinkSync(relative(dirname(this.#courant), join(this.#dossier, this.#nomQuiAttend())), acote);
    renameSync(acote, this.#courant);
    const dossier = openSync(dirname(this.#courant), 'r');
    fsyncSync(dossier);
    closeSync(dossier);
  }

  /** Lays a compressed copy that came later beside its file, in each tree that shows this very file. */
  poserComprime(chemin: string, empreinte: string): void {
    for (const nom of NOMS) {
      if (this.#contenus.get(nom)?.get(chemin) !== empreinte) continue;
      const fichier = join(this.#dossier, nom, chemin);
      for (const suffixe of COMPRESSIONS)
        this.#magasin.poser(empreinte, suffixe, fichier + suffixe);
    }
  }

  /** The content of the tree that is read is known again, after a start. */
  reconnaitre(lireRelease: (nom: string) => Manifeste): Manifeste | null {
    const nom = this.#nomLu();
    if (!nom) return null;
    const contenu = this.#contenuSelonDisque(nom, lireRelease);
    if (contenu) this.#contenus.set(nom, contenu);
    return contenu;
  }

  /** Empties the tree that waits: what it showed is to be kept nowhere. */
  viderCeluiQuiAttend(): void {
    const nom = this.#nomQuiAttend();
    this.#contenus.delete(nom);
    rmSync(this.#temoin(nom), { force: true });
    rmSync(join(this.#dossier, nom), { recursive: true, force: true });
  }

  #temoin = (nom: Nom): string => join(this.#dossier, `${nom}.release`);

  #nomLu(): Nom | null {
    try {
      const lu = basename(readlinkSync(this.#courant));
      return NOMS.find((nom) => nom === lu) ?? null;
    } catch {
      return null;
    }
  }

  #nomQuiAttend = (): Nom => (this.#nomLu() === 'a' ? 'b' : 'a');

  #releaseDe(nom: Nom): string | null {
    const temoin = this.#temoin(nom);
    return existsSync(temoin) ? readFileSync(temoin, 'utf8') : null;
  }

  #contenuSelonDisque(nom: Nom, lireRelease: (nom: string) => Manifeste): Manifeste | null {
    const release = this.#releaseDe(nom);
    try {
      return release ? lireRelease(release) : null;
    } catch {
      return null;
    }
  }

  #poser(racine: string, ecarts: ReadonlyMap<string, string | null>): void {
    const dossiers = new Set<string>();
    for (const [chemin, empreinte] of ecarts) {
      const fichier = join(racine, chemin);
      if (empreinte === null) {
        for (const suffixe of ['', ...COMPRESSIONS]) rmSync(fichier + suffixe, { force: true });
        viderVers(dirname(fichier), racine);
        continue;
      }
      const dossier = dirname(fichier);
      if (!dossiers.has(dossier)) mkdirSync(dossier, { recursive: true });
      dossiers.add(dossier);
      this.#magasin.poser(empreinte, '', fichier);
      for (const suffixe of COMPRESSIONS) {
        // A copy of the old file would be sent for the new one.
        if (!this.#magasin.poser(empreinte, suffixe, fichier + suffixe))
          rmSync(fichier + suffixe, { force: true });
      }
    }
  }
}

/** A folder that nothing is left in goes too, up to the tree itself. */
function viderVers(dossier: string, racine: string): void {
  for (let vide = dossier; vide.length > racine.length; vide = dirname(vide)) {
    try {
      rmdirSync(vide);
    } catch {
      return;
    }
  }
}

function relier(racine: string, { chemin, vers }: Passerelle): void {
  const lien = join(racine, chemin);
  mkdirSync(dirname(lien), { recursive: true });
  try {
    symlinkSync(relative(dirname(lien), vers), lien);
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'EEXIST') throw erreur;
  }
}

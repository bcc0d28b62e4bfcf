import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  ecrireCanonique,
  relirePublication,
  type Annonce,
  type Lecture,
} from '@acp/shared/publication';
import type { Contexte } from '../lib/contexte.ts';
import { FICHIERS } from '../lib/urls.ts';
import { Arbres } from './arbres.ts';
import type { Cadre, Passe } from './cadre.ts';
import { comprimerContenu, isCompressible } from './compressions.ts';
import { personnesDe } from './effacements.ts';
import { empreinteALEcart } from './empreinteur.ts';
import { Entretien } from './entretien.ts';
import { deposerFichiersDuSite, deposerMedias, marquesDeRetrait } from './fichiers.ts';
import { indexCourant } from './index-en-ligne.ts';
import type { Lue } from './lectures.ts';
import { Magasin } from './magasin.ts';
import { differences, type Manifeste } from './manifeste.ts';
import { PagesChangees, PEU, type Memoire, type Rendu } from './pages-changees.ts';
import { fichierDe, PageImpossible, type PageRendue } from './pages.ts';
import { Priorite } from './priorite.ts';
import { Releases, type Release } from './releases.ts';
import type { Rendre } from './rendeur.ts';
import { retenirPages, type PageRetenue, type Retenu } from './retenir-pages.ts';
import { ReleaseRefusee, verifierRelease } from './verifier.ts';

/** What one pass did. */
export interface Resultat {
  release: Release;
  contexte: Contexte;
  /** Where the release is read. */
  dossier: string;
  /** Pages rendered by the pass. */
  rendues: number;
  /** What the site keeps as it was, since its page could not be made. */
  retenus: readonly Retenu[];
  /** Whether visitors read something else than before. */
  isNouvelle: boolean;
}

/** Beyond so many bytes, compressed copies come after too. */
const GROS = 1_000_000;
const VIDE: Manifeste = new Map<string, string>();

/** What is put on line: the publication without what was held back of it, and what was rendered ahead. */
interface Reste {
  lue: Lecture;
  retenus: readonly Retenu[];
  avance: Promise<Rendu | null>;
}

export const dossierDesCartes = (varDir: string): string => join(varDir, 'site', 'cartes');

/** The pages a failure is about; none: it is about something else. */
const pagesEnFaute = (erreur: unknown): readonly PageRetenue[] =>
  erreur instanceof PageImpossible
    ? [{ chemin: erreur.chemin, phrase: erreur.message }]
    : erreur instanceof ReleaseRefusee
      ? erreur.pages
      : [];

/** The public site kept in step with the publication: one release after another, each whole. */
export class SiteEnLigne {
  readonly #cadre: Cadre;
  readonly #pages: PagesChangees;
  readonly #entretien: Entretien;
  readonly #magasin: Magasin;
  readonly #arbres: Arbres;
  readonly #releases: Releases;
  readonly #fichiersDuSite: ReadonlyMap<string, string>;
  /** What comes after the pages gives way to a publication. */
  readonly priorite = new Priorite();
  #memoire: Memoire | null = null;
  #manifeste: Manifeste | null;
  /** What is being rendered ahead. */
  #avance: Promise<Rendu | null> = Promise.resolve(null);
  /** The publication being put on line. */
  #enCours: Promise<unknown> = Promise.resolve();

  constructor(cadre: Cadre, rendre: Rendre) {
    const site = join(cadre.varDir, 'site');
    this.#cadre = cadre;
    this.#magasin = new Magasin(join(site, 'objets'));
    this.#pages = new PagesChangees(cadre, rendre, this.#magasin);
    this.#releases = new Releases(site, this.#magasin);
    this.#arbres = new Arbres(site, this.#magasin, [
      { chemin: 'recherche/index', vers: indexCourant(cadre.varDir) },
      { chemin: 'cartes', vers: dossierDesCartes(cadre.varDir) },
    ]);
    this.#entretien = new Entretien({
      ...{ magasin: this.#magasin, arbres: this.#arbres },
      ...{ releases: this.#releases, priorite: this.priorite },
    });
    this.#fichiersDuSite = deposerFichiersDuSite(this.#magasin);
    this.#manifeste = this.#arbres.reconnaitre((nom) => this.#releases.lire(nom));
  }

  /**
   * Puts on line what the publication says now, unless that is what visitors read already. A page that cannot be made
   * is held back with its record, and the rest goes on.
   */
  publier(passe: Passe): Promise<Resultat> {
    // Taken now: what is announced from here on waits for this publication.
    const avance = this.#avance;
    this.#avance = Promise.resolve(null);
    const fait = this.priorite.pendant(() => this.#publier(passe, avance));
    this.#enCours = fait.catch(() => undefined);
    return fait;
  }

  /** Renders ahead what is being written, and will be the publication: putting it on line then costs less. */
  preparer({ octets, ...lue }: Annonce, aujourdhui: string): void {
    const avant = this.#enCours;
    this.#avance = this.priorite.pendant(async () => {
      await avant;
      // What a whole site costs is not spent on what may never be written.
      if (this.#memoire?.aujourdhui !== aujourdhui) return null;
      // A page that cannot be made is met again, and held back, when the publication is there.
      return this.#rendre({ aujourdhui }, lue, octets).catch(() => null);
    });
  }

  #rendre(passe: Passe, lue: Lue, octets: number): Promise<Rendu> {
    const [memoire, manifeste] = [this.#memoire, this.#manifeste];
    return this.#pages.rendre({ passe, lue, octets, memoire, manifeste });
  }

  /** What was rendered ahead is this publication, after what is on line now. */
  #isAJour(
    { lue, memoire, contexte }: Rendu,
    { publication, membres }: Lue,
    passe: Passe,
  ): boolean {
    const isCelle = lue.publication === publication && lue.membres === membres;
    const isSuite = memoire === this.#memoire && contexte.aujourdhui === passe.aujourdhui;
    return isCelle && isSuite && !passe.isComplete && !passe.atelier;
  }

  async #publier(passe: Passe, avance: Promise<Rendu | null>): Promise<Resultat> {
    const lue = await relirePublication(this.#cadre.publication, this.#memoire?.source);
    const enLigne = this.#memoire?.lue ?? null;
    const isEnLigne = (chemin: string): boolean => this.#manifeste?.has(fichierDe(chemin)) === true;
    let reste = { lue, retenus: [] as Retenu[] };
    for (;;) {
      try {
        return await this.#publierLue(passe, lue, { ...reste, avance });
      } catch (erreur) {
        const pages = pagesEnFaute(erreur);
        const moins = pages.length > 0 && retenirPages(reste.lue, enLigne, pages, isEnLigne);
        if (!moins) throw erreur;
        // Each turn holds back one record more: it ends.
        reste = { lue: moins.lue, retenus: [...reste.retenus, ...moins.retenus] };
      }
    }
  }

  async #publierLue(
    passe: Passe,
    source: Lecture,
    { lue, retenus, avance }: Reste,
  ): Promise<Resultat> {
    const debut = performance.now();
    const donnees = join(this.#dossierDe(lue), 'publication.json');
    const empreinteDesDonnees = empreinteALEcart(donnees);
    // Awaited below, unless a page fails first.
    empreinteDesDonnees.catch(() => undefined);
    const octets = statSync(donnees).size;
    const prete = await avance;
    const { contexte, observation, pages, rendues } =
      prete && this.#isAJour(prete, lue, passe) ? prete : await this.#rendre(passe, lue, octets);
    const manifeste = this.#manifesteDe(
      pages,
      lue,
      retenus.length > 0 ? null : await empreinteDesDonnees,
    );
    const ecarts = differences(this.#manifeste ?? VIDE, manifeste);
    const enLigne = this.#arbres.lu();
    verifierRelease({
      ...{ manifeste, pages, rendues },
      disparues: [...ecarts].flatMap(([fichier, contenu]) => (contenu === null ? [fichier] : [])),
      pagesEnLigne: enLigne && (this.#releases.lireFiche(enLigne.release)?.pages ?? null),
      isBaisseAdmise: passe.isBaisseAdmise ?? false,
    });
    const isInchangee = ecarts.size === 0 && enLigne !== null && !passe.isComplete;
    if (!isInchangee) {
      await this.#comprimerPeu(ecarts);
      const release = this.#releases.ecrire(manifeste, {
        publication: lue.version,
        jour: passe.aujourdhui,
        pages: pages.size,
        fichiers: ecarts.size,
        duree: Math.round(performance.now() - debut),
        ...personnesDe(lue.publication, lue.membres),
      });
      this.#mettreEnLigne(release.nom, manifeste);
    }
    this.#memoire = { source, lue, aujourdhui: passe.aujourdhui, observation, pages };
    const lu = this.#arbres.lu();
    const release = lu && this.#releases.lireFiche(lu.release);
    if (!release) throw new Error('Le site vient d’être mis en ligne, et on ne le retrouve pas.');
    return {
      ...{ release, contexte, dossier: lu.dossier, retenus },
      ...{ rendues: rendues.length, isNouvelle: !isInchangee },
    };
  }

  /** Puts a kept release on line again, until the publication changes. Throws one French sentence when it cannot be. */
  retourner(nom: string): Release {
    const manifeste = this.#releases.lire(nom);
    const manquant = [...manifeste].find(([, empreinte]) => !this.#magasin.has(empreinte));
    const release = this.#releases.lireFiche(nom);
    if (!release || manquant)
      throw new Error(
        `La version ${nom} n’est plus entière\u00a0: choisissez-en une autre parmi ${this.#releases.liste().join(', ')}.`,
      );
    this.#mettreEnLigne(nom, manifeste);
    this.#memoire = null;
    return release;
  }

  /** What nobody waits for; returns how many contents were compressed. */
  entretenir(): Promise<number> {
    return this.#entretien.faire(this.#manifeste);
  }

  #dossierDe = ({ version }: Lecture): string =>
    join(dirname(realpathSync(this.#cadre.publication)), version);

  #manifesteDe(
    pages: ReadonlyMap<string, PageRendue>,
    lue: Lecture,
    empreinteDesDonnees: string | null,
  ): Manifeste {
    const dossier = this.#dossierDe(lue);
    const manifeste = new Map(this.#fichiersDuSite);
    const donnees = join(dossier, 'publication.json');
    // What was held back is not in the file: what is shown is written again.
    const empreinte =
      empreinteDesDonnees ??
      this.#magasin.deposer(Buffer.from(ecrireCanonique(lue.publication)), true);
    // A version that the publisher wrote is never written over.
    this.#magasin.deposerFichier(donnees, empreinte, dossier !== resolve(this.#cadre.publication));
    manifeste.set(fichierDe(FICHIERS.publication), empreinte);
    for (const [nom, contenu] of deposerMedias(this.#magasin, dossier, lue.publication.documents))
      manifeste.set(nom, contenu);
    for (const [nom, contenu] of marquesDeRetrait(this.#magasin, lue.publication))
      manifeste.set(nom, contenu);
    for (const [chemin, { empreinte }] of pages) manifeste.set(fichierDe(chemin), empreinte);
    return manifeste;
  }

  async #comprimerPeu(ecarts: ReadonlyMap<string, string | null>): Promise<void> {
    if (ecarts.size > PEU) return;
    const aFaire = [...ecarts].flatMap(([chemin, empreinte]) =>
      empreinte !== null && isCompressible(chemin) && this.#magasin.taille(empreinte) < GROS
        ? [empreinte]
        : [],
    );
    await Promise.all(
      [...new Set(aFaire)].map((empreinte) => comprimerContenu(this.#magasin, empreinte, true)),
    );
  }

  #mettreEnLigne(nom: string, manifeste: Manifeste): void {
    this.#magasin.assurer();
    this.#arbres.preparer(nom, manifeste, (release) => this.#releases.lire(release));
    this.#arbres.tourner();
    this.#manifeste = manifeste;
  }
}

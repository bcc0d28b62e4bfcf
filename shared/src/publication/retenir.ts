import type { Membre } from '../model/index.ts';
import type { Faute } from './faute.ts';
import { clesDEntites } from './integrite.ts';
import { fautesDeForme, PublicationRefusee } from './parse.ts';
import { applyRetraits, type Decision } from './retraits.ts';
import type { CleEntites, Membres, Publication } from './schema.ts';
import { isMeme, isVerifiee, trouver, type Entite } from './verifiees.ts';

/** What is public in the database, before anything is checked. */
export interface Releve {
  /** Everything that is published, withdrawn pages included. */
  entiere: Publication;
  sieges: readonly Membre[];
  decisions: readonly Decision[];
}

/** What was last published. */
export interface EnPlace {
  publication: Publication;
  membres: Membres;
}

/** A record that is not published as it was saved, and the faults that keep it back. */
export interface Retenue {
  /** `actes/abc`, or `assemblee`. */
  objet: string;
  /** It stays as it was; otherwise the public has never seen it. */
  isPublique: boolean;
  fautes: Faute[];
}

type Entites = Record<string, Entite[]>;

const enObjet = (cle: string): { type: string; id: string } => {
  const [type = '', id = ''] = cle.split('/');
  return { type, id };
};

/** One try: a record, and what is held back in it. */
class Essai {
  readonly retenues = new Map<string, Retenue>();
  readonly #releve: Releve;
  readonly #enPlace: EnPlace | null;
  #entiere: Publication;
  #sieges: readonly Membre[];

  constructor(releve: Releve, enPlace: EnPlace | null) {
    this.#releve = releve;
    this.#enPlace = enPlace;
    this.#entiere = releve.entiere;
    this.#sieges = releve.sieges;
  }

  #publiee(cle: string): object | null {
    const { type, id } = enObjet(cle);
    if (type === 'assemblee') return this.#enPlace?.publication.assemblee ?? null;
    const liste =
      type === 'membres'
        ? this.#enPlace?.membres.membres
        : this.#enPlace?.publication[type as CleEntites];
    return trouver<{ id: string }>(liste ?? [], id);
  }

  #actuelle(cle: string): object | null {
    const { type, id } = enObjet(cle);
    if (type === 'assemblee') return this.#entiere.assemblee;
    const liste = type === 'membres' ? this.#sieges : this.#entiere[type as CleEntites];
    return trouver<{ id: string }>(liste, id);
  }

  #isDecidee(cle: string): boolean {
    return this.#releve.decisions.some(({ objet }) => `${objet.type}/${objet.id}` === cle);
  }

  /** It is not what the public reads, and can wait: a withdrawal never does. */
  #canRetenir(cle: string): boolean {
    const actuelle = this.#actuelle(cle);
    if (actuelle === null || this.retenues.has(cle) || this.#isDecidee(cle)) return false;
    const publiee = this.#publiee(cle);
    return cle === 'assemblee'
      ? publiee !== null && !isMeme(actuelle, publiee)
      : publiee === null || !isMeme(actuelle, publiee);
  }

  #remplacer(cle: string): void {
    const { type, id } = enObjet(cle);
    const publiee = this.#publiee(cle);
    if (type === 'assemblee') {
      this.#entiere = { ...this.#entiere, assemblee: publiee as Publication['assemblee'] };
      return;
    }
    if (type === 'membres') {
      const actuelle = this.#actuelle(cle) as Membre;
      // Another name, or none, may be what the person asked for: the old one does not come back.
      const isMemeNom = (publiee as Membre | null)?.nomAffiche === actuelle.nomAffiche;
      this.#sieges = this.#sieges.flatMap((s) =>
        s.id !== id ? [s] : isMemeNom ? [publiee as Membre] : [],
      );
      return;
    }
    const liste = (this.#entiere as unknown as Entites)[type] ?? [];
    const remplacees = liste.flatMap((e) => (e.id !== id ? [e] : publiee ? [publiee] : []));
    this.#entiere = { ...this.#entiere, [type]: remplacees };
  }

  /** Holds back what these faults are about. Returns whether anything could be. */
  retenir(fautes: readonly Faute[]): boolean {
    const duTour = new Set<string>();
    for (const faute of fautes) {
      if (faute.objet && duTour.has(faute.objet))
        this.retenues.get(faute.objet)?.fautes.push(faute);
      else for (const cle of this.#retenirUne(faute)) duTour.add(cle);
    }
    return duTour.size > 0;
  }

  /** The record itself, else the others that changed. */
  #retenirUne(faute: Faute): string[] {
    const { objet, avec = [] } = faute;
    // A name of a member in a text: neither waits for the other.
    const isNom = objet?.startsWith('membres/') === true;
    const soi = objet && this.#canRetenir(objet) ? [objet] : [];
    const autres = soi.length === 0 || isNom ? avec.filter((cle) => this.#canRetenir(cle)) : [];
    for (const cle of [...soi, ...autres]) {
      this.retenues.set(cle, {
        objet: cle,
        isPublique: this.#publiee(cle) !== null,
        fautes: [faute],
      });
      this.#remplacer(cle);
    }
    return [...soi, ...autres];
  }

  /** Before anything is withdrawn: a page that its form refuses must not leave with another one. */
  retenirLesFormes(): void {
    for (const cle of clesDEntites(this.#entiere))
      for (const entite of this.#entiere[cle])
        if (!isVerifiee(cle, entite)) {
          const objet = `${cle}/${entite.id}`;
          // Withdrawn, it is as the public knew it that it leaves.
          if (this.#isDecidee(objet) && this.#publiee(objet)) this.#remplacer(objet);
          else this.retenir(fautesDeForme(cle, entite));
        }
  }

  /** A page withdrawn before, and not back yet since it is held back, stays withdrawn. */
  #garderTombes(p: Publication): Publication {
    const gardees = (this.#enPlace?.publication.retraits ?? []).filter(({ objet }) => {
      const retenue = this.retenues.get(`${objet.type}/${objet.id}`);
      return retenue !== undefined && !retenue.isPublique;
    });
    if (gardees.length === 0) return p;
    const isLa = (objet: { type: CleEntites; id: string } | null) =>
      objet !== null && trouver<{ id: string }>(p[objet.type], objet.id) !== null;
    const cleDe = ({ objet }: (typeof gardees)[number]) => `${objet.type}/${objet.id}`;
    const retraits = [
      ...p.retraits,
      ...gardees.map((r) => ({ ...r, remplacePar: isLa(r.remplacePar) ? r.remplacePar : null })),
    ];
    return { ...p, retraits: retraits.sort((a, b) => (cleDe(a) < cleDe(b) ? -1 : 1)) };
  }

  candidate(): { publication: Publication; sieges: readonly Membre[] } {
    const { decisions } = this.#releve;
    const publication = this.#garderTombes(applyRetraits(this.#entiere, decisions));
    return { publication, sieges: this.#sieges };
  }

  /** Held back, a page may not leave with one that is withdrawn and that it no longer needed. */
  checkRien(p: Publication): void {
    const perdue = p.retraits.find(({ objet, avec }) => {
      const cle = `${objet.type}/${objet.id}`;
      return avec !== null && this.retenues.get(cle)?.isPublique === true;
    });
    const retenue = perdue && this.retenues.get(`${perdue.objet.type}/${perdue.objet.id}`);
    if (retenue) throw new PublicationRefusee('La publication est refusée', retenue.fautes);
  }
}

/**
 * The record without what the contract refuses: each record at fault stays as it was last published, or out when the
 * public has never seen it, with what depends on it. A withdrawal is never held back.
 * @param finir checks what is left; throws PublicationRefusee.
 * @param fautes what is known to be at fault already: a file that is missing.
 * @throws PublicationRefusee when nothing can be held back: the whole stays as it was.
 */
export function retenir<T>(
  releve: Releve,
  enPlace: EnPlace | null,
  finir: (candidate: { publication: Publication; sieges: readonly Membre[] }) => T,
  fautes: readonly Faute[] = [],
): { reste: T; retenues: Retenue[] } {
  const essai = new Essai(releve, enPlace);
  essai.retenir(fautes);
  essai.retenirLesFormes();
  for (;;) {
    try {
      const candidate = essai.candidate();
      const reste = finir(candidate);
      essai.checkRien(candidate.publication);
      return { reste, retenues: [...essai.retenues.values()] };
    } catch (erreur) {
      if (!(erreur instanceof PublicationRefusee)) throw erreur;
      // Each turn holds back one record more: it ends.
      if (!essai.retenir(erreur.fautes)) throw erreur;
    }
  }
}

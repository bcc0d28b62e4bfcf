/** The same record rendered change after change by one renderer, and whole by a new one: the same bytes. */
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierDExemple, type NomDExemple } from '@acp/shared/examples';
import {
  ecouter,
  parseMembres,
  parsePublication,
  relirePublication,
  type Lecture,
} from '@acp/shared/publication';
import { writePublication } from '../../../../cms/src/publication/write.ts';
import { chargerRendeur, type Rendre } from '../../../../site/src/rendu/rendeur.ts';
import { SiteEnLigne } from '../../../../site/src/rendu/site-en-ligne.ts';
import { jourDesEssais } from '../../../e2e/rendu.ts';
import { creerTirage, type Tirage } from '../../corpus/tirage.ts';
import { comparer, photographier, type Photo } from '../fautes/photo.ts';
import { retoucher } from './retouches.ts';

export interface BilanDesSuites {
  suites: number;
  egales: number;
  /** Changes that were published, by name. */
  faites: Record<string, number>;
  /** Changes that the contract or the checks of the site refused: nothing was put on line. */
  refusees: number;
  ecarts: string[];
}

const PAR_SUITE = 3;
const passe = { aujourdhui: jourDesEssais, isBaisseAdmise: true };

/** One publication that changes, as the CMS writes it, and the site that follows it. */
class Suivi {
  readonly #lieu: string;
  readonly #dossier: string;
  readonly #rendre: Rendre;
  readonly site: SiteEnLigne;
  #cesser: () => void = () => undefined;
  lue: Lecture;

  private constructor(lieu: string, rendre: Rendre, lue: Lecture) {
    this.#lieu = lieu;
    this.#dossier = join(lieu, 'publication');
    this.#rendre = rendre;
    this.site = this.#ouvrir(lieu);
    this.lue = lue;
  }

  static async commencer(exemple: NomDExemple): Promise<Suivi> {
    const lieu = await mkdtemp(join(tmpdir(), 'acp-delta-'));
    await cp(dossierDExemple(exemple), join(lieu, 'publication.1'), { recursive: true });
    await symlink('publication.1', join(lieu, 'publication'));
    const lue = await relirePublication(join(lieu, 'publication'));
    const suivi = new Suivi(lieu, await chargerRendeur(), lue);
    await suivi.site.publier(passe);
    // As in the product: what is being written is rendered ahead.
    suivi.#cesser = ecouter(suivi.#dossier, (annonce) => {
      suivi.site.preparer(annonce, passe.aujourdhui);
    });
    return suivi;
  }

  #ouvrir(varDir: string, publication = this.#dossier): SiteEnLigne {
    const cadre = { base: '', origine: 'http://localhost:4321', autorite: undefined };
    return new SiteEnLigne({ varDir, publication, ...cadre }, this.#rendre);
  }

  async ecrire(publication: Lecture['publication']): Promise<void> {
    this.lue = await writePublication({
      publication,
      membres: this.lue.membres,
      enLigne: this.lue,
      dossier: this.#dossier,
      medias: '',
    });
  }

  /** First difference with a site that has never seen anything else, or null. */
  async comparerAuComplet(): Promise<string | null> {
    const ailleurs = await mkdtemp(join(tmpdir(), 'acp-complet-'));
    try {
      // Of the files alone: nothing of it is in memory.
      const copie = join(ailleurs, 'publication');
      await cp(await realpath(this.#dossier), copie, { recursive: true });
      await this.#ouvrir(ailleurs, copie).publier(passe);
      const voir = (lieu: string): Promise<Photo> => photographier(join(lieu, 'site/current'));
      return comparer(await voir(this.#lieu), await voir(ailleurs));
    } finally {
      await rm(ailleurs, { recursive: true });
    }
  }

  fermer(): Promise<void> {
    this.#cesser();
    return rm(this.#lieu, { recursive: true });
  }
}

/** One change, published and rendered. Returns its name, or null when it was refused. */
async function changer(suivi: Suivi, t: Tirage, rang: number): Promise<string | null> {
  const avant = suivi.lue.publication;
  const retouche = retoucher(avant, t, rang);
  if (!retouche) return null;
  let nouvelle: typeof avant;
  try {
    nouvelle = parsePublication(retouche.candidate, avant);
    parseMembres(suivi.lue.membres, nouvelle);
  } catch {
    return null;
  }
  await suivi.ecrire(nouvelle);
  try {
    await suivi.site.publier(passe);
    return retouche.nom;
  } catch {
    await suivi.ecrire(avant);
    return null;
  }
}

/** `combien` sequences of changes from one example, each compared at its end; the differences are told. */
export async function jouerDesSuites(
  exemple: NomDExemple,
  combien: number,
  graine: number,
): Promise<BilanDesSuites> {
  const t = creerTirage(graine);
  const suivi = await Suivi.commencer(exemple);
  const bilan: BilanDesSuites = { suites: 0, egales: 0, refusees: 0, faites: {}, ecarts: [] };
  try {
    for (let rang = 1; bilan.suites < combien; bilan.suites += 1) {
      const noms: string[] = [];
      for (; noms.length < PAR_SUITE; rang += 1) {
        const nom = await changer(suivi, t, rang);
        if (nom === null) bilan.refusees += 1;
        else noms.push(nom);
      }
      for (const nom of noms) bilan.faites[nom] = (bilan.faites[nom] ?? 0) + 1;
      const ecart = await suivi.comparerAuComplet();
      const suite = `${exemple}, graine ${graine}, suite ${bilan.suites + 1} (${noms.join(', ')})`;
      if (ecart === null) bilan.egales += 1;
      else bilan.ecarts.push(`${suite} : ${ecart}`);
    }
  } finally {
    await suivi.fermer();
  }
  return bilan;
}

import { ADRESSES, FICHIERS } from '../lib/urls.ts';
import { reduire } from './lectures.ts';
import type { Manifeste } from './manifeste.ts';
import { fichierDe, PAGE_ABSENTE, type PageRendue } from './pages.ts';
import type { PageRetenue } from './retenir-pages.ts';

/** A release is not put on line; the message says why and what to do. */
export class ReleaseRefusee extends Error {
  /** The pages at fault, when they could be held back. */
  readonly pages: readonly PageRetenue[];
  constructor(phrase: string, pages: readonly PageRetenue[] = []) {
    super(`Le site n’est pas mis en ligne\u00a0: ${phrase}`);
    this.pages = pages;
  }
}

const REQUISES = [...Object.values(ADRESSES), ...Object.values(FICHIERS), PAGE_ABSENTE];

/** Beyond this share of the pages lost at once, somebody must say that it was meant. */
const PERTE_ADMISE = 0.1;
const PERTE_TOUJOURS_ADMISE = 20;

/** A release about to be read, and what is read now. */
export interface ReleaseAVerifier {
  manifeste: Manifeste;
  pages: ReadonlyMap<string, PageRendue>;
  /** Those that were rendered for it. */
  rendues: readonly string[];
  /** Addresses that were on line and are no longer there. */
  disparues: readonly string[];
  /** How many pages are on line; null when there is nothing to compare with. */
  pagesEnLigne: number | null;
  /** Somebody said that fewer pages are meant. */
  isBaisseAdmise: boolean;
}

/** Required pages, internal links and number of pages. Throws ReleaseRefusee with one French sentence. */
export function verifierRelease(release: ReleaseAVerifier): void {
  const { manifeste, pages, pagesEnLigne, isBaisseAdmise } = release;
  const absente = REQUISES.find((chemin) => !manifeste.has(fichierDe(chemin)));
  if (absente !== undefined)
    throw new ReleaseRefusee(
      `la page ${absente}, qui doit toujours exister, manque. Lancez «\u00a0pnpm publication --complet\u00a0».`,
    );
  const rompues = liensRompus(release).map((chemin) => ({
    chemin,
    phrase: `la page ${chemin} mène à une page du site qui n’existe pas. Corrigez ce lien, ou publiez la page qu’il annonce.`,
  }));
  const [rompue] = rompues;
  if (rompue) throw new ReleaseRefusee(rompue.phrase, rompues);
  const perdues = (pagesEnLigne ?? 0) - pages.size;
  if (
    !isBaisseAdmise &&
    pagesEnLigne !== null &&
    perdues > Math.max(PERTE_TOUJOURS_ADMISE, pagesEnLigne * PERTE_ADMISE)
  )
    throw new ReleaseRefusee(
      `il perdrait ${String(perdues)} pages sur ${String(pagesEnLigne)}. Si c’est voulu, lancez «\u00a0pnpm publication --complet --moins-de-pages\u00a0».`,
    );
}

/** The pages that lead nowhere. Two addresses that meet in 32 bits hide a dead link, never invent one. */
function liensRompus({ manifeste, pages, rendues, disparues }: ReleaseAVerifier): string[] {
  const connues = new Set<number>();
  for (const fichier of manifeste.keys())
    connues.add(reduire(`/${fichier.replace(/(^|\/)index\.html$/u, '$1')}`));
  // What did not change leads where it did, as long as nothing went away.
  const aVoir = disparues.length > 0 ? pages.keys() : rendues;
  return [...aVoir].filter((chemin) => pages.get(chemin)?.liens.some((lien) => !connues.has(lien)));
}

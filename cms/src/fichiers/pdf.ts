import { checkDangers } from './pdf-dangers.ts';
import { FichierRefuse } from './refus.ts';

/** What a PDF says of itself. */
export interface LecturePdf {
  pages: number;
  /** `fr`; null: the file does not say. */
  langue: string | null;
  titre: string | null;
  /** Titles, lists and reading order are marked for screen readers. */
  balise: boolean;
  /** Words can be read; false: its pages are pictures. */
  texte: boolean;
}

/** Enough to know whether a document was scanned; the rest would only take time. */
const PAGES_LUES = 20;

const isNomme = (erreur: unknown, nom: string): boolean =>
  erreur instanceof Error && erreur.name === nom;

const refuserProtege = (): never => {
  throw new FichierRefuse(
    'Ce PDF est protégé par un mot de passe ou contre la copie\u00a0: un lecteur d’écran ne pourrait pas le lire. Redemandez-le sans protection, ou enregistrez-le de nouveau sans mot de passe.',
  );
};

function refuserAbime(erreur: unknown): never {
  if (erreur instanceof FichierRefuse) throw erreur;
  if (isNomme(erreur, 'PasswordException')) return refuserProtege();
  throw new FichierRefuse(
    'Ce PDF est abîmé\u00a0: il ne s’ouvre pas. Ouvrez-le dans un lecteur de PDF pour vérifier, puis exportez-le ou redemandez-le.',
    { cause: erreur },
  );
}

const lireMot = (valeur: unknown): string | null =>
  typeof valeur === 'string' && valeur.trim() !== '' ? valeur.trim() : null;

/** `fr-FR` → `fr`. */
const lireLangue = (valeur: unknown): string | null =>
  /^[a-z]{2,3}(?=$|-)/u.exec(lireMot(valeur)?.toLowerCase() ?? '')?.[0] ?? null;

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

async function hasTexte(pdf: Pdf): Promise<boolean> {
  for (let numero = 1; numero <= Math.min(pdf.numPages, PAGES_LUES); numero++) {
    const { items } = await (await pdf.getPage(numero)).getTextContent();
    if (items.some((item) => 'str' in item && item.str.trim() !== '')) return true;
  }
  return false;
}

async function lire(pdf: Pdf): Promise<LecturePdf> {
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  if (lireMot(info.EncryptFilterName) !== null) return refuserProtege();
  const marques = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const structure = (await (await pdf.getPage(1)).getStructTree()) as unknown;
  return {
    pages: pdf.numPages,
    langue: lireLangue(info.Language),
    titre: lireMot(info.Title),
    balise: marques?.Marked === true && structure !== null,
    texte: await hasTexte(pdf),
  };
}

/** @throws FichierRefuse when it is protected, damaged, or can do more than be read. */
export async function lirePdf(fichier: Buffer): Promise<LecturePdf> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(fichier), { verbosity: 0 });
    try {
      const lecture = await lire(pdf);
      checkDangers(fichier);
      return lecture;
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (erreur) {
    return refuserAbime(erreur);
  }
}

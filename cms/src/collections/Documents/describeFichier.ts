import type { CollectionBeforeChangeHook } from 'payload';
import { isImage } from '../../fichiers/formats.ts';
import { defautsDe } from '../../fichiers/defauts.ts';
import type { LecturePdf } from '../../fichiers/pdf.ts';
import { preparationDe } from './prepareFichier.ts';

/** What the form shows of a file, and what the file says. */
interface Fiche {
  pages?: number | null;
  langue?: string | null;
  accessible?: 'oui' | 'non' | null;
  nature?: string | null;
  lecture?: LecturePdf | null;
}

const isRempli = (valeur: unknown): boolean =>
  valeur !== null && valeur !== undefined && valeur !== '';

/** Marks say nothing of their quality: a PDF without a fault found is « non vérifié », never « accessible ». */
const accessibleDe = (lecture: LecturePdf | null | undefined): 'non' | null =>
  lecture && defautsDe(lecture).length > 0 ? 'non' : null;

const langueDe = (lecture: LecturePdf | null | undefined): string => lecture?.langue ?? 'fr';

/** The most likely one: the form shows it, and it can be changed. */
function natureDe(mime: unknown): 'image' | 'donnees' | 'texte' {
  if (isImage(mime)) return 'image';
  return /csv|sheet/u.test(String(mime)) ? 'donnees' : 'texte';
}

/**
 * Pages and accessibility belong to the file: a new file is read anew, unless they were typed with it. The language
 * corrected by hand stays.
 */
function lireFiche(ancienne: Fiche, fiche: Fiche, lecture: LecturePdf | null): Fiche {
  const isSaisi = (nom: 'pages' | 'accessible'): boolean =>
    isRempli(fiche[nom]) && fiche[nom] !== ancienne[nom];
  const isCorrigee = isRempli(fiche.langue) && fiche.langue !== langueDe(ancienne.lecture);
  return {
    pages: isSaisi('pages') ? fiche.pages : (lecture?.pages ?? null),
    accessible: isSaisi('accessible') ? fiche.accessible : accessibleDe(lecture),
    langue: isCorrigee ? fiche.langue : langueDe(lecture),
  };
}

/** Writes what the product knows of a new file beside it. */
export const describeFichier: CollectionBeforeChangeHook = ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const preparation = preparationDe(req);
  if (!preparation) return data;
  const { sha256, lecture, variantes } = preparation;
  if (context.seed === true) return { ...data, sha256 };
  return {
    ...data,
    ...lireFiche((originalDoc ?? {}) as Fiche, data, lecture),
    nature: isRempli(data.nature) ? (data.nature as unknown) : natureDe(data.mimeType),
    sha256,
    lecture,
    variantes: variantes.map(({ contenu: _contenu, ...variante }) => variante),
  };
};

import type { LecturePdf } from './pdf.ts';

/** What keeps somebody from reading a PDF, and the way out, for who published it. */
export interface Defaut {
  cause: string;
  remede: string;
}

const ORIGINE =
  'Redemandez le fichier d’origine (Word, LibreOffice) et exportez-le en «\u00a0PDF accessible\u00a0» (balises cochées).';

/** Empty: nothing was found, which is not the same as « vérifié ». */
export function defautsDe(lecture: LecturePdf): Defaut[] {
  const defauts: Defaut[] = [];
  if (!lecture.texte)
    defauts.push({
      cause:
        'Ses pages sont des images (document scanné)\u00a0: aucun mot ne peut être lu à voix haute ni cherché.',
      remede:
        'Redemandez le fichier d’origine. S’il n’existe plus, créez une version HTML\u00a0: recopiez le texte dans une page du site.',
    });
  if (!lecture.balise)
    defauts.push({
      cause:
        'Il n’a pas de balises\u00a0: un lecteur d’écran ne distingue ni les titres, ni les listes, ni l’ordre de lecture.',
      remede: ORIGINE,
    });
  if (lecture.langue === null)
    defauts.push({
      cause:
        'Sa langue n’est pas indiquée\u00a0: une synthèse vocale peut le lire avec l’accent d’une autre langue.',
      remede:
        'Dans le fichier d’origine, choisissez la langue du document, puis exportez-le de nouveau.',
    });
  if (lecture.titre === null)
    defauts.push({
      cause: 'Il n’a pas de titre\u00a0: le lecteur de PDF annonce le nom du fichier.',
      remede:
        'Dans le fichier d’origine, remplissez le titre (menu «\u00a0Fichier\u00a0», «\u00a0Propriétés\u00a0»), puis exportez-le de nouveau.',
    });
  return defauts;
}

import { FichierRefuse } from './refus.ts';

/** Tabulation, line feed and carriage return are the only control bytes a table holds. */
const isBinaire = (octet: number): boolean =>
  octet === 0x7f || (octet < 0x20 && ![0x09, 0x0a, 0x0d].includes(octet));

/** How a page, a script, a PostScript program or a formatted text begins. */
const AUTRE_CHOSE = /^\s*(<|#!|%!|\{\\rtf|MZ|\{|\[)/u;

/** A CSV file has no signature: it is text, in columns, and nothing else. */
export function checkTableau(fichier: Buffer): void {
  if (fichier.some(isBinaire))
    throw new FichierRefuse(
      'Ce fichier s’appelle «\u00a0.csv\u00a0» mais n’est pas un tableau en texte. Dans le tableur, choisissez «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV\u00a0».',
    );
  const texte = fichier.toString('latin1').replace(/^\u00ef\u00bb\u00bf/u, '');
  if (AUTRE_CHOSE.test(texte) || /<(script|html|svg|iframe|object|embed)\b/iu.test(texte))
    throw new FichierRefuse(
      'Ce fichier s’appelle «\u00a0.csv\u00a0» mais contient une page web ou un programme. Enregistrez de nouveau le tableau depuis le tableur, au format CSV.',
    );
  const [premiere = ''] = texte.split(/\r?\n/u);
  if (!/[;,\t]/u.test(premiere))
    throw new FichierRefuse(
      'Ce tableau n’a qu’une colonne, ou ses colonnes ne sont pas séparées par «\u00a0;\u00a0» ou «\u00a0,\u00a0». Enregistrez-le de nouveau depuis le tableur, au format CSV.',
    );
}

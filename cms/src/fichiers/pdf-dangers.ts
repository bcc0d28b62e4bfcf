import { constants, inflateSync } from 'node:zlib';
import { FichierRefuse } from './refus.ts';

// « endstream » ends one: taken for a beginning, it would hide every object up to the next end.
const FLUX = /(?<!end)stream\r?\n/gu;
/** For the whole file: each stream may hold a thousand times its weight. */
const DEPLIE_MAXIMUM = 100_000_000;

/** `/J#61vaScript` is `/JavaScript`. */
const lireNoms = (texte: string): string =>
  texte.replace(/#([0-9a-f]{2})/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const depliable = (dictionnaire: string): boolean =>
  /\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*(\]|\/|>|$)/u.test(dictionnaire);

/** The objects kept inside a compressed stream; a text that is refused when they cannot be read. */
function deplier(contenu: Buffer, permis: number): string {
  try {
    return inflateSync(contenu, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: Math.max(1, permis),
    }).toString('latin1');
  } catch {
    return '/Illisible ';
  }
}

/** The objects of a PDF as text, without what its pages draw. */
function objetsDe(fichier: Buffer): string {
  const texte = fichier.toString('latin1');
  const objets: string[] = [];
  let place = 0;
  let reste = DEPLIE_MAXIMUM;
  for (const { index, 0: marque } of texte.matchAll(FLUX)) {
    if (index < place) continue;
    const avant = texte.slice(place, index);
    objets.push(avant);
    const debut = index + marque.length;
    const fin = texte.indexOf('endstream', debut);
    place = fin < 0 ? texte.length : fin;
    const dictionnaire = lireNoms(avant.slice(avant.lastIndexOf(' obj') + 1));
    if (!/\/ObjStm\b/u.test(dictionnaire)) continue;
    const contenu = fichier.subarray(debut, place);
    if (depliable(dictionnaire)) {
      const deplie = deplier(contenu, reste);
      reste -= deplie.length;
      objets.push(deplie);
    } else if (/\/Filter\b/u.test(dictionnaire)) objets.push('/Illisible ');
    else objets.push(contenu.toString('latin1'));
  }
  objets.push(texte.slice(place));
  return lireNoms(objets.join('\n'));
}

const DANGERS: [RegExp, string][] = [
  [/\/(JavaScript|JS)\s*[(<[/\d]|\/S\s*\/JavaScript/u, 'contient un programme (JavaScript)'],
  [/\/S\s*\/(Launch|SubmitForm|ImportData|GoToE)\b/u, 'lance une action sur l’ordinateur'],
  [
    /\/(EmbeddedFiles?|EF)\b\s*[<[/\d]|\/Type\s*\/EmbeddedFile\b/u,
    'cache d’autres fichiers joints',
  ],
  [/\/(RichMedia|XFA)\b/u, 'contient une animation ou un formulaire que peu de lecteurs ouvrent'],
  [/\/Illisible /u, 'a une partie qui ne peut pas être vérifiée'],
];

/** Refuses what can run or hide in a PDF. */
export function checkDangers(fichier: Buffer): void {
  const objets = objetsDe(fichier);
  const danger = DANGERS.find(([motif]) => motif.test(objets));
  if (danger)
    throw new FichierRefuse(
      `Ce PDF ${danger[1]}\u00a0: le site ne le publie pas. Ouvrez-le, choisissez «\u00a0Imprimer\u00a0» puis «\u00a0Enregistrer en PDF\u00a0», ou redemandez le fichier d’origine (Word, LibreOffice) et exportez-le en PDF.`,
    );
}

import { toBlocsLus, CLASSES, type BlocLu } from './blocs.ts';
import { openDocx } from './openDocx.ts';
import { Pertes } from './rapport.ts';
import { FichierRefuse } from './refus.ts';
import { relireXml } from './relireXml.ts';

/** The names of styles that are in every Word; the file keeps them in English whatever the language. */
const STYLES = [
  ...['Title', 'Titre'].map((nom) => `p[style-name='${nom}'] => h1.${CLASSES.titre}:fresh`),
  ...['caption', 'Caption', 'Table', 'Illustration'].map(
    (nom) => `p[style-name='${nom}'] => p.${CLASSES.legende}:fresh`,
  ),
  ...['Quote', 'Intense Quote', 'Quotations'].map(
    (nom) => `p[style-name='${nom}'] => blockquote:fresh`,
  ),
  ...['toc', 'TOC', 'Contents'].map((debut) => `p[style-name^='${debut}'] => !`),
];

const ORDINAIRES =
  /^(?:List|Body|Normal|No Spacing|Standard|Text body|Subtitle|Plain Text|Default|header|footer|footnote|endnote|Table|annotation)/iu;
const STYLE_INCONNU =
  /^Unrecognised paragraph style: (?:'(?<nom>[^']*)' )?\(Style ID: (?<id>.*)\)$/u;

/** The blocks of a Word document, and what was lost. Throws `FichierRefuse`, in French. */
export async function convertDocx(octets: Buffer): Promise<{ blocs: BlocLu[]; pertes: Pertes }> {
  const archive = await openDocx(octets);
  const pertes = new Pertes();
  const { default: mammoth } = await import('mammoth');
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: octets },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // The bytes of a picture are never read: only that there is one.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    .catch(() => {
      throw new FichierRefuse(
        'Ce document Word ne se lit pas jusqu’au bout. Ouvrez-le dans Word, enregistrez-le à nouveau, puis importez cette copie.',
      );
    });
  const blocs = toBlocsLus(value, pertes);
  relireXml(archive, pertes);
  for (const { message } of messages) {
    const { nom, id } = STYLE_INCONNU.exec(message)?.groups ?? {};
    const style = nom ?? id;
    if (style && !ORDINAIRES.test(style)) pertes.add('style', style);
  }
  if (blocs.length === 0)
    throw new FichierRefuse(
      'Aucun texte n’a été trouvé dans ce document. S’il est fait de pages numérisées, il faut d’abord le retaper ou le faire reconnaître.',
    );
  return { blocs, pertes };
}

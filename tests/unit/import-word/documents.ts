/** Real Word documents, made for the tests. */
import type { ExternalHyperlink } from 'docx';
import {
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx';

export const enOctets = (sections: FileChild[], reste: object = {}): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'puces',
            levels: [0, 1].map((level) => ({ level, format: 'bullet' as const, text: '•' })),
          },
        ],
      },
      sections: [{ ...reste, children: sections }],
    }),
  );

export const titre = (texte: string, niveau: 1 | 2 | 3 | 4 = 1): Paragraph =>
  new Paragraph({
    text: texte,
    heading: [
      HeadingLevel.HEADING_1,
      HeadingLevel.HEADING_2,
      HeadingLevel.HEADING_3,
      HeadingLevel.HEADING_4,
    ][niveau - 1],
  });

export const paragraphe = (...children: (string | TextRun | ExternalHyperlink)[]): Paragraph =>
  new Paragraph({ children: children.map((c) => (typeof c === 'string' ? new TextRun(c) : c)) });

export const puce = (texte: string, level = 0): Paragraph =>
  new Paragraph({ text: texte, numbering: { reference: 'puces', level } });

export const tableau = (...lignes: string[][]): Table =>
  new Table({
    rows: lignes.map(
      (ligne) =>
        new TableRow({
          children: ligne.map((mots) => new TableCell({ children: [paragraphe(mots)] })),
        }),
    ),
  });

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** One of each thing that the model cannot say. */
export const chargee = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [paragraphe('Voir le règlement.')] } },
      comments: {
        children: [{ id: 0, author: 'A', date: new Date(0), children: [paragraphe('À vérifier')] }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [paragraphe('Document de travail')] }) },
          children: [
            titre('1. Ouverture'),
            new Paragraph({
              children: [
                new TextRun('Le 12'),
                new TextRun({ text: 'e', superScript: true }),
                new TextRun({ text: ' arrondissement', bold: true }),
                new FootnoteReferenceRun(1),
                new ImageRun({
                  type: 'png',
                  data: PIXEL,
                  transformation: { width: 10, height: 10 },
                  altText: { name: 'plan', title: 'Plan', description: 'Plan du quartier' },
                }),
              ],
            }),
            paragraphe(
              new TextRun({ text: 'rouge', color: 'FF0000' }),
              new TextRun({ text: ' souligné', underline: {} }),
              new TextRun({ text: ' penché', italics: true }),
            ),
            new Table({
              rows: [
                new TableRow({
                  children: [new TableCell({ columnSpan: 2, children: [paragraphe('Rue')] })],
                }),
                new TableRow({
                  children: ['a', 'b'].map((m) => new TableCell({ children: [paragraphe(m)] })),
                }),
              ],
            }),
          ],
        },
      ],
    }),
  );

const PHRASE =
  'L’Assemblée a entendu la direction de la voirie, puis les membres ont posé leurs questions sur les trottoirs, les bancs et les arbres de la place. ';

/** Ten pages: eight points, each with a subtitle, paragraphs, a list; one table. */
export const dixPages = (): Promise<Buffer> =>
  enOctets([
    titre('En bref'),
    puce('La plénière a voté un vœu.'),
    puce('Elle a entendu deux directions.'),
    ...Array.from({ length: 8 }, (_, i) => [
      titre(`${String(i + 1)}. Point ${String.fromCharCode(65 + i)}`),
      ...Array.from({ length: 10 }, (_, j) =>
        paragraphe(`${String(i + 1)}-${String(j + 1)} ${PHRASE.repeat(4)}`),
      ),
      titre('Questions des membres', 2),
      puce(`Quand, pour le point ${String(i + 1)} ?`),
      puce(`Où, pour le point ${String(i + 1)} ?`),
    ]).flat(),
    tableau(['Rue', 'Largeur'], ['Rue du Pont', '1,40 m']),
    titre('Décisions'),
    puce('La prochaine plénière aura lieu en mars.'),
  ]);

/** Files such as Word writes them, for the tasks of the secretariat. */
import { writeFile } from 'node:fs/promises';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const phrases = [
  'Les membres demandent que les trottoirs restent libres pour les fauteuils et les poussettes.',
  'La direction de la voirie répond que les travaux commenceront après l’été.',
  'Plusieurs membres veulent savoir qui contrôlera les chantiers, et à quel rythme.',
  'Il est proposé d’écouter les commerçants de la rue du Marché avant la prochaine plénière.',
];

const paragraphe = (rang: number): Paragraph =>
  new Paragraph({
    children: Array.from(
      { length: 5 },
      (_, n) => new TextRun({ text: `${phrases[(rang + n) % phrases.length] ?? ''} ` }),
    ),
  });

const titre = (texte: string): Paragraph =>
  new Paragraph({ text: texte, heading: HeadingLevel.HEADING_1 });

const tableau = new Table({
  rows: [
    ['Rue', 'Travaux'],
    ['Rue du Marché', 'Deux rampes'],
    ['Rue des Écoles', 'Trottoir élargi'],
  ].map(
    (cellules) =>
      new TableRow({
        children: cellules.map((texte) => new TableCell({ children: [new Paragraph(texte)] })),
      }),
  ),
});

/** About ten pages: eight sections, a table, and some bold words. */
export async function ecrireCompteRendu(fichier: string): Promise<void> {
  const sections = Array.from({ length: 8 }, (_, rang) => [
    titre(`${String(rang + 1)}. Point numéro ${String(rang + 1)}`),
    new Paragraph({ children: [new TextRun({ text: 'Ce qui est dit. ', bold: true })] }),
    ...Array.from({ length: 8 }, (__, n) => paragraphe(rang + n)),
  ]);
  const document = new Document({
    sections: [{ children: [...sections.flat(), titre('Annexe'), tableau] }],
  });
  await writeFile(fichier, await Packer.toBuffer(document));
}

/** The eleven commitments of the acte the tasks write, one a paragraph. */
export const engagements = Array.from(
  { length: 11 },
  (_, rang) =>
    `La Ville s’engage à ouvrir la rampe numéro ${String(rang + 1)} avant la fin de l’année.`,
);

/** The text of an acte: an opening, then its commitments. */
export async function ecrireActe(fichier: string): Promise<void> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('L’Assemblée demande à la Ville ce qui suit.'),
          ...engagements.map((texte) => new Paragraph(texte)),
        ],
      },
    ],
  });
  await writeFile(fichier, await Packer.toBuffer(document));
}

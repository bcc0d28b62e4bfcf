import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { openArchive } from '../../../../cms/src/archives/ouvrir.ts';
import { sansApostrophe } from '../../../../cms/src/import/apostrophe.ts';
import { ecrireCsv } from '../../../../cms/src/import/ecrireCsv.ts';
import { ecrireXlsx } from '../../../../cms/src/import/ecrireXlsx.ts';
import { lireDate } from '../../../../cms/src/import/lireDate.ts';
import { lireFichier } from '../../../../cms/src/import/lireFichier.ts';
import { zip, type Annonces } from '../../../zip.ts';

const TABLEAU = [
  ['Identifiant', 'Prénom', 'Siège depuis le'],
  ['P-1', 'Zoé', '11/03/2026'],
  ['P-2', 'Noël ; dit « l’Œuf »', ''],
];

const cellules = async (contenu: Buffer): Promise<string[][]> =>
  (await lireFichier(contenu)).map((ligne) => ligne.cellules);

const enCsv = (separateur: string): string =>
  TABLEAU.map((ligne) => ligne.map((mot) => `"${mot}"`).join(separateur)).join('\r\n');

/** What Excel writes on a French Windows machine. */
const enWindows1252 = (texte: string): Buffer =>
  Buffer.from(texte.replaceAll('’', '\u0092').replaceAll('Œ', '\u008c'), 'latin1');

describe('la liste des membres se lit', () => {
  test.each([
    ['le point-virgule', ';'],
    ['la virgule', ','],
    ['la tabulation', '\t'],
  ])('en CSV séparé par %s, en UTF-8 comme en Windows-1252', async (_, separateur) => {
    const csv = enCsv(separateur);
    expect(await cellules(Buffer.from(csv))).toEqual(TABLEAU);
    expect(await cellules(Buffer.from(`\uFEFF${csv}`))).toEqual(TABLEAU);
    expect(await cellules(enWindows1252(csv))).toEqual(TABLEAU);
    expect(await cellules(Buffer.from(`\uFEFF${csv}`, 'utf16le'))).toEqual(TABLEAU);
  });

  test('en classeur Excel, dates et nombres compris', async () => {
    const classeur = await writeXlsxFile([
      [{ value: 'Identifiant' }, { value: 'Siège depuis le' }, { value: 'Siège jusqu’au' }],
      [
        { type: Number, value: 42 },
        { type: Date, value: new Date('2026-03-11T00:00:00Z'), format: 'dd/mm/yyyy' },
        { type: Number, value: 46_387 },
      ],
      [],
      [{ value: 'P-2' }],
    ]).toBuffer();
    const lignes = await lireFichier(classeur);
    expect(lignes[1]?.cellules).toEqual(['42', '2026-03-11', '46387']);
    expect(lireDate('46387')).toBe('2026-12-31');
    // An empty line keeps its number: the errors name the lines that the spreadsheet shows.
    expect(lignes[2]?.numero).toBe(4);
  });
});

describe('une date s’écrit', () => {
  test.each([
    ['11/03/2026', '2026-03-11'],
    ['1.3.2026', '2026-03-01'],
    ['2026-03-11', '2026-03-11'],
    ['2026-03-11 00:00:00', '2026-03-11'],
    ['46092', '2026-03-11'],
    ['30/02/2026', null],
    ['bientôt', null],
    ['11/03/26', null],
  ])('%s', (ecrite, lue) => {
    expect(lireDate(ecrite)).toBe(lue);
  });
});

describe('un fichier illisible est refusé en français', () => {
  test.each<[string, Buffer, RegExp]>([
    ['vide', Buffer.alloc(0), /est vide/],
    ['vide sauf des lignes vides', Buffer.from(';;\r\n;;\r\n'), /est vide/],
    ['sans personne', Buffer.from('Identifiant;Prénom;Nom\r\n'), /que ses titres/],
    [
      'un ancien classeur',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /\.xls.*Enregistrer sous/s,
    ],
    ['un PDF', Buffer.from('%PDF-1.7\n…'), /ni un classeur Excel/],
    ['des octets', Buffer.from([1, 2, 0, 3, 4, 0]), /n’est pas une liste lisible/],
    [
      'des guillemets ouverts',
      Buffer.from('Identifiant;Nom\r\nP-1;"Roche\r\n'),
      /ligne \d+.*guillemets/s,
    ],
    ['trop lourd', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), /5\sMo/],
    ['trop long', Buffer.from(`a;b\n${'1;2\n'.repeat(2001)}`), /2001 lignes, 2000 au plus/],
  ])('%s', async (_, contenu, phrase) => {
    await expect(lireFichier(contenu)).rejects.toThrow(phrase);
  });

  test('un classeur tronqué', async () => {
    const classeur = await writeXlsxFile([[{ value: 'Identifiant' }]]).toBuffer();
    const type = classeur.subarray(0, classeur.length - 200);
    await expect(lireFichier(type)).rejects.toThrow(/Excel|classeur/);
  });
});

describe('un classeur qui ment sur ce qu’il pèse', () => {
  const FEUILLE = 'xl/worksheets/sheet1.xml';
  const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const classeur = (annonces: Annonces, reste = '') =>
    zip(
      {
        '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${TYPE}"/></Types>`,
        'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        [FEUILLE]: `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Nom</v></c></row><row r="2"><c r="A2" t="str"><v>Roche</v></c></row></sheetData>${reste}</worksheet>`,
      },
      annonces,
    );
  const enorme = ' '.repeat(70 * 1024 * 1024);

  test.each<[string, Annonces, string, RegExp]>([
    ['dans sa liste', { liste: { [FEUILLE]: 10 } }, enorme, /trop gros une fois ouvert/],
    [
      'partout',
      { liste: { [FEUILLE]: 10 }, tetes: { [FEUILLE]: 10 } },
      enorme,
      /trop gros une fois ouvert/,
    ],
    ['un peu', { liste: { [FEUILLE]: 10 } }, '', /abîmé/],
  ])('%s est refusé avant d’être ouvert', async (_, annonces, reste, phrase) => {
    await expect(lireFichier(classeur(annonces, reste))).rejects.toThrow(phrase);
  });

  test('en tête de sa feuille se lit sans réserver les gigaoctets annoncés', async () => {
    expect(await cellules(classeur({ tetes: { [FEUILLE]: 4e9 } }))).toEqual([['Nom'], ['Roche']]);
  });
});

/** Anything a person can type, and what spreadsheets read their own way. */
const mot = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('toString', '__proto__', 'constructor', '_x000D_', 'a\u000bb', '\ufffe'),
    fc.string({
      unit: fc.constantFrom("'", '=', '-', '+', '@', ' ', '"', ';', '\n', '_x', '0041_'),
    }),
  )
  .map((texte) => texte.replaceAll('\0', '').replace(/\r\n?/gu, '\n').trim());

describe('la liste téléchargée', () => {
  test('ne contient rien qu’un tableur exécuterait', () => {
    const csv = ecrireCsv([['=CMD()', '+33', '-1', '@x', ' =A1', 'Roche']]);
    expect(csv).toBe(`\uFEFF"'=CMD()";"'+33";"'-1";"'@x";"' =A1";Roche\r\n`);
  });

  test('se relit telle qu’elle a été écrite, quoi qu’elle contienne', async () => {
    const tableau = fc.array(fc.tuple(fc.constant('x'), mot, mot), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(tableau, async (lignes) => {
        const ecrit = [['Identifiant', 'Prénom', 'Nom'], ...lignes];
        const relu = await cellules(Buffer.from(ecrireCsv(ecrit)));
        expect(relu.map((ligne) => ligne.map(sansApostrophe))).toEqual(ecrit);
      }),
    );
  });

  test('en classeur aussi', async () => {
    const tableau = fc.array(fc.tuple(fc.constant('x'), mot, mot), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(tableau, async (lignes) => {
        const ecrit = [['Identifiant', 'Prénom', 'Nom'], ...lignes];
        const colonnes = ecrit[0]?.map(() => ({ largeur: 10, isGrisee: false })) ?? [];
        const relu = await cellules(await ecrireXlsx([{ nom: 'Liste', colonnes, lignes: ecrit }]));
        expect(relu.map((ligne) => ligne.map(sansApostrophe))).toEqual(ecrit);
      }),
      { numRuns: 40 },
    );
  });

  test('n’a en classeur que des cases de texte, les vides aussi\u00a0: 2025-05 n’y devient pas un jour', async () => {
    const colonnes = [
      { largeur: 10, isGrisee: true },
      { largeur: 10, isGrisee: false },
    ];
    const lignes = [
      ['Mesure', 'Preuve'],
      ['x', ''],
    ];
    const classeur = await openArchive(await ecrireXlsx([{ nom: 'Suivi', colonnes, lignes }]));
    const feuille = String(classeur.get('xl/worksheets/sheet1.xml'));
    const styles = String(classeur.get('xl/styles.xml'));
    const [, texte] = /numFmtId="(\d+)" formatCode="@"/u.exec(styles) ?? [];
    const formats = [...styles.matchAll(/<xf(?: numFmtId="(\d+)")?/gu)].map(([, format]) => format);
    const cases = [...feuille.matchAll(/<c r="\w+"(?: s="(\d+)")?/gu)];
    expect(cases).toHaveLength(4);
    expect(texte).toBeDefined();
    expect(cases.map(([, style]) => formats[Number(style ?? 0)])).toEqual(Array(4).fill(texte));
  });
});

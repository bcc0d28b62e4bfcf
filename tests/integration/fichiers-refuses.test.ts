import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierDExemple } from '@acp/shared/examples';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { OCTETS_MAXIMUM } from '../../cms/src/fichiers/formats.ts';
import { createVariantes, nettoyer } from '../../cms/src/fichiers/images.ts';
import { lirePdf } from '../../cms/src/fichiers/pdf.ts';
import { defautsDe } from '../../cms/src/fichiers/defauts.ts';
import { reconnaitre } from '../../cms/src/fichiers/reconnaitre.ts';
import { zip } from '../zip.ts';
import { docx, GIF, imprimer, pdfAvec, pdfTasse, pdfVerrouille, PHOTO, png } from './fichiers.ts';

let pdf: Awaited<ReturnType<typeof imprimer>>;

beforeAll(async () => {
  pdf = await imprimer();
});

const lireRefus = async (essai: Promise<unknown>): Promise<string> => {
  const erreur = await essai.then(
    () => null,
    (refus: unknown) => refus as Error,
  );
  expect(erreur?.name).toBe('FichierRefuse');
  return (erreur?.message ?? '').replaceAll('\u00a0', ' ');
};

const DESSIN = '5 0 obj\n<< /Length 1 >>\nstream\nq\nendstream\nendobj\n';

/** Five hundred megabytes in half a one. */
function bombe(): Buffer {
  const poids = 'x'.repeat(10_000_000);
  const noms = Array.from({ length: 51 }, (_, rang) => `word/media/image${String(rang)}.bmp`);
  return docx(Object.fromEntries(noms.map((nom) => [nom, poids])));
}

/** Changes the first `ancien` only: the heading of a file, not the list at the end. */
function remplacer(fichier: Buffer, ancien: string, nouveau: string): Buffer {
  const copie = Buffer.from(fichier);
  copie.write(nouveau, copie.indexOf(ancien), 'latin1');
  return copie;
}

const csv = (texte: string): Buffer => Buffer.from(texte);

describe('Un fichier est reconnu à son contenu', () => {
  test('qu’il soit un PDF, une image, un tableau ou un texte', async () => {
    const mimeDe = async (fichier: Buffer, nom: string) => (await reconnaitre(fichier, nom)).mime;
    expect(await mimeDe(pdf.brut, 'Compte rendu.PDF')).toBe('application/pdf');
    expect(await mimeDe(PHOTO, 'été.JPEG')).toBe('image/jpeg');
    expect(await mimeDe(png(4, 4), 'plan.png')).toBe('image/png');
    expect(await mimeDe(csv('Rue;Largeur\nÉcoles;2,40\n'), 'largeurs.csv')).toBe('text/csv');
    expect(await mimeDe(Buffer.from('Rue;Métrage\n\xc9coles;2\n', 'latin1'), 'l.csv')).toBe(
      'text/csv',
    );
    expect(await mimeDe(docx(), 'ordre.docx')).toMatch(/wordprocessingml/u);
    const odt = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' };
    expect(await mimeDe(zip(odt), 'ordre.odt')).toMatch(/opendocument\.text/u);
  });

  test.each([
    ['une photo nommée « .pdf »', () => PHOTO, 'rapport.pdf', 'son contenu est « image JPEG »'],
    ['un PDF nommé « .jpg »', () => pdf.brut, 'photo.jpg', 'son contenu est « PDF »'],
    ['un tableau nommé « .pdf »', () => csv('a;b\n'), 'a.pdf', 'ce n’est pas un PDF'],
    ['une page web', () => csv('<!doctype html><script>1</script>'), 'a.html', 'Envoyez un PDF'],
    ['une page web nommée « .csv »', () => csv('<html>;</html>'), 'a.csv', 'page web'],
    ['un tableau qui porte un script', () => csv('a;b\n<script>1</script>;2'), 'a.csv', 'page web'],
    [
      'un dessin SVG',
      () => csv('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.svg',
      'ne publie pas',
    ],
    [
      'un SVG nommé « .png »',
      () => csv('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.png',
      'image PNG',
    ],
    [
      'un programme Windows',
      () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
      'a.exe',
      'ne publie pas',
    ],
    [
      'un programme nommé « .csv »',
      () => Buffer.from('\x7fELF;\x02\x01\0', 'latin1'),
      'a.csv',
      'ne publie pas',
    ],
    ['un script nommé « .csv »', () => csv('#!/bin/sh;\nrm -r /\n'), 'a.csv', 'programme'],
    ['un texte sans colonnes', () => csv('bonjour\n'), 'a.csv', 'une colonne'],
    ['une image qui bouge', () => GIF, 'a.gif', 'image GIF'],
    ['une archive', () => zip({ 'a.txt': 'a' }), 'a.zip', 'envoyez chaque fichier'],
    ['un fichier vide', () => Buffer.alloc(0), 'a.pdf', 'vide'],
    [
      'un fichier trop lourd',
      () => Buffer.alloc(OCTETS_MAXIMUM + 1),
      'a.pdf',
      'le maximum est 50 Mo',
    ],
    ['un texte Word à macros', () => docx({ 'word/vbaProject.bin': 'x' }), 'a.docx', 'macro'],
    [
      'un texte Word qui porte un programme',
      () => docx({ 'word/embeddings/oleObject1.bin': 'x' }),
      'a.docx',
      'programme',
    ],
    ['un texte Word qui se déplie en bombe', bombe, 'a.docx', 'énorme'],
    [
      'un texte Word dont la liste ment sur ce qu’il pèse',
      () => docx({ 'a.xml': 'x'.repeat(1000) }, { liste: { 'a.xml': 10 } }),
      'a.docx',
      'abîmé',
    ],
    [
      'un texte Word dont la liste nomme autrement ce qu’il contient',
      () => remplacer(docx({ 'a.xml': 'x' }), 'a.xml', 'b.xml'),
      'a.docx',
      'abîmé',
    ],
    ['un texte Word coupé', () => docx().subarray(0, -30), 'a.docx', 'abîmé'],
    [
      'une archive cachée dans un PDF',
      () => Buffer.concat([pdf.brut, zip({ 'a.txt': 'a' })]),
      'a.pdf',
      'en cache un autre',
    ],
    [
      'une archive cachée dans une photo',
      () => Buffer.concat([PHOTO, zip({ 'a.txt': 'a' })]),
      'a.jpg',
      'en cache un autre',
    ],
  ])('%s est refusé avec le remède', async (_, fichier, nom, phrase) => {
    expect(await lireRefus(reconnaitre(fichier(), nom))).toContain(phrase);
  });
});

describe('Un PDF', () => {
  test('dit ses pages, sa langue, son titre et ses balises', async () => {
    const lecture = await lirePdf(pdf.balise);
    expect(lecture).toEqual({
      pages: 1,
      langue: 'fr',
      titre: 'Règlement du budget',
      balise: true,
      texte: true,
    });
    expect(defautsDe(lecture)).toEqual([]);
  });

  test('sans balises, ou scanné, dit ce qui manque et quoi faire', async () => {
    const direDefauts = async (fichier: Buffer) =>
      defautsDe(await lirePdf(fichier)).map(({ cause, remede }) => `${cause} ${remede}`);
    expect((await direDefauts(pdf.brut)).join()).toMatch(/pas de balises.*fichier d’origine/u);
    expect((await direDefauts(pdf.scan)).join()).toMatch(/images.*version HTML/u);
  });

  test.each([
    ['abîmé', () => Buffer.from('%PDF-1.4 abc'), 'abîmé'],
    ['coupé avant ses pages', () => pdf.brut.subarray(0, 300), 'abîmé'],
    [
      'protégé',
      () =>
        pdfAvec(
          '',
          `8 0 obj\n<< /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >>\nendobj`,
          `/Encrypt 8 0 R /ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>]`,
        ),
      'protégé',
    ],
    ['qui s’ouvre mais ne se copie pas', pdfVerrouille, 'protégé'],
    [
      'qui porte un programme',
      () => pdfAvec('/OpenAction << /S /JavaScript /JS (app.alert) >>'),
      'JavaScript',
    ],
    [
      'qui cache le nom du programme',
      () => pdfAvec('/OpenAction << /S /J#61vaScript /J#53 (a) >>'),
      'JavaScript',
    ],
    [
      'qui tasse son programme',
      () => pdfTasse('<< /S /JavaScript /JS (app.alert) >>'),
      'JavaScript',
    ],
    [
      'qui lance un programme',
      () => pdfAvec('/OpenAction << /S /Launch /F (cmd.exe) >>'),
      'lance une action',
    ],
    [
      'qui glisse son programme entre deux dessins',
      () => pdfAvec('', `${DESSIN}6 0 obj\n<< /S /JavaScript /JS (a) >>\nendobj\n${DESSIN}`),
      'JavaScript',
    ],
    ['qui se déplie en bombe', () => pdfTasse('<< >>', 3, ' '.repeat(40_000_000)), 'vérifiée'],
    ['qui joint un fichier', () => pdfAvec('/Names << /EmbeddedFiles 4 0 R >>'), 'fichiers joints'],
    ['qui est un formulaire dynamique', () => pdfAvec('/AcroForm << /XFA 4 0 R >>'), 'formulaire'],
  ])('%s est refusé', async (_, fichier, phrase) => {
    expect(await lireRefus(lirePdf(fichier()))).toContain(phrase);
  });

  test('ordinaire est accepté, comme tous ceux des exemples', async () => {
    expect((await lirePdf(pdfAvec(''))).pages).toBe(1);
    expect((await lirePdf(pdfTasse('<< /Type /Sig >>'))).pages).toBe(1);
    const bilan = await readFile(join(dossierDExemple('fictive'), 'medias/bilan-2024.pdf'));
    expect(await lirePdf(bilan)).toMatchObject({ pages: 3, langue: 'fr' });
  });
});

describe('Une image', () => {
  test('perd ce qu’elle dit du lieu, de l’appareil et de son auteur', async () => {
    expect(PHOTO.includes('Appareil')).toBe(true);
    expect((await nettoyer(PHOTO, 'image/jpeg')).includes('Appareil')).toBe(false);
    const bavarde = png(8, 8, 'prise par Zélie');
    expect(bavarde.includes('prise par')).toBe(true);
    expect((await nettoyer(bavarde, 'image/png')).includes('prise par')).toBe(false);
  });

  test('ne garde ni lieu ni auteur dans aucune de ses copies plus légères', async () => {
    const lieu = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' } };
    const situee = await sharp({
      create: { width: 1200, height: 800, channels: 3, background: '#7a9' },
    })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Zélie Marchais' }, ...lieu })
      .toBuffer();
    const exifDe = async (image: Buffer) => (await sharp(image).metadata()).exif;
    expect(await exifDe(situee)).toBeDefined();
    const variantes = await createVariantes(await nettoyer(situee, 'image/jpeg'), 'place.jpg');
    expect(new Set(variantes.map(({ format }) => format)).size).toBe(3);
    for (const { contenu, nom } of variantes) {
      const { exif, xmp, iptc } = await sharp(contenu).metadata();
      expect({ nom, exif, xmp, iptc }).toEqual({ nom });
    }
  });

  test('coupée, ou qui se déplie en gigaoctets, est refusée', async () => {
    const entiere = png(400, 400);
    const coupee = entiere.subarray(0, entiere.length - 60);
    expect(await lireRefus(nettoyer(coupee, 'image/png'))).toContain('abîmée');
    expect(await lireRefus(nettoyer(png(30_000, 30_000), 'image/png'))).toContain('trop grande');
  });
});

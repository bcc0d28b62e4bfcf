/** Real files, made here: PDFs by Chromium, images and archives by hand, and the same with something hidden in them. */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { assurerChromium, optionsChromium } from '../chromium.ts';
import { zip, type Annonces } from '../zip.ts';

/** A white JPEG of 8 × 4 pixels, which names the camera. */
export const PHOTO = Buffer.from(
  '/9j/4QDSRXhpZgAASUkqAAgAAAAHAA8BAgAJAAAAcgAAABIBAwABAAAAAQAAABoBBQABAAAAYgAAABsBBQABAAAAagAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAfAAAAAAAAAA4YwAA6AMAADhjAADoAwAAQXBwYXJlaWwAAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAAIAAAAA6AEAAEAAAAEAAAAAAAAAP/bAEMAUDc8RjwyUEZBRlpVUF94yIJ4bm549a+5kcj////////////////////////////////////////////////////bAEMBVVpaeGl464KC6//////////////////////////////////////////////////////////////////////////AABEIAAQACAMBIgACEQEDEQH/xAAVAAEBAAAAAAAAAAAAAAAAAAAABP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AtAB//9k=',
  'base64',
);

/** A GIF of one pixel. */
export const GIF = Buffer.from(
  'R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
  'base64',
);

function morceau(nom: string, contenu: Buffer): Buffer {
  const entete = Buffer.alloc(4);
  entete.writeUInt32BE(contenu.length);
  const corps = Buffer.concat([Buffer.from(nom), contenu]);
  const somme = Buffer.alloc(4);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([entete, corps, somme]);
}

/** A PNG with a gradient; `nombre` of pixels announced may be more than there are. */
export function png(largeur: number, hauteur: number, texte = ''): Buffer {
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(largeur);
  ihdr.writeUInt32BE(hauteur, 4);
  ihdr.set([8, 2, 0, 0, 0], 8);
  const ligne = Buffer.alloc(1 + largeur * 3);
  for (let x = 0; x < largeur; x++) ligne.set([x % 256, 90, 200 - (x % 200)], 1 + x * 3);
  const lignes = Buffer.concat(Array.from({ length: Math.min(hauteur, 2000) }, () => ligne));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    morceau('IHDR', ihdr),
    ...(texte ? [morceau('tEXt', Buffer.from(`Comment\0${texte}`, 'latin1'))] : []),
    morceau('IDAT', deflateSync(lignes)),
    morceau('IEND', Buffer.alloc(0)),
  ]);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The parts of a Word document, and others beside them. */
export const docx = (autres: Record<string, string> = {}, annonces: Annonces = {}): Buffer =>
  zip(
    {
      '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
      'word/document.xml': '<?xml version="1.0"?><w:document><w:body/></w:document>',
      ...autres,
    },
    annonces,
  );

const PAGE =
  '<html lang="fr"><title>Règlement du budget</title><h1>Règlement</h1><p>Article premier.</p>';
const SCAN = `<html><img width="200" src="data:image/png;base64,${png(20, 20).toString('base64')}">`;

/** PDFs as people get them: one exported with its tags, one without, one scanned. */
export async function imprimer(): Promise<Record<'balise' | 'brut' | 'scan', Buffer>> {
  const navigateur = await chromium.launch({
    ...optionsChromium,
    executablePath: assurerChromium(),
  });
  try {
    const page = await navigateur.newPage();
    await page.setContent(PAGE);
    const balise = await page.pdf({ tagged: true });
    const brut = await page.pdf({ tagged: false });
    await page.setContent(SCAN);
    return { balise, brut, scan: await page.pdf({ tagged: false }) };
  } finally {
    await navigateur.close();
  }
}

/** A small PDF written by hand, with more in its catalog and after its objects. */
export const pdfAvec = (catalogue: string, objets = '', cloture = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R ${catalogue} >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
endobj
${objets}
trailer
<< /Root 1 0 R /Size 9 ${cloture} >>
startxref
0
%%EOF
`,
    'latin1',
  );

/** The same objects, packed in object streams as most programs write them; `reste` comes after each. */
export function pdfTasse(objet: string, combien = 1, reste = ''): Buffer {
  const contenu = deflateSync(`5 0 ${objet}${reste}`);
  const flux = `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(contenu.length)} >>\nstream\n${contenu.toString('latin1')}\nendstream\nendobj\n`;
  return pdfAvec('', flux.repeat(combien));
}

/** RC4, which old PDFs are locked with and the cryptography of Node no longer gives. */
function rc4(cle: Buffer, texte: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, rang) => rang);
  const lire = (rang: number): number => s[rang & 255] ?? 0;
  const echanger = (i: number, j: number): void => {
    [s[i & 255], s[j & 255]] = [lire(j), lire(i)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + lire(i) + (cle[i % cle.length] ?? 0)) & 255;
    echanger(i, j);
  }
  let j = 0;
  return texte.map((octet, rang) => {
    const i = rang + 1;
    j = (j + lire(i)) & 255;
    echanger(i, j);
    return octet ^ lire(lire(i) + lire(j));
  }) as Buffer;
}

/** A PDF that anybody opens, but that its author locked against copying. */
export function pdfVerrouille(): Buffer {
  const vide = Buffer.from(
    '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
    'hex',
  );
  const auteur = Buffer.alloc(32, 'o');
  const droits = Buffer.alloc(4);
  droits.writeInt32LE(-4);
  const cle = createHash('md5')
    .update(Buffer.concat([vide, auteur, droits, Buffer.alloc(16)]))
    .digest()
    .subarray(0, 5);
  const [o, u] = [auteur, rc4(cle, vide)].map((mot) => mot.toString('hex'));
  return pdfAvec(
    '',
    `8 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${String(o)}> /U <${String(u)}> /P -4 >>\nendobj`,
    `/Encrypt 8 0 R /ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>]`,
  );
}

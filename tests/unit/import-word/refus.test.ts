import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { convertDocx } from '../../../cms/src/import-word/convertir.ts';
import { FichierRefuse } from '../../../cms/src/import-word/refus.ts';
import { enOctets, paragraphe } from './documents.ts';

/** A zip archive of one entry; what its directory says of the size may be a lie. */
function archiver(nom: string, contenu: Buffer, dite = contenu.length): Buffer {
  const corps = deflateRawSync(contenu);
  const tete = (signature: number, longueur: number): Buffer => {
    const entete = Buffer.alloc(longueur);
    entete.writeUInt32LE(signature, 0);
    const decalage = longueur === 46 ? 10 : 8;
    entete.writeUInt16LE(8, decalage);
    entete.writeUInt32LE(corps.length, decalage + 10);
    entete.writeUInt32LE(dite, decalage + 14);
    entete.writeUInt16LE(nom.length, decalage + 18);
    return Buffer.concat([entete, Buffer.from(nom)]);
  };
  const locale = Buffer.concat([tete(0x04034b50, 30), corps]);
  const repertoire = tete(0x02014b50, 46);
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50, 0);
  fin.writeUInt16LE(1, 8);
  fin.writeUInt16LE(1, 10);
  fin.writeUInt32LE(repertoire.length, 12);
  fin.writeUInt32LE(locale.length, 16);
  return Buffer.concat([locale, repertoire, fin]);
}

const ole = (suite = ''): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(suite, 'utf16le')]);

describe('un fichier qui n’est pas un document Word lisible est refusé en français', () => {
  test.each<[string, Buffer | Promise<Buffer>, RegExp]>([
    ['vide', Buffer.alloc(0), /vide/u],
    ['un ancien .doc', ole('WordDocument'), /ancien document Word.*Enregistrer sous/u],
    ['protégé par un mot de passe', ole('EncryptedPackage'), /mot de passe/u],
    ['un PDF', Buffer.from('%PDF-1.7'), /PDF/u],
    ['un RTF', Buffer.from('{\\rtf1}'), /RTF/u],
    ['un texte', Buffer.from('Bonjour'), /n’est pas un document Word/u],
    [
      'un .odt',
      archiver('mimetype', Buffer.from('application/vnd.oasis.opendocument.text')),
      /LibreOffice/u,
    ],
    ['une autre archive', archiver('photo.jpg', Buffer.from('x')), /n’est pas un document Word/u],
    ['trop lourd', Buffer.alloc(10 * 1024 * 1024 + 1, 'PK'), /plus de 10\u00a0Mo/u],
    ['une bombe', archiver('word/document.xml', Buffer.alloc(61 * 1024 * 1024), 10), /60\u00a0Mo/u],
    ['tronqué', enOctets([paragraphe('Oui')]).then((o) => o.subarray(0, o.length / 2)), /abîmé/u],
    [
      'un XML qui n’en est pas',
      archiver('word/document.xml', Buffer.from('<w:p')),
      /enregistrez-le à nouveau/u,
    ],
    ['sans texte', enOctets([paragraphe('')]), /Aucun texte/u],
  ])('%s', async (_cas, octets, phrase) => {
    const refus = await convertDocx(await octets).catch((erreur: unknown) => erreur);
    expect(refus).toBeInstanceOf(FichierRefuse);
    expect((refus as Error).message).toMatch(phrase);
  });
});

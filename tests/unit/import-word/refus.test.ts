import { describe, expect, test } from 'vitest';
import { convertDocx } from '../../../cms/src/import-word/convertir.ts';
import { FichierRefuse } from '../../../cms/src/import-word/refus.ts';
import { zip } from '../../zip.ts';
import { enOctets, paragraphe } from './documents.ts';

const ole = (suite = ''): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(suite, 'utf16le')]);

const TEXTE = 'word/document.xml';
const MENSONGE = { liste: { [TEXTE]: 10 }, tetes: { [TEXTE]: 10 } };

describe('un fichier qui n’est pas un document Word lisible est refusé en français', () => {
  test.each<[string, Buffer | Promise<Buffer>, RegExp]>([
    ['vide', Buffer.alloc(0), /vide/u],
    ['un ancien .doc', ole('WordDocument'), /ancien document Word.*Enregistrer sous/u],
    ['protégé par un mot de passe', ole('EncryptedPackage'), /mot de passe/u],
    ['un PDF', Buffer.from('%PDF-1.7'), /PDF/u],
    ['un RTF', Buffer.from('{\\rtf1}'), /RTF/u],
    ['un texte', Buffer.from('Bonjour'), /n’est pas un document Word/u],
    ['un .odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), /LibreOffice/u],
    ['une autre archive', zip({ 'photo.jpg': 'x' }), /n’est pas un document Word/u],
    ['trop lourd', Buffer.alloc(10 * 1024 * 1024 + 1, 'PK'), /plus de 10\u00a0Mo/u],
    ['une bombe', zip({ [TEXTE]: ' '.repeat(61 * 1024 * 1024) }, MENSONGE), /60\u00a0Mo/u],
    ['un texte qui ne pèse pas ce qu’il dit', zip({ [TEXTE]: '<a/>' }, MENSONGE), /abîmé/u],
    ['tronqué', enOctets([paragraphe('Oui')]).then((o) => o.subarray(0, o.length / 2)), /abîmé/u],
    ['un XML qui n’en est pas', zip({ [TEXTE]: '<w:p' }), /enregistrez-le à nouveau/u],
    ['sans texte', enOctets([paragraphe('')]), /Aucun texte/u],
  ])('%s', async (_cas, octets, phrase) => {
    const refus = await convertDocx(await octets).catch((erreur: unknown) => erreur);
    expect(refus).toBeInstanceOf(FichierRefuse);
    expect((refus as Error).message).toMatch(phrase);
  });
});

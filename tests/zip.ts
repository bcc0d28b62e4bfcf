/** Archives written by hand: what they announce may be a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

/** What a file of an archive is said to weigh, by the list at the end or by its own heading. */
export interface Annonces {
  liste?: Record<string, number>;
  tetes?: Record<string, number>;
}

interface Serre {
  octets: number;
  somme: number;
  contenu: Buffer;
}

// Office and LibreOffice recognise each other by a first entry that is not packed.
const serrer = (texte: string, isBrut: boolean): Serre => ({
  octets: Buffer.byteLength(texte),
  somme: crc32(texte),
  contenu: isBrut ? Buffer.from(texte) : deflateRawSync(texte),
});

/** A zip archive, as Word, LibreOffice or anybody writes it. */
export function zip(entrees: Record<string, string>, { liste = {}, tetes = {} }: Annonces = {}) {
  const corps: Buffer[] = [];
  const index: Buffer[] = [];
  const serres = new Map<string, Serre>();
  let place = 0;
  for (const [nom, texte] of Object.entries(entrees)) {
    const isBrut = nom === 'mimetype';
    const { octets, somme, contenu } = serres.get(texte) ?? serrer(texte, isBrut);
    if (!isBrut) serres.set(texte, { octets, somme, contenu });
    const direOctets = (annonce = octets): Buffer => {
      const communs = Buffer.alloc(26);
      communs.writeUInt16LE(20);
      communs.writeUInt16LE(isBrut ? 0 : 8, 4);
      communs.writeUInt32LE(somme, 10);
      communs.writeUInt32LE(contenu.length, 14);
      communs.writeUInt32LE(annonce, 18);
      communs.writeUInt16LE(Buffer.byteLength(nom), 22);
      return communs;
    };
    const fin = Buffer.alloc(14);
    fin.writeUInt32LE(place, 10);
    index.push(Buffer.from('PK\x01\x02\x14\0'), direOctets(liste[nom]), fin, Buffer.from(nom));
    const locale = [Buffer.from('PK\x03\x04'), direOctets(tetes[nom]), Buffer.from(nom), contenu];
    corps.push(...locale);
    place += locale.reduce((somme, { length }) => somme + length, 0);
  }
  const catalogue = Buffer.concat(index);
  const fin = Buffer.alloc(22);
  fin.write('PK\x05\x06', 'latin1');
  fin.writeUInt16LE(Object.keys(entrees).length, 8);
  fin.writeUInt16LE(Object.keys(entrees).length, 10);
  fin.writeUInt32LE(catalogue.length, 12);
  fin.writeUInt32LE(place, 16);
  return Buffer.concat([...corps, catalogue, fin]);
}

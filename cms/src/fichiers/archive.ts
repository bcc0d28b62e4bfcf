import { OCTETS_DEPLIES_MAXIMUM } from './formats.ts';
import { FichierRefuse } from './refus.ts';

const FIN = 0x06054b50;
const ENTREE = 0x02014b50;
const LONGUEUR_DE_FIN = 22;

/** Where the list of an archive ends, when the file ends with one; -1 otherwise. */
function finDArchive(fichier: Buffer): number {
  const debut = Math.max(0, fichier.length - LONGUEUR_DE_FIN - 0xffff);
  for (let i = fichier.length - LONGUEUR_DE_FIN; i >= debut; i--) {
    if (fichier.readUInt32LE(i) !== FIN) continue;
    if (i + LONGUEUR_DE_FIN + fichier.readUInt16LE(i + 20) === fichier.length) return i;
  }
  return -1;
}

/** A PDF or an image that is an archive too: what is checked is not what somebody will open. */
export const isArchive = (fichier: Buffer): boolean => finDArchive(fichier) >= 0;

interface Entree {
  nom: string;
  octets: number;
  isChiffree: boolean;
}

const abime = (): never => {
  throw new FichierRefuse(
    'Ce fichier est abîmé\u00a0: il ne s’ouvre pas. Ouvrez-le dans votre traitement de texte ou votre tableur, enregistrez-le de nouveau, puis envoyez-le.',
  );
};

/** The files an archive lists. */
function listEntrees(fichier: Buffer): Entree[] {
  const fin = finDArchive(fichier);
  if (fin < 0) return abime();
  const nombre = fichier.readUInt16LE(fin + 10);
  let place = fichier.readUInt32LE(fin + 16);
  const entrees: Entree[] = [];
  for (let i = 0; i < nombre; i++) {
    if (place + 46 > fin || fichier.readUInt32LE(place) !== ENTREE) return abime();
    const longueurDuNom = fichier.readUInt16LE(place + 28);
    const suite = fichier.readUInt16LE(place + 30) + fichier.readUInt16LE(place + 32);
    entrees.push({
      nom: fichier.toString('utf8', place + 46, place + 46 + longueurDuNom),
      octets: fichier.readUInt32LE(place + 24),
      isChiffree: (fichier.readUInt16LE(place + 8) & 1) === 1,
    });
    place += 46 + longueurDuNom + suite;
  }
  // Bytes between the list and its end belong to another file hidden there.
  return place === fin ? entrees : abime();
}

/** Macros, controls and objects of another program, in Office and in LibreOffice. */
const PROGRAMMES =
  /(^|\/)(vbaProject|vbaData|macros\/|activeX|oleObject|Basic\/|Scripts\/)|\.(exe|dll|js|vbs|html?|svg|jar)$/iu;

/** Refuses an office document that holds a program, is protected, or unpacks into too much. */
export function checkArchive(fichier: Buffer): void {
  const entrees = listEntrees(fichier);
  if (entrees.some(({ isChiffree }) => isChiffree))
    throw new FichierRefuse(
      'Ce fichier est protégé par un mot de passe\u00a0: personne ne pourrait le lire. Enregistrez-le sans mot de passe, puis envoyez-le.',
    );
  if (entrees.some(({ nom }) => PROGRAMMES.test(nom)))
    throw new FichierRefuse(
      'Ce fichier contient une macro ou un programme\u00a0: il pourrait nuire à qui l’ouvre. Enregistrez-le sans macro (.docx, .xlsx, .odt, .ods) ou en PDF, puis envoyez-le.',
    );
  const deplie = entrees.reduce((total, { octets }) => total + octets, 0);
  if (deplie > OCTETS_DEPLIES_MAXIMUM)
    throw new FichierRefuse(
      'Ce fichier devient énorme quand on l’ouvre. Partagez-le en plusieurs fichiers plus légers.',
    );
}

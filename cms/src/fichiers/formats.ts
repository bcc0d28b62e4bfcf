/** One kind of file the site may give to read. */
export interface Format {
  mime: string;
  /** The first one names the file that is kept. */
  extensions: readonly string[];
  libelle: string;
}

const odf = 'application/vnd.oasis.opendocument';
const openxml = 'application/vnd.openxmlformats-officedocument';

/** Everything that is accepted, and nothing else. No SVG and no HTML: they are pages that can hold a script. */
export const FORMATS = [
  { mime: 'application/pdf', extensions: ['pdf'], libelle: 'PDF' },
  { mime: 'image/png', extensions: ['png'], libelle: 'image PNG' },
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], libelle: 'image JPEG' },
  { mime: 'image/webp', extensions: ['webp'], libelle: 'image WebP' },
  { mime: 'text/csv', extensions: ['csv'], libelle: 'tableau CSV' },
  { mime: `${odf}.spreadsheet`, extensions: ['ods'], libelle: 'tableau ODS' },
  { mime: `${odf}.text`, extensions: ['odt'], libelle: 'texte ODT' },
  { mime: `${openxml}.wordprocessingml.document`, extensions: ['docx'], libelle: 'texte Word' },
  { mime: `${openxml}.spreadsheetml.sheet`, extensions: ['xlsx'], libelle: 'tableau Excel' },
] as const satisfies readonly Format[];

export const ACCEPTES =
  'un PDF, une image (PNG, JPEG, WebP), un tableau (CSV, ODS, XLSX) ou un texte (ODT, DOCX)';

const MO = 1_000_000;

/** Above it a visitor on a phone waits too long; an image is also redrawn in memory. */
export const OCTETS_MAXIMUM = 50 * MO;

/** Above it a small file can unpack into gigabytes of memory. */
export const PIXELS_MAXIMUM = 60_000_000;

/** What an office document may weigh once unpacked. */
export const OCTETS_DEPLIES_MAXIMUM = 500 * MO;

export const isImage = (mime: unknown): boolean => String(mime).startsWith('image/');

export const PDF = 'application/pdf';

/** Said by the form before the file is sent, and by whoever receives it anyway. */
export const direTropLourd = (octets?: number): string =>
  `${octets === undefined ? 'Ce fichier est trop lourd' : `Ce fichier pèse ${direPoids(octets)}`}\u00a0: le maximum est ${direPoids(OCTETS_MAXIMUM)}. Réduisez ses images, ou partagez-le en plusieurs fichiers.`;

/** Said where a file is chosen. */
export const direAttendu = (): string =>
  `Choisissez ${ACCEPTES}, de ${direPoids(OCTETS_MAXIMUM)} au plus.`;

/** « 1,2 Mo ». */
export function direPoids(octets: number): string {
  const [nombre, unite] = octets < MO ? [octets / 1000, 'ko'] : [octets / MO, 'Mo'];
  const chiffres = unite === 'ko' ? Math.max(1, Math.round(nombre)) : nombre;
  return `${chiffres.toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00a0${unite}`;
}

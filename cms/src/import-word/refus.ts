/** The file is not one that can be read: what it is, and what to do. Nothing was changed. */
export class FichierRefuse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FichierRefuse';
  }
}

export const DANS_WORD =
  'Ouvrez-le dans Word ou LibreOffice, choisissez «\u00a0Enregistrer sous\u00a0», puis le format «\u00a0Document Word (.docx)\u00a0».';

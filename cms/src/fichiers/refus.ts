/** A file that is not kept; the message gives the cause and the remedy. */
export class FichierRefuse extends Error {
  override name = 'FichierRefuse';
}

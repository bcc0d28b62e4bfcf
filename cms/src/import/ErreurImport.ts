/** A file that cannot be imported at all: the sentence says why and what to do. */
export class ErreurImport extends Error {
  override name = 'ErreurImport';
}

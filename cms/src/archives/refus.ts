/** The archive cannot be read, or what its list says is not what it holds. */
export class ArchiveAbimee extends Error {
  override name = 'ArchiveAbimee';
}

/** Unpacked, it goes over what was allowed. */
export class ArchiveTropLourde extends Error {
  override name = 'ArchiveTropLourde';
}

/** What is not ours (a bad stream, a place outside of the file) is a damaged archive. */
export const enAbimee = (erreur: unknown): Error =>
  erreur instanceof ArchiveAbimee || erreur instanceof ArchiveTropLourde
    ? erreur
    : new ArchiveAbimee('L’archive ne s’ouvre pas.', { cause: erreur });

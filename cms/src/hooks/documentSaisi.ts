/** What is known of a document when it is saved: any field may still be missing. */
export type DocumentSaisi = Record<string, unknown>;

/** What was saved before, with what is being saved now. */
export const completer = (ancien: unknown, data: object): DocumentSaisi => ({
  ...(ancien as DocumentSaisi | undefined),
  ...data,
});

/** A first publication dated the document; what is public then stays (addresses, references). */
export const isDejaPublie = (document: DocumentSaisi | undefined): boolean =>
  Boolean(document?.misAJourLe);

/** One rendered address: what a static server will send. */
export interface Page {
  statut: number;
  type: string;
  corps: Uint8Array;
}

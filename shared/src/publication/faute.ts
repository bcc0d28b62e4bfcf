/** A fault: where, and a French sentence. */
export interface Faute {
  chemin: string;
  message: string;
}

/** A mistake in a line of the file, where the person can find it. */
export interface Faute {
  colonne: string;
  message: string;
}

/** « Ligne 12, colonne État : … », as the page shows it. */
export const direFaute = (numero: number, { colonne, message }: Faute): string =>
  `Ligne ${String(numero)}, colonne ${colonne}\u00a0: ${message}`;

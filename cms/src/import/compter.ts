/** « 1 brouillon », « 3 brouillons »: French says zero in the singular. */
export const compter = (nombre: number, un: string, plusieurs: string): string =>
  `${String(nombre)}\u00a0${nombre > 1 ? plusieurs : un}`;

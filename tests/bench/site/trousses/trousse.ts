/** A design kit, as its own documentation has it loaded, dressing the text of one of our pages. */
export interface Trousse {
  nom: string;
  paquet: string;
  /** What a site serves of it: addresses begin there. */
  dossier: string;
  /** Classes that the kit asks for on plain elements; none when it dresses them by itself. */
  classes: Readonly<Record<string, string>>;
  page: (contenu: Contenu) => string;
}

/** What the twin shows: the same words as the page, without its classes, drawings and styles. */
export interface Contenu {
  titre: string;
  nom: string;
  menu: readonly string[];
  pied: readonly string[];
  principal: string;
}

export const liste = (mots: readonly string[], rendre: (mot: string) => string): string =>
  mots.map(rendre).join('');

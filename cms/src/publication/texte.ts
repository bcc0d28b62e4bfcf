/** A text of the model ⇔ what the editor stores. */
export { fromTexte } from './ecrire-texte.ts';
export { toTexte } from './lire-texte.ts';

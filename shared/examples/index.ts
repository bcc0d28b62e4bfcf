import { fileURLToPath } from 'node:url';
import { lirePublication, type Membres, type Publication } from '../src/publication/index.ts';

/** Publications exactly as the CMS writes them; each states in its name what it is for. */
export const EXEMPLES = ['premiere-mandature', 'fictive', 'premier-jour', 'extreme'] as const;
export type NomDExemple = (typeof EXEMPLES)[number];

export const dossierDExemple = (nom: NomDExemple): string =>
  fileURLToPath(new URL(`./${nom}`, import.meta.url));

export const lireExemple = (
  nom: NomDExemple,
): Promise<{ publication: Publication; membres: Membres }> => lirePublication(dossierDExemple(nom));

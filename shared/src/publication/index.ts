export {
  adresseDApercu,
  EN_TETE_ANCRE,
  parseDemandeDApercu,
  type AdresseDApercu,
  type DemandeDApercu,
  type EntiteDApercu,
  type ManqueDApercu,
} from './apercu.ts';
export { arreterBilan } from './arreter.ts';
export { ecrireCanonique } from './canonique.ts';
export { ecrireEtat } from './etat-ecrit.ts';
export type { Faute } from './faute.ts';
export { clesDEntites } from './integrite.ts';
export { jsonSchemaDePublication } from './json-schema.ts';
export { liensDe } from './liens.ts';
export {
  lireChangements,
  lirePublication,
  relirePublication,
  repereDe,
  type Lecture,
} from './lire.ts';
export { phraseDePanne } from './panne.ts';
export { attendreVerrou, prendreVerrou, type Verrou } from './verrou.ts';
export {
  appliquerChangements,
  isVide,
  listChangements,
  suivreChangements,
  type Changements,
  type Difference,
  type Passage,
} from './changements.ts';
export { isMeme, trouver } from './verifiees.ts';
export { parseEntite, parseMembres, parsePublication, PublicationRefusee } from './parse.ts';
export { applyRetraits, listRetires, type Decision } from './retraits.ts';
export { tous } from './tous.ts';
export { VERSION, type CleEntites, type Membres, type Publication } from './schema.ts';
export { retenir, type EnPlace, type Releve, type Retenue } from './retenir.ts';
export { annoncer, ecouter, partager, type Annonce } from './voisins.ts';

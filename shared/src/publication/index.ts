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
export { clesDEntites, type Faute } from './integrite.ts';
export { jsonSchemaDePublication } from './json-schema.ts';
export { liensDe } from './liens.ts';
export { lirePublication } from './lire.ts';
export { parseMembres, parsePublication, PublicationRefusee } from './parse.ts';
export { applyRetraits, listRetires, type Decision } from './retraits.ts';
export { VERSION, type CleEntites, type Membres, type Publication } from './schema.ts';

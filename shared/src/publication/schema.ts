import { z } from 'zod';
import {
  acte,
  actualite,
  appreciation,
  assemblee,
  bilan,
  campagne,
  carnet,
  compteRendu,
  correction,
  direction,
  document,
  edition,
  garant,
  groupe,
  instance,
  mandatDeTravail,
  mandature,
  membre,
  mesure,
  pointDeSuivi,
  recommandations,
  relance,
  retrait,
  rubrique,
  seance,
  source,
  terme,
  tirage,
} from '../model/index.ts';

/** Version of the contract. A field that disappears or changes meaning makes it grow. */
export const VERSION = 1;

/**
 * Everything the public may see and nothing else: an unknown key is an error, a field is private until it is added here.
 * Arrays of entities are sorted by `id`; the date of the day is never in it.
 */
export const publication = z.strictObject({
  version: z.literal(VERSION),
  assemblee,
  mandatures: z.array(mandature),
  tirages: z.array(tirage),
  groupes: z.array(groupe),
  seances: z.array(seance),
  comptesRendus: z.array(compteRendu),
  carnets: z.array(carnet),
  mandats: z.array(mandatDeTravail),
  recommandations: z.array(recommandations),
  actes: z.array(acte),
  mesures: z.array(mesure),
  pointsDeSuivi: z.array(pointDeSuivi),
  appreciations: z.array(appreciation),
  relances: z.array(relance),
  campagnes: z.array(campagne),
  bilans: z.array(bilan),
  garants: z.array(garant),
  instances: z.array(instance),
  directions: z.array(direction),
  documents: z.array(document),
  sources: z.array(source),
  actualites: z.array(actualite),
  termes: z.array(terme),
  rubriques: z.array(rubrique),
  corrections: z.array(correction),
  /** From the register, in the order they were made. */
  editions: z.array(edition),
  /** What was public and no longer is; sorted by kind and id. A record written before knows none. */
  retraits: z.array(retrait).default([]),
});
export type Publication = z.infer<typeof publication>;

/** The only file with members' names; never exported (rule 10). */
export const membres = z.strictObject({ version: z.literal(VERSION), membres: z.array(membre) });
export type Membres = z.infer<typeof membres>;

/** The keys of the publication that hold entities with an `id`. */
export type CleEntites = Exclude<
  keyof Publication,
  'version' | 'assemblee' | 'editions' | 'retraits'
>;

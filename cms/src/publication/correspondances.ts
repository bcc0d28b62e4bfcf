import {
  acte,
  actualite,
  appreciation,
  bilan,
  campagne,
  carnet,
  compteRendu,
  correction,
  direction,
  document,
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
  rubrique,
  seance,
  source,
  terme,
  tirage,
  type DateCivile,
  type Membre,
} from '@acp/shared/model';
import type { CleEntites, Publication } from '@acp/shared/publication';
import type { DataFromCollectionSlug } from 'payload';
import type { z } from 'zod';
import type { SlugDEntite } from '../collections/slugs.ts';
import { toActe } from './acte.ts';
import { toActualite } from './actualite.ts';
import { toAppreciation } from './appreciation.ts';
import { toBilan } from './bilan.ts';
import { toCampagne } from './campagne.ts';
import { toCarnet } from './carnet.ts';
import { toCompteRendu } from './compte-rendu.ts';
import { toCorrection } from './correction.ts';
import { toDirection } from './direction.ts';
import { toDocument } from './document.ts';
import { toGarant } from './garant.ts';
import { toGroupe } from './groupe.ts';
import { toInstance } from './instance.ts';
import { toMandat } from './mandat.ts';
import { toMandature } from './mandature.ts';
import { toMembre } from './membre.ts';
import { toMesure } from './mesure.ts';
import { toPointDeSuivi } from './point-de-suivi.ts';
import { toRecommandations } from './recommandations.ts';
import { toRelance } from './relance.ts';
import { toRubrique } from './rubrique.ts';
import { toSeance } from './seance.ts';
import { toSource } from './source.ts';
import { toTerme } from './terme.ts';
import { toTirage } from './tirage.ts';

/** The collections whose published documents the public reads. */
export type SlugPublic = SlugDEntite | 'corrections' | 'membres';

/** Where the entities of a collection stand: in the publication, or in the list of names. */
export type ClePublique = CleEntites | 'membres';

type EntiteDe<C extends ClePublique> = C extends CleEntites ? Publication[C][number] : Membre;

/** One collection: its key, its mapper (null: nothing of this document is public on that day), its contract. */
export interface Correspondance<S extends SlugPublic, C extends ClePublique = ClePublique> {
  cle: C;
  to(doc: DataFromCollectionSlug<S>, jour: DateCivile): EntiteDe<C> | null;
  schema: z.ZodType<EntiteDe<C>>;
}

/** From the database to the public, one line a collection. */
export const CORRESPONDANCES: { [S in SlugPublic]: Correspondance<S> } = {
  mandatures: { cle: 'mandatures', to: toMandature, schema: mandature },
  tirages: { cle: 'tirages', to: toTirage, schema: tirage },
  groupes: { cle: 'groupes', to: toGroupe, schema: groupe },
  seances: { cle: 'seances', to: toSeance, schema: seance },
  'comptes-rendus': { cle: 'comptesRendus', to: toCompteRendu, schema: compteRendu },
  carnets: { cle: 'carnets', to: toCarnet, schema: carnet },
  mandats: { cle: 'mandats', to: toMandat, schema: mandatDeTravail },
  recommandations: { cle: 'recommandations', to: toRecommandations, schema: recommandations },
  actes: { cle: 'actes', to: toActe, schema: acte },
  mesures: { cle: 'mesures', to: toMesure, schema: mesure },
  'points-de-suivi': { cle: 'pointsDeSuivi', to: toPointDeSuivi, schema: pointDeSuivi },
  appreciations: { cle: 'appreciations', to: toAppreciation, schema: appreciation },
  relances: { cle: 'relances', to: toRelance, schema: relance },
  campagnes: { cle: 'campagnes', to: toCampagne, schema: campagne },
  bilans: { cle: 'bilans', to: toBilan, schema: bilan },
  garants: { cle: 'garants', to: toGarant, schema: garant },
  instances: { cle: 'instances', to: toInstance, schema: instance },
  directions: { cle: 'directions', to: toDirection, schema: direction },
  documents: { cle: 'documents', to: toDocument, schema: document },
  sources: { cle: 'sources', to: toSource, schema: source },
  actualites: { cle: 'actualites', to: toActualite, schema: actualite },
  termes: { cle: 'termes', to: toTerme, schema: terme },
  rubriques: { cle: 'rubriques', to: toRubrique, schema: rubrique },
  corrections: { cle: 'corrections', to: toCorrection, schema: correction },
  membres: { cle: 'membres', to: toMembre, schema: membre },
};

/** The same table, for who walks through all of it. */
export const SLUGS_PUBLICS = Object.keys(CORRESPONDANCES) as SlugPublic[];

/** The mapped entities of some documents of one collection. */
export function mapper<S extends SlugPublic>(
  slug: S,
  docs: readonly DataFromCollectionSlug<S>[],
  jour: DateCivile,
): EntiteDe<ClePublique>[] {
  const correspondance = CORRESPONDANCES[slug];
  return docs.map((doc) => correspondance.to(doc, jour)).filter((entite) => entite !== null);
}

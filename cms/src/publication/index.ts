import type { DateCivile } from '@acp/shared/model';
import {
  parseMembres,
  parsePublication,
  VERSION,
  type Membres,
  type Publication,
} from '@acp/shared/publication';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { toActe } from './acte.ts';
import { toActualite } from './actualite.ts';
import { toAppreciation } from './appreciation.ts';
import { toAssemblee } from './assemblee.ts';
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
import { mentionsDe } from './mentions.ts';
import { toMesure } from './mesure.ts';
import { toPointDeSuivi } from './point-de-suivi.ts';
import { read, readReglages } from './read.ts';
import { toRecommandations } from './recommandations.ts';
import { verifier } from './refus.ts';
import { readEditions } from './registre.ts';
import { toRelance } from './relance.ts';
import { toSeance } from './seance.ts';
import { toSource } from './source.ts';
import { toTerme } from './terme.ts';
import { toTirage } from './tirage.ts';

/**
 * Reads everything as nobody, maps it, checks it against the contract. `jour` decides which consents are valid.
 * @throws RefusDePublication with the French names of the documents and fields at fault.
 */
export async function readPublication(
  payload: Payload,
  reglages: Env,
  jour: DateCivile,
): Promise<{ publication: Publication; membres: Membres }> {
  const candidate: Publication = {
    version: VERSION,
    assemblee: toAssemblee(await readReglages(payload), mentionsDe(reglages)),
    mandatures: (await read(payload, 'mandatures')).map(toMandature),
    tirages: (await read(payload, 'tirages')).map(toTirage),
    groupes: (await read(payload, 'groupes')).map(toGroupe),
    seances: (await read(payload, 'seances')).map(toSeance),
    comptesRendus: (await read(payload, 'comptes-rendus')).map(toCompteRendu),
    carnets: (await read(payload, 'carnets')).map(toCarnet),
    mandats: (await read(payload, 'mandats')).map(toMandat),
    recommandations: (await read(payload, 'recommandations')).map(toRecommandations),
    actes: (await read(payload, 'actes')).map(toActe),
    mesures: (await read(payload, 'mesures')).map(toMesure),
    pointsDeSuivi: (await read(payload, 'points-de-suivi')).map(toPointDeSuivi),
    appreciations: (await read(payload, 'appreciations')).map(toAppreciation),
    relances: (await read(payload, 'relances')).map(toRelance),
    campagnes: (await read(payload, 'campagnes')).map(toCampagne),
    garants: (await read(payload, 'garants')).map(toGarant),
    instances: (await read(payload, 'instances')).map(toInstance),
    directions: (await read(payload, 'directions')).map(toDirection),
    documents: (await read(payload, 'documents')).map(toDocument),
    sources: (await read(payload, 'sources')).map(toSource),
    actualites: (await read(payload, 'actualites')).map(toActualite),
    termes: (await read(payload, 'termes')).map(toTerme),
    corrections: (await read(payload, 'corrections')).map(toCorrection),
    editions: await readEditions(reglages),
  };
  const sieges = (await read(payload, 'membres')).map((doc) => toMembre(doc, jour));
  const noms: Membres = { version: VERSION, membres: sieges.filter((siege) => siege !== null) };

  const publication = await verifier(payload, candidate, () => parsePublication(candidate));
  const membres = await verifier(payload, noms, () => parseMembres(noms, publication));
  return { publication, membres };
}

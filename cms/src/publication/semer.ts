import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DateCivile, Document } from '@acp/shared/model';
import type { Membres, Publication } from '@acp/shared/publication';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { coffreDe } from '../collections/Documents/keepFichier.ts';
import { garder } from '../fichiers/coffre.ts';
import { fromActe } from './acte.ts';
import { fromActualite } from './actualite.ts';
import { fromAppreciation } from './appreciation.ts';
import { fromAssemblee } from './assemblee.ts';
import { fromBilan } from './bilan.ts';
import { fromCampagne } from './campagne.ts';
import { fromCarnet } from './carnet.ts';
import { fromCompteRendu } from './compte-rendu.ts';
import { fromCorrection } from './correction.ts';
import { fromDirection } from './direction.ts';
import { fromDocument } from './document.ts';
import { fromGarant } from './garant.ts';
import { fromGroupe } from './groupe.ts';
import { fromInstance } from './instance.ts';
import { fromMandat } from './mandat.ts';
import { fromMandature } from './mandature.ts';
import { fromMembre } from './membre.ts';
import { fromMesure } from './mesure.ts';
import { fromPointDeSuivi } from './point-de-suivi.ts';
import { fromRecommandations } from './recommandations.ts';
import { fromRelance } from './relance.ts';
import { fromRubrique } from './rubrique.ts';
import type { Saisie } from './saisie.ts';
import { fromSeance } from './seance.ts';
import { fromSource } from './source.ts';
import { fromTerme } from './terme.ts';
import { fromTirage } from './tirage.ts';

/** A publication to write back in an empty database. */
export interface Semence {
  publication: Publication;
  membres: Membres;
  /** Directory with the files of the documents. */
  medias: string;
  /** The day the consents of the named members are recorded. */
  jour: DateCivile;
}

/** Writes every document, published as it was. What is pointed at comes first where a hook looks it up. */
export async function semer(
  payload: Payload,
  req: PayloadRequest,
  { publication: p, membres, medias, jour }: Semence,
): Promise<void> {
  const verser = async <S extends CollectionSlug>(
    collection: S,
    saisies: readonly Saisie<S>[],
  ): Promise<void> => {
    for (const data of saisies)
      await payload.create({ collection, data, depth: 0, overrideAccess: true, req });
  };
  const verserDocument = async (document: Document): Promise<void> => {
    const { nom, format, octets } = document.fichier;
    const contenu = await readFile(join(medias, nom));
    // Copied, never drawn again: two machines do not write an image with the same bytes.
    for (const variante of document.variantes)
      await garder(coffreDe(req), variante.sha256, await readFile(join(medias, variante.nom)));
    await payload.create({
      collection: 'documents',
      data: fromDocument(document),
      file: { data: contenu, mimetype: format, name: nom, size: octets },
      depth: 0,
      overrideAccess: true,
      req,
    });
  };

  await payload.updateGlobal({
    slug: 'reglages',
    data: fromAssemblee(p.assemblee),
    depth: 0,
    overrideAccess: true,
    req,
  });
  await verser('sources', p.sources.map(fromSource));
  for (const document of p.documents) await verserDocument(document);
  await verser('mandatures', p.mandatures.map(fromMandature));
  await verser('groupes', p.groupes.map(fromGroupe));
  await verser('tirages', p.tirages.map(fromTirage));
  await verser('instances', p.instances.map(fromInstance));
  await verser('directions', p.directions.map(fromDirection));
  await verser('garants', p.garants.map(fromGarant));
  await verser('seances', p.seances.map(fromSeance));
  await verser('comptes-rendus', p.comptesRendus.map(fromCompteRendu));
  await verser('carnets', p.carnets.map(fromCarnet));
  await verser('mandats', p.mandats.map(fromMandat));
  await verser('recommandations', p.recommandations.map(fromRecommandations));
  await verser('actes', p.actes.map(fromActe));
  await verser('mesures', p.mesures.map(fromMesure));
  await verser('points-de-suivi', p.pointsDeSuivi.map(fromPointDeSuivi));
  await verser('appreciations', p.appreciations.map(fromAppreciation));
  await verser('relances', p.relances.map(fromRelance));
  await verser('campagnes', p.campagnes.map(fromCampagne));
  await verser('bilans', p.bilans.map(fromBilan));
  await verser('actualites', p.actualites.map(fromActualite));
  await verser('termes', p.termes.map(fromTerme));
  await verser('rubriques', p.rubriques.map(fromRubrique));
  await verser('corrections', p.corrections.map(fromCorrection));
  await verser(
    'membres',
    membres.membres.map((membre) => fromMembre(membre, jour)),
  );
}

import { jourAParis } from '@acp/shared/model';
import type { CollectionSlug, Payload } from 'payload';
import { lireTitre } from '../collections/lireTitre.ts';
import { mapper, SLUGS_PUBLICS, type SlugPublic } from '../publication/correspondances.ts';
import { read } from '../publication/read.ts';
import { sansAncre } from './releve.ts';

/** The document that holds an address, under the name the admin gives it. */
export interface Porteur {
  collection: CollectionSlug;
  id: string;
  titre: string;
}

/** Every web address in what the public reads of a document: sources, preuves, references, links in texts. */
function* adressesDans(valeur: unknown): Generator<string> {
  if (typeof valeur === 'string') {
    if (/^https?:\/\/\S+$/u.test(valeur) && URL.canParse(valeur)) yield valeur;
  } else if (typeof valeur === 'object' && valeur !== null) {
    for (const partie of Object.values(valeur)) yield* adressesDans(partie);
  }
}

async function* porteurs(payload: Payload, slug: SlugPublic): AsyncGenerator<[string, Porteur]> {
  const { config } = payload.collections[slug];
  for (const doc of await read(payload, slug)) {
    const porteur = {
      collection: slug,
      id: doc.id,
      titre: lireTitre(config, doc) ?? doc.id,
    };
    const publies = mapper(slug, [doc], jourAParis(new Date()));
    for (const adresse of new Set([...adressesDans(publies)].map(sansAncre)))
      yield [adresse, porteur];
  }
}

/** The addresses outside the site that the published record holds, and where. Names of members are left out. */
export async function listAdresses(payload: Payload): Promise<Map<string, Porteur[]>> {
  const adresses = new Map<string, Porteur[]>();
  for (const slug of SLUGS_PUBLICS) {
    if (slug === 'membres') continue;
    for await (const [adresse, porteur] of porteurs(payload, slug))
      adresses.set(adresse, [...(adresses.get(adresse) ?? []), porteur]);
  }
  return adresses;
}

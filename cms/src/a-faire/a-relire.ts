import type { CollectionSlug, Payload, Where } from 'payload';
import { SLUGS_PUBLICS } from '../publication/correspondances.ts';
import type { Lecteur } from '../apercu/lecture.ts';
import { direJour } from '../cycle/dates.ts';
import { adresseDeDocument, guillemets, type Tache } from './tache.ts';

/** A document of any collection, as a line of a list shows it. */
export interface Ligne {
  collection: CollectionSlug;
  id: string;
  sorte: string;
  titre: string;
  /** Instant of its last change. */
  modifieLe: string;
  /** Paris wall time, when its publication or its withdrawal is planned. */
  publierLe: string | null;
  retirerLe: string | null;
}

const enMots = (valeur: unknown): string | null =>
  typeof valeur === 'string' && valeur.trim() ? valeur : null;

const sorteDe = (payload: Payload, collection: CollectionSlug): string => {
  const { singular } = payload.collections[collection].config.labels;
  return typeof singular === 'string' ? singular : collection;
};

/** The latest drafts of every public collection that match, with the rights of who looks; the most recent of each. */
export async function findBrouillons(
  { payload, user }: Lecteur,
  where: Where,
  limit = 100,
): Promise<{ lignes: Ligne[]; total: number }> {
  const lots = await Promise.all(
    SLUGS_PUBLICS.map(async (collection) => {
      const titre = payload.collections[collection].config.admin.useAsTitle ?? 'id';
      const { docs, totalDocs } = await payload
        .find({
          collection,
          where,
          draft: true,
          depth: 0,
          limit,
          sort: '-updatedAt',
          select: { [titre]: true, updatedAt: true, publierLe: true, retirerLe: true },
          overrideAccess: false,
          user,
        })
        // Somebody who may read nothing of a collection has nothing to do there.
        .catch(() => ({ docs: [], totalDocs: 0 }));
      const lignes = docs.map((doc): Ligne => {
        const champs = new Map<string, unknown>(Object.entries(doc));
        return {
          collection,
          id: String(champs.get('id')),
          sorte: sorteDe(payload, collection),
          titre: enMots(champs.get(titre)) ?? 'sans titre',
          modifieLe: enMots(champs.get('updatedAt')) ?? '',
          publierLe: enMots(champs.get('publierLe')),
          retirerLe: enMots(champs.get('retirerLe')),
        };
      });
      return { lignes, totalDocs };
    }),
  );
  return {
    lignes: lots
      .flatMap(({ lignes }) => lignes)
      .toSorted((a, b) => b.modifieLe.localeCompare(a.modifieLe)),
    total: lots.reduce((somme, { totalDocs }) => somme + totalDocs, 0),
  };
}

/** Texts given to be read again; who has waited longest comes first. */
export function listTextesARelire(lignes: readonly Ligne[]): Tache[] {
  return lignes
    .toSorted((a, b) => a.modifieLe.localeCompare(b.modifieLe))
    .map(({ collection, id, sorte, titre, modifieLe }) => ({
      quoi: `${sorte} ${guillemets(titre)}`,
      quand: `donné à relire le ${direJour(modifieLe.slice(0, 10))}`,
      bouton: 'Relire',
      adresse: adresseDeDocument(collection, id),
    }));
}

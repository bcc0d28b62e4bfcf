import type { TypeEntite } from '@acp/shared/model';

/** Address of each kind of entity in the admin: one table, read both ways. */
export const SLUGS = {
  mandatures: 'mandatures',
  tirages: 'tirages',
  groupes: 'groupes',
  seances: 'seances',
  comptesRendus: 'comptes-rendus',
  carnets: 'carnets',
  mandats: 'mandats',
  recommandations: 'recommandations',
  actes: 'actes',
  mesures: 'mesures',
  pointsDeSuivi: 'points-de-suivi',
  appreciations: 'appreciations',
  relances: 'relances',
  campagnes: 'campagnes',
  bilans: 'bilans',
  garants: 'garants',
  instances: 'instances',
  directions: 'directions',
  documents: 'documents',
  sources: 'sources',
  actualites: 'actualites',
  termes: 'termes',
  rubriques: 'rubriques',
} as const satisfies Record<TypeEntite, string>;

/** Slug of a collection a link, an edition or a correction can point at. */
export type SlugDEntite = (typeof SLUGS)[TypeEntite];

const TYPES = new Map<string, TypeEntite>(
  (Object.keys(SLUGS) as TypeEntite[]).map((type) => [SLUGS[type], type]),
);

/** `comptes-rendus` → `comptesRendus`. */
export function typeDeSlug(slug: SlugDEntite): TypeEntite {
  const type = TYPES.get(slug);
  if (!type) throw new Error(`Aucune entité n’a l’adresse «\u00a0${slug}\u00a0».`);
  return type;
}

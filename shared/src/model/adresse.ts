import { TYPES_D_ACTE, type TypeActe } from './acte.ts';
import type { TypeEntite } from './identite.ts';

/** What an address is made of. */
interface Adressable {
  slug?: string | null;
  reference?: string | null;
  type?: string | null;
}

const CHEMINS: Partial<Record<TypeEntite, string>> = {
  mandatures: 'mandatures',
  groupes: 'groupes',
  seances: 'seances',
  comptesRendus: 'comptes-rendus',
  carnets: 'carnets',
  mandats: 'mandats',
  recommandations: 'recommandations',
  pointsDeSuivi: 'points-de-suivi',
  documents: 'documents',
  actualites: 'actualites',
};

/** Where an entity has a page of its own, without the address of the site; null when it has none, or not yet. */
export function adresseDePage(type: TypeEntite, entite: Adressable): string | null {
  if (type === 'mesures') return entite.reference ? `/mesures/${entite.reference}/` : null;
  const chemin = type === 'actes' ? TYPES_D_ACTE[entite.type as TypeActe]?.chemin : CHEMINS[type];
  return chemin && entite.slug ? `/${chemin}/${entite.slug}/` : null;
}

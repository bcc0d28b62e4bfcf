import { TYPES_D_ACTE, type TypeActe } from './acte.ts';
import type { TypeEntite } from './identite.ts';

/** What an address is made of. */
interface Adressable {
  id?: string;
  slug?: string | null;
  reference?: string | null;
  type?: string | null;
  annee?: number | null;
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
  rubriques: 'comprendre',
};

const isTypeActe = (type: string | null | undefined): type is TypeActe =>
  typeof type === 'string' && type in TYPES_D_ACTE;

/** Where an entity has a page of its own, without the address of the site; null when it has none, or not yet. */
export function adresseDePage(sorte: TypeEntite, entite: Adressable): string | null {
  const { slug, reference, type, annee } = entite;
  if (sorte === 'mesures') return reference ? `/mesures/${reference}/` : null;
  if (sorte === 'bilans') return annee ? `/suivi/bilan/${String(annee)}/` : null;
  const chemin = sorte === 'actes' && isTypeActe(type) ? TYPES_D_ACTE[type].chemin : CHEMINS[sorte];
  return chemin && slug ? `/${chemin}/${slug}/` : null;
}

import { TYPES_D_ACTE, type Objet, type TypeActe } from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import { avec } from '../queries.ts';
import { ADRESSES, listeDActes } from '../urls.ts';

/** A kind of result: its name in an address (`?type=voeux`) and for a reader. */
export interface Sorte {
  cle: string;
  libelle: string;
}

const cleDe = (chemin: string): string => chemin.replaceAll('/', '');

export const sorteDActe = (type: TypeActe): Sorte => ({
  cle: cleDe(listeDActes(type)),
  libelle: TYPES_D_ACTE[type].pluriel,
});

/** The entities that are found, besides the actes. Neither members nor withdrawn pages are. */
export const SORTES_D_ENTITE = {
  mesures: 'Mesures',
  pointsDeSuivi: 'Points de suivi',
  bilans: 'Bilans de l’année',
  comptesRendus: 'Comptes rendus',
  seances: 'Séances',
  carnets: 'Carnets de synthèse',
  mandats: 'Mandats de travail',
  recommandations: 'Recommandations',
  groupes: 'Groupes thématiques',
  mandatures: 'Mandatures',
  actualites: 'Actualités',
  documents: 'Documents',
  termes: 'Mots du glossaire',
} as const satisfies Partial<Record<Objet['type'], string>>;
export type EntiteCherchee = keyof typeof SORTES_D_ENTITE;

export const sorteDEntite = (type: EntiteCherchee): Sorte => ({
  cle: cleDe(type === 'termes' ? ADRESSES.glossaire : type === 'bilans' ? type : ADRESSES[type]),
  libelle: SORTES_D_ENTITE[type],
});

export const SORTE_DES_PAGES: Sorte = { cle: 'pages', libelle: 'Pages d’explication' };

/** The kinds that have something to find, in the order of the site. */
export function sortesPresentes(p: Publication): Sorte[] {
  const actes = (Object.keys(TYPES_D_ACTE) as TypeActe[])
    .filter((type) => avec(p, 'actes', 'type', type).length > 0)
    .map(sorteDActe);
  const entites = (Object.keys(SORTES_D_ENTITE) as EntiteCherchee[])
    .filter((type) => p[type].length > 0)
    .map(sorteDEntite);
  return [...actes, ...entites, SORTE_DES_PAGES];
}

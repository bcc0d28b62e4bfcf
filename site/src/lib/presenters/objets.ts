import { TYPES_D_ACTE, type Bilan, type Objet, type TypeEntite } from '@acp/shared/model';
import type { Morceau } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { trouver } from '../queries.ts';
import { adresseDe } from '../urls.ts';

/** What kind of thing the reader is about to open. */
const SORTES: Record<Exclude<TypeEntite, 'actes'>, string> = {
  mandatures: 'Mandature',
  tirages: 'Tirage au sort',
  groupes: 'Groupe thématique',
  seances: 'Séance',
  comptesRendus: 'Compte rendu',
  carnets: 'Carnet de synthèse',
  mandats: 'Mandat de travail',
  recommandations: 'Recommandations',
  mesures: 'Mesure',
  pointsDeSuivi: 'Point de suivi',
  appreciations: 'Appréciation',
  relances: 'Relance',
  campagnes: 'Point annuel',
  bilans: 'Bilan de l’année',
  garants: 'Comité de garants',
  instances: 'Instance ou outil de participation',
  directions: 'Direction',
  documents: 'Document',
  sources: 'Source',
  actualites: 'Actualité',
  termes: 'Terme du glossaire',
  rubriques: 'Comprendre',
};

export const nomDuBilan = ({ annee }: Pick<Bilan, 'annee'>): string => `Bilan ${String(annee)}`;

/** The kind of a thing that may be gone. */
export const genreDe = (type: TypeEntite): string => (type === 'actes' ? 'Acte' : SORTES[type]);

export const sorteDe = (ctx: Contexte, objet: Objet): string =>
  objet.type === 'actes'
    ? TYPES_D_ACTE[trouver(ctx.publication, 'actes', objet.id).type].libelle
    : SORTES[objet.type];

/** The name readers know an entity by. */
export function nomDe(ctx: Contexte, { type, id }: Objet): string {
  const p = ctx.publication;
  switch (type) {
    case 'mandatures':
      return trouver(p, type, id).promotion;
    case 'tirages':
      return nomDe(ctx, { type: 'mandatures', id: trouver(p, type, id).mandature });
    case 'groupes':
    case 'garants':
    case 'instances':
    case 'directions':
      return trouver(p, type, id).nom;
    case 'mesures':
      return trouver(p, type, id).reference;
    case 'pointsDeSuivi':
      return `${trouver(p, 'actes', trouver(p, type, id).acte).titre}, n°\u00A0${String(trouver(p, type, id).numero)}`;
    case 'appreciations':
    case 'relances':
      return `${trouver(p, 'actes', trouver(p, type, id).acte).titre}, ${enDate(trouver(p, type, id).date)}`;
    case 'bilans':
      return nomDuBilan(trouver(p, type, id));
    case 'termes':
      return trouver(p, type, id).terme;
    case 'seances':
    case 'comptesRendus':
    case 'carnets':
    case 'mandats':
    case 'recommandations':
    case 'actes':
    case 'campagnes':
    case 'documents':
    case 'sources':
    case 'actualites':
    case 'rubriques':
      return trouver(p, type, id).titre;
  }
}

/** Its name, as a link when it can be read somewhere. */
export function versObjet(ctx: Contexte, objet: Objet): Morceau {
  const adresse = adresseDe(ctx.publication, objet);
  const texte = nomDe(ctx, objet);
  return adresse === null ? { texte } : { texte, lien: ctx.base + adresse };
}

import { TYPES_D_ACTE, type Acte, type TypeActe } from '@acp/shared/model';
import type { FiltresProps } from '../../components/Filtres/props.ts';
import type { Contexte } from '../contexte.ts';
import { minuscule } from '../format.ts';
import { combien, memoriser, trouver } from '../queries.ts';
import { adresseTextes, hasListeDeTextes } from '../textes-de-promotion.ts';
import { ADRESSES, adresseTerme, listeDActes, typeDuChemin } from '../urls.ts';
import { acteLigne } from './acte-ligne.ts';
import { derniereMiseAJour, listeDe } from './liste.ts';
import { lien } from './morceaux.ts';
import type { VueListe } from './vues.ts';

const TYPES = Object.keys(TYPES_D_ACTE) as TypeActe[];

/** Sorts on the reference: year and rank, which never change. */
const cle = ({ reference }: Acte): string => {
  const connue = cles.get(reference);
  if (connue !== undefined) return connue;
  const [, annee = '', rang = ''] = reference.split('-');
  const calculee = `${annee}/${rang.replace(/\d+/, (n) => n.padStart(4, '0'))}`;
  cles.set(reference, calculee);
  return calculee;
};
const cles = new Map<string, string>();

/** Newest promotion first, then newest acte. */
export const actesRanges = ({ publication: p }: Pick<Contexte, 'publication'>): readonly Acte[] =>
  memoriser(p, 'actesRanges', (lue) =>
    lue.actes
      .map((acte) => ({
        acte,
        promotion: trouver(lue, 'mandatures', acte.mandature).numero,
        rang: cle(acte),
      }))
      .sort((a, b) => b.promotion - a.promotion || (a.rang < b.rang ? 1 : -1))
      .map(({ acte }) => acte),
  );

/** Filters are links to lists that exist: the types, and the page of each promotion. */
function filtres(ctx: Contexte, courant: TypeActe): FiltresProps {
  const { publication: p } = ctx;
  const types = TYPES.map((type) => ({
    texte: TYPES_D_ACTE[type].pluriel,
    lien: ctx.base + listeDActes(type),
    nombre: combien(p, 'actes', 'type', type),
    courant: type === courant,
  }));
  const promotions = [...p.mandatures]
    .sort((a, b) => b.numero - a.numero)
    .map((m) => ({
      texte: m.promotion,
      lien:
        ctx.base + (hasListeDeTextes(p, m) ? adresseTextes(m) : `${ADRESSES.mandatures}${m.slug}/`),
      nombre: combien(p, 'actes', 'mandature', m.id),
    }));
  return {
    titre: 'Voir d’autres textes',
    groupes: [
      { titre: 'Type', choix: types.filter((t) => t.nombre > 0 || t.courant) },
      { titre: 'Promotion, tous types', choix: promotions.filter((m) => m.nombre > 0) },
    ].filter((g) => g.choix.length > 0),
  };
}

/** `/voeux/` and its like, or null when the address names no type. */
export function presenterActes(
  ctx: Contexte,
  { chemin, page }: { chemin?: string | undefined; page?: string | undefined },
): VueListe | null {
  const type = typeDuChemin(chemin);
  if (type === null) return null;
  const { libelle, pluriel, definition } = TYPES_D_ACTE[type];
  return listeDe(ctx, {
    sujet: {
      titre: pluriel,
      description: `${pluriel} de l’${ctx.publication.assemblee.nom}\u00A0: qui les a adoptés, quand, et ce qu’ils sont devenus.`,
      chemin: listeDActes(type),
    },
    surtitre: 'Ce que l’Assemblée adresse à la Ville',
    chapo: [lien(ctx, libelle, adresseTerme(type)), `\u00A0: ${minuscule(definition)}`],
    nom: ['texte', 'textes'],
    ordre: 'du plus récent au plus ancien',
    entites: (publication) => actesRanges({ publication }).filter((a) => a.type === type),
    entree: (acte) => ({
      groupe: trouver(ctx.publication, 'mandatures', acte.mandature).promotion,
      ligne: acteLigne(ctx, acte),
    }),
    misAJourLe: derniereMiseAJour,
    filtres: filtres(ctx, type),
    vide: {
      titre: 'Rien à lire ici pour l’instant.',
      texte: `Le registre ne contient aucun texte de ce type\u00A0: ${libelle.toLocaleLowerCase('fr')}.`,
    },
    page,
  });
}

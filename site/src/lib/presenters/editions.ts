import { NATURES_D_EDITION, TYPES_D_ACTE, type Acte, type Objet } from '@acp/shared/model';
import type { EditionsProps } from '../../components/Editions/props.ts';
import type { PaginationProps } from '../../components/Pagination/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, quandLe } from '../format.ts';
import { acteALAdresse, editionsDe } from '../queries.ts';
import {
  adresseActe,
  adresseEditions,
  hasPageDEditions,
  listeDActes,
  PAR_PAGE,
  pagesDeListe,
  typeDuChemin,
} from '../urls.ts';
import { paginationDe } from './liste.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import type { VueDossier } from './vues.ts';

/** Every public version of an entity, newest first, with the note readers see (rule 3). */
export const editions = (ctx: Contexte, objet: Objet): EditionsProps['editions'] =>
  editionsDe(ctx.publication, objet)
    .map((e) => ({
      quand: quandLe(e.publieeLe),
      titre: `Édition n°\u00A0${String(e.numero)}.`,
      texte: e.nature === 'forme' ? `${NATURES_D_EDITION.forme.libelle}. ${e.note}` : e.note,
    }))
    .reverse();

const objetDe = ({ id }: Acte): Objet => ({ type: 'actes', id });

const DERNIERES = 4;

/** What the page of an acte shows of its own story: the last éditions, and where all of them are. */
export function editionsDActe(ctx: Contexte, acte: Acte): EditionsProps {
  const toutes = editions(ctx, objetDe(acte));
  if (!hasPageDEditions(ctx.publication, acte)) return { editions: toutes };
  return {
    editions: toutes.slice(0, DERNIERES),
    suite: [
      lien(ctx, `Les ${compte(toutes.length, 'édition')} de cette page`, adresseEditions(acte)),
    ],
  };
}

export interface VueEditions extends VueDossier {
  pagination: PaginationProps;
}

/** `/voeux/<slug>/editions/`: every édition of an acte that has many; null for the others. */
export function presenterEditions(
  ctx: Contexte,
  params: { chemin?: string | undefined; slug?: string | undefined; page?: string | undefined },
): VueEditions | null {
  const acte = acteALAdresse(ctx.publication, typeDuChemin(params.chemin), params.slug);
  if (!acte || !hasPageDEditions(ctx.publication, acte)) return null;
  const toutes = editions(ctx, objetDe(acte));
  const pages = pagesDeListe(adresseEditions(acte), toutes.length);
  const chemin = adresseEditions(acte) + (params.page ? `${params.page}/` : '');
  const rang = pages.indexOf(chemin);
  if (rang === -1) return null;
  const suite = rang === 0 ? '' : `, page ${String(rang + 1)}`;
  return {
    page: pageDe(ctx, {
      titre: `Éditions, ${acte.titre}, ${acte.reference}${suite}`,
      description: `${compte(toutes.length, 'version publiée', 'versions publiées')} de cette page, chacune datée, avec ce qui a changé.`,
      chemin,
      au: [
        [TYPES_D_ACTE[acte.type].pluriel, listeDActes(acte.type)],
        [acte.titre, adresseActe(acte)],
      ],
      misAJourLe: acte.misAJourLe,
    }),
    dossier: {
      ouverture: {
        surtitre: ['Éditions · ', { texte: acte.reference, insecable: true }],
        titre: `${acte.titre}${suite}`,
        chapo: [
          'Chaque changement de la page ',
          lien(ctx, 'de ce texte', adresseActe(acte)),
          ' est numéroté, daté et expliqué.',
        ],
      },
      rubriques: [
        {
          id: 'editions',
          titre: compte(toutes.length, 'édition'),
          notes: ['De la plus récente à la plus ancienne.'],
          editions: toutes.slice(rang * PAR_PAGE, (rang + 1) * PAR_PAGE),
        },
      ],
    },
    pagination: paginationDe(ctx, 'Pages des éditions', pages, rang),
  };
}

import type { Mandature, Membre } from '@acp/shared/model';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { PaginationProps } from '../../components/Pagination/props.ts';
import type { SiegesGroupeProps } from '../../components/SiegesGroupe/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseDesNoms, PAR_PAGE, pageDeListe } from '../urls.ts';
import { paginationDe } from './liste.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { phraseDeLaPromotion, siegesDe } from './sieges.ts';

const membresDe = (ctx: Contexte, { id }: Mandature): Membre[] =>
  ctx.membres.membres.filter((m) => m.mandature === id);

/** A block that goes on from the page before: its seats were counted there. */
const suiteDe = (bloc: SiegesGroupeProps, rang: number): SiegesGroupeProps => ({
  ...bloc,
  id: `${bloc.id}-${String(rang + 1)}`,
  ...{ nommes: 0, retires: 0, sansNom: 0 },
  phrase: 'Suite de la page précédente.',
});

/** Fifty names a page; a group stays whole while it fits in one. */
function enPages(blocs: readonly SiegesGroupeProps[]): SiegesGroupeProps[][] {
  const pages: SiegesGroupeProps[][] = [[]];
  let place = PAR_PAGE;
  const tourner = (): void => {
    pages.push([]);
    place = PAR_PAGE;
  };
  for (const bloc of blocs) {
    const noms = bloc.noms ?? [];
    if (noms.length > place && place < PAR_PAGE) tourner();
    for (let debut = 0; debut === 0 || debut < noms.length; debut += PAR_PAGE) {
      if (debut > 0) tourner();
      const siens = noms.slice(debut, debut + PAR_PAGE);
      const rang = debut / PAR_PAGE;
      pages.at(-1)?.push({ ...(rang === 0 ? bloc : suiteDe(bloc, rang)), noms: siens });
      place -= siens.length;
    }
  }
  return pages;
}

/** The names of one promotion, page by page; no page when no name is published. */
function pagesDesNoms(ctx: Contexte, mandature: Mandature): SiegesGroupeProps[][] {
  const membres = membresDe(ctx, mandature);
  return membres.length === 0 ? [] : enPages(siegesDe(ctx, mandature, membres));
}

const adressesDe = (mandature: Mandature, pages: readonly unknown[]): string[] =>
  pages.map((_, rang) => pageDeListe(adresseDesNoms(mandature), rang + 1));

/** Every page of names. They are left out of the plan for search engines. */
export const adressesDesNoms = (ctx: Contexte): string[] =>
  ctx.publication.mandatures.flatMap((m) => adressesDe(m, pagesDesNoms(ctx, m)));

/** The page where a name is read; that of all seats when it is not public. */
export function adresseDuNom(ctx: Contexte, id: string): string {
  const membre = ctx.membres.membres.find((m) => m.id === id);
  const mandature = avec(ctx.publication, 'mandatures', 'id', membre?.mandature)[0];
  if (!membre || !mandature) return ADRESSES.membres;
  const pages = pagesDesNoms(ctx, mandature);
  const rang = pages.findIndex((page) =>
    page.some(({ noms = [] }) => noms.some(([nom]) => nom === membre.nomAffiche)),
  );
  return adressesDe(mandature, pages)[rang] ?? ADRESSES.membres;
}

export interface VueNoms {
  page: PageProps;
  ouverture: OuvertureProps;
  groupes: readonly SiegesGroupeProps[];
  pagination: PaginationProps;
}

/** `/membres/<promotion>/`: the names its members agreed to publish, group by group; null without any. */
export function presenterNoms(
  ctx: Contexte,
  params: { mandature?: string | undefined; page?: string | undefined },
): VueNoms | null {
  const mandature = avec(ctx.publication, 'mandatures', 'slug', params.mandature)[0];
  if (!mandature) return null;
  const pages = pagesDesNoms(ctx, mandature);
  const adresses = adressesDe(mandature, pages);
  const chemin = adresseDesNoms(mandature) + (params.page ? `${params.page}/` : '');
  const rang = adresses.indexOf(chemin);
  const groupes = pages[rang];
  if (!groupes) return null;
  const suite = rang === 0 ? '' : `, page ${String(rang + 1)}`;
  const titre = `Les noms publiés, ${mandature.promotion}${suite}`;
  return {
    page: pageDe(ctx, {
      titre,
      description: `Les membres de la ${mandature.promotion} qui ont donné leur accord écrit pour que leur nom soit public.`,
      chemin,
      au: [['Membres', ADRESSES.membres]],
      misAJourLe: mandature.misAJourLe,
      noindex: true,
    }),
    ouverture: {
      surtitre: 'Membres',
      titre,
      misAJour: misAJour(mandature.misAJourLe),
      chapo: [
        `${phraseDeLaPromotion(ctx, mandature, membresDe(ctx, mandature))} `,
        lien(ctx, 'Tous les sièges', ADRESSES.membres),
      ],
    },
    groupes,
    pagination: paginationDe(ctx, 'Pages des noms', adresses, rang),
  };
}

import {
  NATURES_D_EDITION,
  type DateCivile,
  type Edition,
  type Objet,
  type Retrait,
} from '@acp/shared/model';
import type { Publication } from '@acp/shared/publication';
import type { LigneProps } from '../../components/ListeLignes/props.ts';
import type { PaginationProps } from '../../components/Pagination/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { compte, enDate, majuscule, quandLe } from '../format.ts';
import { chercher, memoriser, retraitDe } from '../queries.ts';
import { ADRESSES, PAR_PAGE, pagesDuJournal } from '../urls.ts';
import { paginationDe } from './liste.ts';
import { definition, lien } from './morceaux.ts';
import { sorteDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';
import { direRetrait, nomDuRetrait } from './retrait.ts';
import type { VueDossier } from './vues.ts';

const TERMES = {
  premiere: 'premiere-publication',
  modification: 'modification',
  forme: 'correction-de-forme',
} as const;

/** What an édition of a withdrawn page is called; null when the page is there. */
function retireDe(ctx: Contexte, { type, id }: Objet): Texte | null {
  const retrait = retraitDe(ctx.publication, { type, id });
  if (retrait) return nomDuRetrait(ctx, retrait);
  return chercher(ctx.publication, type, id) ? null : ['Page retirée'];
}

/** A note that only repeats what kind of édition it is says nothing. */
const noteDe = ({ nature, note }: Edition): string =>
  note.replace(/\.$/u, '') === NATURES_D_EDITION[nature].libelle ? '' : ` ${note}`;

function ligne(ctx: Contexte, edition: Edition): LigneProps {
  return {
    quand: quandLe(edition.publieeLe),
    titre: retireDe(ctx, edition.objet) ?? [
      `${sorteDe(ctx, edition.objet)} : `,
      versObjet(ctx, edition.objet),
    ],
    textes: [
      [
        `Édition n° ${String(edition.numero)}, `,
        {
          texte: NATURES_D_EDITION[edition.nature].libelle.toLocaleLowerCase('fr'),
          lien: definition(ctx, TERMES[edition.nature]),
        },
        `.${noteDe(edition)}`,
      ],
    ],
  };
}

/** A withdrawal is a line too: it is a public fact. */
const ligneDeRetrait = (ctx: Contexte, retrait: Retrait): LigneProps => ({
  quand: quandLe(retrait.retireLe),
  titre: nomDuRetrait(ctx, retrait),
  textes: [direRetrait(ctx, retrait)],
});

export interface VueJournal extends VueDossier {
  pagination: PaginationProps;
}

type Fait = { jour: DateCivile } & ({ edition: Edition } | { retrait: Retrait });

/** Everything that happened, oldest first; what was published the same day keeps its order. */
const faitsDuJournal = (publication: Publication): readonly Fait[] =>
  memoriser(publication, 'journal', ({ editions, retraits }) =>
    [
      ...retraits.map((retrait) => ({ jour: retrait.retireLe, retrait })),
      ...editions.toReversed().map((edition) => ({ jour: edition.publieeLe, edition })),
    ]
      .sort((a, b) => b.jour.localeCompare(a.jour))
      .reverse(),
  );

/** Those of one page, newest first. */
const faitsDeLaPage = (publication: Publication, rang: number): readonly Fait[] =>
  memoriser(publication, `journal/${String(rang)}`, (p) => {
    const faits = faitsDuJournal(p);
    const isDerniere = rang === pagesDuJournal(faits.length).length - 1;
    return faits
      .slice(rang * PAR_PAGE, isDerniere ? undefined : (rang + 1) * PAR_PAGE)
      .toReversed();
  });

const ligneDe = (ctx: Contexte, fait: Fait): LigneProps =>
  'edition' in fait ? ligne(ctx, fait.edition) : ligneDeRetrait(ctx, fait.retrait);

const VIDE = {
  id: 'vide',
  titre: 'Aucune édition',
  lacune: {
    titre: 'Le journal est vide.',
    texte: 'La première édition de chaque page s’y inscrira.',
  },
};

/** `/journal/`: every édition, month by month, newest first (rule 3); null when it has no such page. */
export function presenterJournal(
  ctx: Contexte,
  params: { page?: string | undefined } = {},
): VueJournal | null {
  const { publication } = ctx;
  const pages = memoriser(publication, 'journal/pages', (p) =>
    pagesDuJournal(faitsDuJournal(p).length),
  );
  const chemin = ADRESSES.journal + (params.page ? `${params.page}/` : '');
  const rang = pages.indexOf(chemin);
  if (rang === -1) return null;
  const isDerniere = rang === pages.length - 1;
  const titre = 'Journal public' + (isDerniere ? '' : `, page ${String(rang + 1)}`);
  const visibles = faitsDeLaPage(publication, rang);
  const mois = Map.groupBy(visibles, ({ jour }) => jour.slice(0, 7));
  return {
    page: pageDe(ctx, {
      titre,
      description: `Chaque changement publié par l’${publication.assemblee.nom}, daté et expliqué.`,
      chemin,
      misAJourLe: visibles[0]?.jour ?? null,
    }),
    dossier: {
      ouverture: {
        titre,
        chapo: [
          'Rien ne change ici sans une ligne dans ce journal. ',
          ...(isDerniere ? [`${compte(publication.editions.length, 'édition')} à ce jour. `] : []),
          lien(ctx, 'Les erreurs signalées', ADRESSES.corrections),
          ' ont leur page.',
        ],
      },
      rubriques:
        visibles.length === 0
          ? [VIDE]
          : [...mois].map(([m, liste]) => ({
              id: `mois-${m}`,
              titre: majuscule(enDate(m)),
              lignes: liste.map((fait) => ligneDe(ctx, fait)),
            })),
    },
    pagination: paginationDe(ctx, 'Pages du journal', pages, rang),
  };
}

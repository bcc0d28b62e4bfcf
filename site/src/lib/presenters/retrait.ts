import { MOTIFS_DE_RETRAIT, type Retrait } from '@acp/shared/model';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { retraitALAdresse } from '../queries.ts';
import { ADRESSES } from '../urls.ts';
import { lien, type Morceaux } from './morceaux.ts';
import { genreDe, versObjet } from './objets.ts';
import { pageDe } from './page.ts';

const ROUTE = '/retrait/';

/** The page that answers at the address of a withdrawn one; null when the address was not withdrawn. */
export const adresseDuRetrait = (
  { publication }: Pick<Contexte, 'publication'>,
  chemin: string,
): string | null =>
  retraitALAdresse(publication, chemin) ? `${ROUTE}?adresse=${encodeURIComponent(chemin)}` : null;

/** « Compte rendu : Plénière du 10 février », or « Page retirée » when its title was withdrawn too. */
export const nomDuRetrait = (ctx: Contexte, { objet, titre, adresse }: Retrait): Morceaux => {
  const nom = titre ?? 'Page retirée';
  return [`${genreDe(objet.type)} : `, adresse ? lien(ctx, nom, adresse) : nom];
};

/** Why it was withdrawn, and what to read instead. */
function raisonDe(ctx: Contexte, { motif, precision, remplacePar, avec }: Retrait): Morceaux {
  if (avec) return [' Cette page dépendait d’une page qui a été retirée.'];
  return [
    ...(motif === 'autre' ? [] : [` ${MOTIFS_DE_RETRAIT[motif].definition}`]),
    ...(precision ? [` ${precision}`] : []),
    ...(remplacePar ? [' À lire à la place\u00a0: ', versObjet(ctx, remplacePar), '.'] : []),
  ];
}

/** When and why, in one or two sentences. */
export const direRetrait = (ctx: Contexte, retrait: Retrait): Morceaux => [
  `Retrait du ${enDate(retrait.retireLe)}.`,
  ...raisonDe(ctx, retrait),
];

export interface VueRetrait {
  page: PageProps;
  ouverture: OuvertureProps;
  textes: readonly Texte[];
  /** Address of the search page. */
  recherche: string;
}

/** `/voeux/` for `/voeux/code-de-la-rue/`: where the others of its kind are. */
const listeDe = (adresse: string): string => `/${adresse.split('/')[1] ?? ''}/`;

/** At the address of a withdrawn page: what it was, who withdrew it, when and why, and where to go. */
export function presenterRetrait(ctx: Contexte, adresse: string | null): VueRetrait | null {
  const { assemblee } = ctx.publication;
  const retrait = retraitALAdresse(ctx.publication, adresse);
  if (!retrait?.adresse) return null;
  const titre = retrait.titre ?? 'Page retirée';
  return {
    page: pageDe(ctx, {
      titre: `${titre} (page retirée)`,
      description: 'Cette page a été retirée du site.',
      chemin: retrait.adresse,
      noindex: true,
    }),
    ouverture: {
      surtitre: `${genreDe(retrait.objet.type)}, page retirée`,
      titre,
      chapo: [
        `Le secrétariat de l’${assemblee.nom} a retiré cette page le ${enDate(retrait.retireLe)}.`,
        ...raisonDe(ctx, retrait),
      ],
    },
    textes: [
      ...(retrait.remplacePar
        ? [['À lire à la place\u00a0: ', versObjet(ctx, retrait.remplacePar)]]
        : []),
      [lien(ctx, 'Les autres pages de cette liste', listeDe(retrait.adresse))],
      [lien(ctx, 'Le journal, où ce retrait est inscrit', ADRESSES.journal)],
      [lien(ctx, 'Signaler une erreur, ou demander pourquoi', ADRESSES.corrections)],
    ],
    recherche: ctx.base + ADRESSES.recherche,
  };
}

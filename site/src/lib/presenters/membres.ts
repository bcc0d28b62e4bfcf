import type { Mandature } from '@acp/shared/model';
import type { SiegesGroupeProps } from '../../components/SiegesGroupe/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { accord, misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, adresseDe, adresseDesNoms, adresseTirage } from '../urls.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';
import { pageDe } from './page.ts';
import { phraseDeLaPromotion, siegesDe } from './sieges.ts';

/** The seats of one mandature, without their names: one block a group when their numbers are known, or one for all. */
export interface PromotionDeMembres {
  id: string;
  titre: string;
  /** « Noms non publiés »: no one consented, or none is recorded. */
  phrase?: string | undefined;
  notes: readonly Texte[];
  textes: readonly Texte[];
  groupes: readonly SiegesGroupeProps[];
}

export interface VueMembres {
  page: PageProps;
  ouverture: OuvertureProps;
  sommaire: SommaireProps;
  promotions: readonly PromotionDeMembres[];
}

function promotion(ctx: Contexte, mandature: Mandature): PromotionDeMembres {
  const membres = ctx.membres.membres.filter((m) => m.mandature === mandature.id);
  const groupes = avec(ctx.publication, 'groupes', 'mandature', mandature.id);
  const liens = groupes.map((g): Morceaux => [
    lien(ctx, g.nom, adresseDe(ctx.publication, { type: 'groupes', id: g.id }) ?? ADRESSES.groupes),
  ]);
  const fiche = `${ADRESSES.mandatures}${mandature.slug}/`;
  return {
    id: `mandature-${mandature.slug}`,
    titre: mandature.promotion,
    phrase: membres.length === 0 ? 'Noms non publiés' : undefined,
    notes: [
      phraseDeLaPromotion(ctx, mandature, membres),
      [
        lien(ctx, 'La promotion', fiche),
        ...(avec(ctx.publication, 'tirages', 'mandature', mandature.id).length > 0
          ? [', ', lien(ctx, 'son tirage au sort', adresseTirage(mandature))]
          : []),
      ],
    ],
    textes: [
      ...(membres.length === 0
        ? [
            'Aucun nom n’est publié ici : aucun accord écrit n’est relevé. Chaque siège reste compté.',
          ]
        : []),
      ...(membres.length > 0
        ? [
            [
              lien(
                ctx,
                accord(membres.length, 'Lire le nom publié', 'Lire les noms publiés'),
                adresseDesNoms(mandature),
              ),
            ],
          ]
        : []),
      ...(liens.length > 0
        ? [[`${accord(liens.length, 'Groupe')} : `, ...enchainer(liens), '.']]
        : []),
    ],
    groupes: siegesDe(ctx, mandature, membres).map((groupe) => ({ ...groupe, noms: undefined })),
  };
}

/** Every seat, promotion by promotion. Names stand on their own pages; all of them are `noindex` (rule 10). */
export function presenterMembres(ctx: Contexte): VueMembres {
  const { assemblee, mandatures } = ctx.publication;
  const promotions = [...mandatures]
    .sort((a, b) => b.numero - a.numero)
    .map((m) => promotion(ctx, m));
  const dernier = mandatures
    .map((m) => m.misAJourLe)
    .sort()
    .at(-1);
  return {
    page: pageDe(ctx, {
      titre: 'Les membres',
      description: `Les sièges de l’${assemblee.nom}, promotion par promotion. Un nom n’est publié qu’avec l’accord écrit de la personne.`,
      chemin: ADRESSES.membres,
      misAJourLe: dernier ?? null,
      noindex: true,
    }),
    ouverture: {
      surtitre: 'Membres',
      titre: 'Les membres, par tirage au sort',
      misAJour: dernier ? misAJour(dernier) : undefined,
      chapo:
        'Un nom n’est publié qu’avec l’accord écrit de la personne, et retiré dès qu’elle le demande. Un siège sans nom reste un siège : il est compté ici.',
    },
    sommaire: { entrees: promotions.map(({ id, titre }) => ({ ancre: id, texte: titre })) },
    promotions,
  };
}

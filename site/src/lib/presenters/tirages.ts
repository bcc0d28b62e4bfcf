import type { Mandature, Tirage } from '@acp/shared/model';
import type { LacuneProps } from '../../components/Lacune/props.ts';
import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { RessemblanceProps } from '../../components/Ressemblance/props.ts';
import type { SommaireProps } from '../../components/Sommaire/props.ts';
import type { SourcesProps } from '../../components/Sources/props.ts';
import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { misAJour } from '../format.ts';
import { avec } from '../queries.ts';
import { ADRESSES, ancreTirage } from '../urls.ts';
import { comparaisonDe } from './entonnoir.ts';
import { derniereMiseAJour } from './liste.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';
import { liensDuTheme } from './questions.ts';
import { ressemblances } from './ressemblance.ts';
import { sommaireDe } from './sommaire.ts';
import { ouvrirNotes } from './sources.ts';
import { tirageDe, type VueTirage } from './tirage.ts';

/** The draw of one promotion, and whether it looks like its city. */
interface PromotionTiree extends VueTirage {
  id: string;
  titre: string;
  ressemblances: readonly RessemblanceProps[];
}

export interface VueTirages {
  page: PageProps;
  ouverture: OuvertureProps;
  sommaire: SommaireProps;
  comparaison?: TableauProps | undefined;
  promotions: readonly PromotionTiree[];
  lireAussi: readonly Texte[];
  vide?: LacuneProps | undefined;
  sources: SourcesProps['sources'];
}

/** The mandatures whose draw is recorded, newest first. */
const tirees = ({ publication }: Contexte): { mandature: Mandature; tirage: Tirage }[] =>
  [...publication.mandatures]
    .sort((a, b) => b.numero - a.numero)
    .flatMap((mandature) =>
      avec(publication, 'tirages', 'mandature', mandature.id)
        .slice(0, 1)
        .map((tirage) => ({ mandature, tirage })),
    );

/** `/comprendre/tirage-au-sort/`: how the members of each promotion were drawn, newest first. */
export function presenterTirages(ctx: Contexte): VueTirages {
  const { tirages, assemblee } = ctx.publication;
  const misAJourLe = derniereMiseAJour(tirages);
  const notes = ouvrirNotes(ctx);
  const lus = tirees(ctx);
  const comparaison = comparaisonDe(
    lus.map(({ mandature, tirage }) => ({ titre: mandature.promotion, tirage })),
  );
  const promotions = lus.map(({ mandature, tirage }): PromotionTiree => ({
    id: ancreTirage(mandature),
    titre: mandature.promotion,
    ...tirageDe(ctx, tirage, notes),
    ressemblances: ressemblances(ctx, tirage, notes),
  }));
  const lireAussi = liensDuTheme(ctx, 'tirage')
    .filter(({ chemin }) => chemin !== ADRESSES.tirageAuSort)
    .map(({ texte, chemin }): Texte => [lien(ctx, texte, chemin)]);
  const sources = notes.liste();
  return {
    page: pageDe(ctx, {
      titre: 'Le tirage au sort',
      description: `Comment les membres de l’${assemblee.nom} sont tirés au sort, en chiffres, promotion par promotion.`,
      chemin: ADRESSES.tirageAuSort,
      au: [['Comprendre', ADRESSES.comprendre]],
      misAJourLe,
    }),
    ouverture: {
      surtitre: 'Comprendre',
      titre: 'Comment les membres sont choisis',
      misAJour: misAJourLe === null ? undefined : misAJour(misAJourLe),
      chapo:
        'Par le hasard, en plusieurs étapes : des personnes sont tirées, reçoivent une lettre, répondent ou non. Un dernier tirage retient les membres parmi celles qui ont dit oui.',
    },
    sommaire: sommaireDe([
      ['comparaison', 'Comparer', comparaison],
      ...promotions.map(({ id, titre }) => [id, titre, true] as const),
      ['lire-aussi', 'À lire aussi', lireAussi],
      ['sources', 'Sources', sources],
    ]),
    comparaison,
    promotions,
    lireAussi,
    vide:
      promotions.length === 0
        ? {
            titre: 'Aucun tirage relevé.',
            texte: 'Ses étapes et ses totaux paraîtront ici, critère par critère, sans croisement.',
          }
        : undefined,
    sources,
  };
}

import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { ADRESSES, listeDActes } from '../urls.ts';
import { contact } from './pages-du-site.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';

export interface VueIntrouvable {
  page: PageProps;
  ouverture: OuvertureProps;
  /** Address of the search page. */
  recherche: string;
  textes: readonly Texte[];
  signaler: readonly Texte[];
}

/** The page of an address that leads nowhere. */
export const presenterIntrouvable = (ctx: Contexte): VueIntrouvable => ({
  page: pageDe(ctx, {
    titre: 'Page introuvable',
    description: 'Cette adresse ne mène à aucune page.',
    chemin: '/404/',
    noindex: true,
  }),
  ouverture: {
    surtitre: 'Erreur 404',
    titre: 'Cette page n’existe pas',
    chapo:
      'L’adresse a peut-être été mal recopiée. Une page publiée ici garde toujours son adresse, même retirée.',
  },
  recherche: ctx.base + ADRESSES.recherche,
  textes: [
    [
      lien(ctx, 'Les vœux', listeDActes('voeu')),
      ' et ',
      lien(ctx, 'les délibérations', listeDActes('deliberation')),
    ],
    [lien(ctx, 'Où en sont les mesures', ADRESSES.suivi)],
    [
      lien(ctx, 'Les prochaines séances', ADRESSES.agenda),
      ' et ',
      lien(ctx, 'les comptes rendus', ADRESSES.comptesRendus),
    ],
    [lien(ctx, 'Les membres', ADRESSES.membres)],
    [lien(ctx, 'Comprendre l’Assemblée', ADRESSES.comprendre)],
    [lien(ctx, 'Le plan du site', ADRESSES.planDuSite)],
  ],
  signaler: [
    ['Dites-nous où vous l’avez trouvé\u00a0: ', ...[contact(ctx)].flat(), '.'],
    [lien(ctx, 'Comment signaler une erreur', ADRESSES.corrections)],
  ],
});

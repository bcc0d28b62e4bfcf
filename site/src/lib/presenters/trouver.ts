import type { OuvertureProps } from '../../components/Ouverture/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { PageProps } from '../../layouts/props.ts';
import type { Contexte } from '../contexte.ts';
import { ADRESSES, listeDActes } from '../urls.ts';
import { lien } from './morceaux.ts';
import { pageDe } from './page.ts';

export interface VueIntrouvable {
  page: PageProps;
  ouverture: OuvertureProps;
  textes: readonly Texte[];
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
      'L’adresse a peut-être été mal recopiée. Une page publiée ici garde toujours son adresse.',
  },
  textes: [
    [lien(ctx, 'Les vœux et délibérations', listeDActes('voeu'))],
    [lien(ctx, 'Le suivi des mesures', ADRESSES.suivi)],
    [lien(ctx, 'Toutes les façons de chercher', ADRESSES.recherche)],
    [lien(ctx, 'Le plan du site', ADRESSES.planDuSite)],
    [lien(ctx, 'Signaler un lien qui ne mène nulle part', ADRESSES.corrections)],
  ],
});

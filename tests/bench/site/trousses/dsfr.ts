import { liste, type Trousse } from './trousse.ts';

/** https://www.systeme-de-design.gouv.fr/, « Prise en main développeurs »: core, utility, module. */
export const dsfr: Trousse = {
  nom: 'dsfr',
  paquet: '@gouvfr/dsfr',
  dossier: '@gouvfr/dsfr/dist',
  classes: {},
  page: ({ titre, nom, menu, pied, principal }) => `<!doctype html>
<html lang="fr" data-fr-scheme="system">
<head><meta charset="utf-8"><title>${titre}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<link rel="stylesheet" href="/dsfr.min.css"><link rel="stylesheet" href="/utility/utility.min.css"></head>
<body>
<div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Accès rapide"><ul class="fr-skiplinks__list"><li><a class="fr-link" href="#content">Contenu</a></li></ul></nav></div>
<header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link">
<div class="fr-header__brand-top"><div class="fr-header__navbar"><button class="fr-btn--menu fr-btn" data-fr-opened="false" aria-controls="modal" aria-haspopup="menu" title="Menu" id="bouton">Menu</button></div></div>
<div class="fr-header__service"><a href="/"><p class="fr-header__service-title">${nom}</p></a></div></div></div></div></div>
<div class="fr-header__menu fr-modal" id="modal" aria-labelledby="bouton"><div class="fr-container"><button class="fr-btn--close fr-btn" aria-controls="modal" title="Fermer">Fermer</button>
<nav class="fr-nav" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">${liste(menu, (mot) => `<li class="fr-nav__item"><a class="fr-nav__link" href="#">${mot}</a></li>`)}</ul></nav></div></div></header>
<main role="main" id="content"><div class="fr-container">${principal}</div></main>
<footer class="fr-footer" role="contentinfo"><div class="fr-container"><div class="fr-footer__bottom"><ul class="fr-footer__bottom-list">${liste(pied, (mot) => `<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="#">${mot}</a></li>`)}</ul></div></div></footer>
<script type="module" src="/dsfr.module.min.js"></script>
<script nomodule src="/dsfr.nomodule.min.js"></script>
</body></html>`,
};

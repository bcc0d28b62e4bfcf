import { liste, type Trousse } from './trousse.ts';

/** https://designsystem.digital.gov/documentation/developers/: init in the head, styles, script at the end. */
export const uswds: Trousse = {
  nom: 'uswds',
  paquet: '@uswds/uswds',
  dossier: '@uswds/uswds/dist',
  classes: { a: 'usa-link', ul: 'usa-list', ol: 'usa-list', table: 'usa-table' },
  page: ({ titre, nom, menu, pied, principal }) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${titre}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/js/uswds-init.min.js"></script>
<link rel="stylesheet" href="/css/uswds.min.css"></head>
<body>
<a class="usa-skipnav" href="#main-content">Aller au contenu</a>
<div class="usa-overlay"></div>
<header class="usa-header usa-header--basic"><div class="usa-nav-container">
<div class="usa-navbar"><div class="usa-logo"><em class="usa-logo__text"><a href="/">${nom}</a></em></div><button type="button" class="usa-menu-btn">Menu</button></div>
<nav aria-label="Principal" class="usa-nav"><button type="button" class="usa-nav__close">Fermer</button>
<ul class="usa-nav__primary usa-accordion">${liste(menu, (mot) => `<li class="usa-nav__primary-item"><a href="#" class="usa-nav-link"><span>${mot}</span></a></li>`)}</ul></nav></div></header>
<main id="main-content" class="usa-section"><div class="grid-container usa-prose">${principal}</div></main>
<footer class="usa-footer usa-footer--slim"><div class="usa-footer__primary-section"><div class="usa-footer__primary-container grid-row"><nav class="usa-footer__nav" aria-label="Pied de page">
<ul class="grid-row grid-gap">${liste(pied, (mot) => `<li class="usa-footer__primary-content"><a class="usa-footer__primary-link" href="#">${mot}</a></li>`)}</ul></nav></div></div></footer>
<script src="/js/uswds.min.js"></script>
</body></html>`,
};

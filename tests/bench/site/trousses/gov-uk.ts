import { liste, type Trousse } from './trousse.ts';

/** https://frontend.design-system.service.gov.uk/get-started/: precompiled CSS and JavaScript, page template. */
export const govUk: Trousse = {
  nom: 'govuk-frontend',
  paquet: 'govuk-frontend',
  dossier: 'govuk-frontend/dist/govuk',
  classes: {
    h1: 'govuk-heading-l',
    h2: 'govuk-heading-m',
    h3: 'govuk-heading-s',
    h4: 'govuk-heading-s',
    p: 'govuk-body',
    a: 'govuk-link',
    ul: 'govuk-list govuk-list--bullet',
    ol: 'govuk-list govuk-list--number',
    table: 'govuk-table',
    th: 'govuk-table__header',
    td: 'govuk-table__cell',
  },
  page: ({ titre, nom, menu, pied, principal }) => `<!doctype html>
<html lang="fr" class="govuk-template">
<head><meta charset="utf-8"><title>${titre}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#1d70b8">
<link rel="stylesheet" href="/govuk-frontend.min.css"></head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Aller au contenu</a>
<div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="govuk-width-container"><div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><a href="/" class="govuk-service-navigation__link">${nom}</a></span>
<nav aria-label="Menu" class="govuk-service-navigation__wrapper">
<button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden>Menu</button>
<ul class="govuk-service-navigation__list" id="navigation">${liste(menu, (mot) => `<li class="govuk-service-navigation__item"><a class="govuk-service-navigation__link" href="#">${mot}</a></li>`)}</ul></nav></div></div></div>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">${principal}</main></div>
<footer class="govuk-footer"><div class="govuk-width-container"><div class="govuk-footer__meta"><div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
<ul class="govuk-footer__inline-list">${liste(pied, (mot) => `<li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="#">${mot}</a></li>`)}</ul></div></div></div></footer>
<script type="module" src="/govuk-frontend.min.js"></script>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script>
</body></html>`,
};

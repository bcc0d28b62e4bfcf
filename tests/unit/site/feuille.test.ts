import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFinition } from '../../../site/src/rendu/finir-page.ts';

const FEUILLE = `/* Les jetons. */
@layer jetons, socle, composants;
@layer jetons{:root{color-scheme:light dark;--encre:#071f32;--lien:var(--encre);--rouge:red;--large:4px;--double:calc(2 * var(--large))}
@media print{:root{--encre:#000;--lien:#00f;--rouge:#f00}}}
@font-face{font-family:"Titre";src:url(/_astro/titre.woff2)format("woff2")}
@layer socle{a{color:var(--lien)}h1,h2{margin:0}del{color:var(--rouge)}}
@layer composants{.mesure>.titre{padding:0}.mesure:not(.absente) a::after{content:"};"}
.ligne :is(.vote, .nouvelle){gap:0}.ligne,.carte{gap:1px}td.petit{gap:9px}
@media (width>=64rem){.carte{padding:var(--large);margin:var(--double)}}
@supports (top:anchor(bottom)){#menu{top:0}}}`;

const page = (corps: string, tete = '<title>Vœux</title>'): string =>
  `<!DOCTYPE html><html lang="fr"><head>${tete}</head><body>${corps}</body></html>`;
const finir = createFinition(FEUILLE);
const cssDe = (html: string): string => /<style>(.*)<\/style>/su.exec(html)?.[1] ?? '';
const css = (corps: string): string => cssDe(finir(page(corps), ''));

describe('La feuille d’une page', () => {
  it('garde les règles de ce que la page montre, et elles seules', () => {
    const lue = css('<h1>Vœux</h1><p class="carte">Rien</p>');
    expect(lue).toContain('h1{margin:0}');
    expect(lue).toContain('.carte{gap:1px}');
    expect(lue).toContain('@media (width>=64rem){.carte{padding:4px;margin:calc(2 * 4px)}}');
    expect(lue).not.toMatch(/h2|del|ligne|mesure|#menu|@supports/u);
  });

  it('ne demande pas ce qu’une règle exclut ou propose au choix', () => {
    const lue = css('<div class="mesure"><a href="/">x</a></div><div class="ligne"></div>');
    expect(lue).toContain('.mesure:not(.absente) a::after{content:"};"}');
    expect(lue).toContain('.ligne :is(.vote, .nouvelle){gap:0}');
  });

  it('laisse ce qui vise une place où rien ne se trouve', () => {
    const mesure = '<p class="titre">x</p><div class="mesure"><p><b>y</b></p></div>';
    expect(css(mesure)).not.toContain('.mesure>.titre');
    expect(css(`<div class="mesure"><br><p>z</p><i class="titre">x</i></div>`)).toContain(
      '.mesure>.titre{padding:0}',
    );
    expect(css(`<div class="mesure"><p><i class="titre">x</i></p></div>`)).not.toContain('.titre');
    expect(css('<a href="/">x</a><div class="mesure"></div>')).not.toContain('.mesure:not');
    expect(css('<div class="mesure"><p><b><a href="/">x</a></b></p></div>')).toContain(
      '.mesure:not',
    );
    expect(css('<td class="nombre">1</td><i class="petit">2</i>')).not.toContain('td.petit');
    expect(css('<td class="petit">1</td>')).toContain('td.petit{gap:9px}');
  });

  it('garde l’ordre des couches et les polices', () => {
    const lue = css('<p>Rien</p>');
    expect(lue.startsWith('@layer jetons, socle, composants;')).toBe(true);
    expect(lue).toContain('@font-face{font-family:"Titre"');
  });

  it('écrit à leur place les jetons que rien ne change', () => {
    expect(css('<p class="carte">Rien</p>')).not.toMatch(/--large|--double/u);
  });

  it('garde les jetons lus par ses règles, et ceux que ces jetons lisent', () => {
    const lue = css('<a href="/">x</a>');
    expect(lue).toContain(':root{color-scheme:light dark;--encre:#071f32;--lien:var(--encre)}');
    expect(lue).toContain('@media print{:root{--encre:#000;--lien:#00f}}');
    expect(lue).not.toMatch(/rouge|large/u);
  });

  it('donne aux polices l’adresse du préfixe', () => {
    expect(cssDe(finir(page(''), '/assemblee'))).toContain('url(/assemblee/_astro/titre.woff2)');
    expect(cssDe(finir(page(''), ''))).toContain('url(/_astro/titre.woff2)');
  });

  it('est permise par son empreinte, et aucune autre ne l’est', () => {
    const html = finir(page('<h1>Vœux</h1>'), '/assemblee');
    const empreinte = createHash('sha256').update(cssDe(html)).digest('base64');
    expect(html).toContain(`content="style-src 'self' 'sha256-${empreinte}'"`);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('est entière quand un programme peut écrire dans la page, et pas pour des données', () => {
    expect(css('<script src="/recherche.js" type="module"></script>')).toContain('#menu{top:0}');
    expect(css('<script type="application/ld+json">{}</script>')).not.toContain('#menu');
    const citee = page(
      '',
      '<meta name="description" content="un <script class=&quot;carte&quot;>">',
    );
    expect(cssDe(finir(citee, ''))).not.toContain('#menu');
  });
});

describe('Les icônes d’une page', () => {
  it('sont celles qu’elle montre', () => {
    const dessins =
      '<svg><symbol id="i-ok"><path /></symbol><symbol id="i-q"><path /></symbol></svg>';
    const html = finir(page(`${dessins}<svg class="i"><use href="#i-q"></use></svg>`), '');
    expect(html).toContain('<symbol id="i-q">');
    expect(html).not.toContain('i-ok');
  });
});

it('les données d’une page pour les machines ne peuvent pas en sortir', () => {
  const donnees = { name: '</script><script>alert(1)</script><!--', url: 'https://ville.example/' };
  const html = finir(page('<h1>Vœux</h1>'), '', donnees);
  expect(html.match(/<\/?script/gu)).toHaveLength(2);
  const [, ecrites = ''] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(html) ?? [];
  expect(JSON.parse(ecrites)).toEqual(donnees);
  expect(finir(page(''), '', null)).not.toContain('<script');
});

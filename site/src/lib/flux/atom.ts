/** Atom (RFC 4287), written by hand: a feed is a dozen elements, all of them text. */

export interface EntreeAtom {
  id: string;
  titre: string;
  /** RFC 3339. */
  publieeLe: string;
  misAJourLe: string;
  lien: string;
  nature: { terme: string; libelle: string };
  resume: string;
}

export interface FluxAtom {
  id: string;
  titre: string;
  sousTitre: string;
  misAJourLe: string;
  /** Its own address, and that of the page it follows. */
  lien: string;
  page: string;
  auteur: string;
  droits: string;
  entrees: readonly EntreeAtom[];
}

const ECHAPPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters have no place in XML 1.0, escaped or not. */
const echapper = (texte: string): string =>
  texte
    .replace(/\p{Cc}/gu, (signe) => (/[\t\n\r]/.test(signe) ? signe : ''))
    .replace(/[&<>"]/g, (signe) => ECHAPPES[signe] ?? signe);

const element = (nom: string, texte: string): string => `<${nom}>${echapper(texte)}</${nom}>`;

const vide = (nom: string, attributs: Record<string, string>): string => {
  const ecrits = Object.entries(attributs).map(([cle, valeur]) => ` ${cle}="${echapper(valeur)}"`);
  return `<${nom}${ecrits.join('')}/>`;
};

const ecrireEntree = (entree: EntreeAtom): string[] => [
  '  <entry>',
  ...[
    element('id', entree.id),
    element('title', entree.titre),
    element('published', entree.publieeLe),
    element('updated', entree.misAJourLe),
    vide('link', { rel: 'alternate', type: 'text/html', href: entree.lien }),
    vide('category', { term: entree.nature.terme, label: entree.nature.libelle }),
    element('summary', entree.resume),
  ].map((ligne) => `    ${ligne}`),
  '  </entry>',
];

export const ecrireAtom = (flux: FluxAtom): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    ...[
      element('id', flux.id),
      element('title', flux.titre),
      element('subtitle', flux.sousTitre),
      element('updated', flux.misAJourLe),
      vide('link', { rel: 'self', type: 'application/atom+xml', href: flux.lien }),
      vide('link', { rel: 'alternate', type: 'text/html', href: flux.page }),
      `<author>${element('name', flux.auteur)}</author>`,
      element('rights', flux.droits),
    ].map((ligne) => `  ${ligne}`),
    ...flux.entrees.flatMap(ecrireEntree),
    '</feed>',
    '',
  ].join('\n');

import type { Morceau } from './props.ts';

export interface Enveloppe {
  balise: 'a' | 'time' | 'b' | 'sup' | 'del' | 'ins' | 'span';
  attributs: { href?: string; datetime?: string; lang?: string; class?: string };
}

/** The elements that carry the meanings of a run, from the outside in. */
export function enveloppesDe(m: Morceau): Enveloppe[] {
  const enveloppes: Enveloppe[] = [];
  if (m.lien !== undefined) enveloppes.push({ balise: 'a', attributs: { href: m.lien } });
  if (m.fort) enveloppes.push({ balise: 'b', attributs: {} });
  if (m.date) enveloppes.push({ balise: 'time', attributs: { datetime: m.date } });
  if (m.retire) enveloppes.push({ balise: 'del', attributs: {} });
  if (m.ajoute) enveloppes.push({ balise: 'ins', attributs: {} });
  if (m.exposant) enveloppes.push({ balise: 'sup', attributs: {} });
  const classes = [
    m.inconnu && 'inconnu',
    m.exemple && 'exemple',
    m.liaison && 'liaison',
    m.masque && 'hv',
    m.insecable && 'ref',
    m.adresse && 'url',
  ].filter((classe) => classe !== undefined && classe !== false);
  if (classes.length > 0 || (m.langue && enveloppes.length === 0)) {
    enveloppes.push({
      balise: 'span',
      attributs: classes.length > 0 ? { class: classes.join(' ') } : {},
    });
  }
  const premiere = enveloppes[0];
  if (premiere && m.langue) premiere.attributs.lang = m.langue;
  return enveloppes;
}

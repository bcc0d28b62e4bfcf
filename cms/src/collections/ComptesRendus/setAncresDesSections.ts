import type { CollectionBeforeChangeHook } from 'payload';
import { allocateAncres, type Contenu } from '../../fields/ancres.ts';
import type { CompteRendu } from '../../payload-types.ts';

type Section = NonNullable<CompteRendu['sections']>[number];

/**
 * One numbering for the whole compte rendu: readers quote `p12` of the page, whatever its section. Each section's own
 * hook then finds every anchor in place.
 */
export const setAncresDesSections: CollectionBeforeChangeHook<CompteRendu> = ({
  data,
  originalDoc,
}) => {
  if (!data.sections) return data;
  const anciennes: Section[] = originalDoc?.sections ?? [];
  const precedente = (section: Section) =>
    anciennes.find(({ identifiant }) => identifiant === section.identifiant);
  const parcourues = [...anciennes, ...data.sections];
  let dernier = Math.max(
    0,
    ...parcourues.map(({ texteDernierNumero }) => texteDernierNumero ?? 0),
    ...parcourues.flatMap(({ texte }) => numerosDe(texte as Contenu | null | undefined)),
  );
  const prises = new Set<number>();
  const sections = data.sections.map((section) => {
    const contenu = section.texte as Contenu | null | undefined;
    if (!contenu) return section;
    const avant = precedente(section)?.texte as Contenu | null | undefined;
    const attribution = allocateAncres(dropPrises(contenu, prises), avant, dernier);
    dernier = attribution.dernierNumero;
    for (const numero of numerosDe(attribution.contenu)) prises.add(numero);
    const texte = attribution.contenu as unknown as Section['texte'];
    return { ...section, texte, texteDernierNumero: dernier };
  });
  return { ...data, sections };
};

type Noeud = Contenu['root'];
const NUMERO = /^[a-z]+(\d+)$/u;

const numeroDe = (noeud: Noeud): number => {
  const ancre = noeud.type === 'block' ? noeud.fields?.ancre : noeud.$?.ancre;
  return Number(typeof ancre === 'string' ? (NUMERO.exec(ancre)?.[1] ?? 0) : 0);
};

/** Every number in use in a text. */
function numerosDe(contenu: Contenu | null | undefined): number[] {
  const lire = (noeud: Noeud): number[] => [
    numeroDe(noeud),
    ...(noeud.children ?? []).flatMap(lire),
  ];
  return contenu ? lire(contenu.root).filter((numero) => numero > 0) : [];
}

/** A paragraph copied from another section does not take its anchor along. */
function dropPrises(contenu: Contenu, prises: ReadonlySet<number>): Contenu {
  const retirer = (noeud: Noeud): Noeud => {
    const { children } = noeud;
    const copie = children ? { ...noeud, children: children.map(retirer) } : { ...noeud };
    if (!prises.has(numeroDe(noeud))) return copie;
    if (copie.type === 'block') copie.fields = { ...copie.fields, ancre: undefined };
    else if (copie.$) copie.$ = { ...copie.$, ancre: undefined };
    return copie;
  };
  return { root: retirer(contenu.root) };
}

/** A node of the editor's tree, as far as anchors are concerned. */
export interface Noeud {
  type: string;
  text?: string;
  children?: Noeud[];
  fields?: { [nom: string]: unknown };
  $?: { [nom: string]: unknown };
  [nom: string]: unknown;
}

/** What the editor stores. */
export interface Contenu {
  root: Noeud;
}

interface Passage {
  noeud: Noeud;
  type: string;
  texte: string;
  ancre: string | undefined;
}

const TYPES_ANCRES = new Set(['paragraph', 'heading', 'listitem', 'quote', 'block']);
const TYPES_TRAVERSES = new Set(['root', 'list', 'listitem']);
const FORME = /^[a-z]+(\d+)$/u;

function readAncre(noeud: Noeud): string | undefined {
  const ancre = noeud.type === 'block' ? noeud.fields?.ancre : noeud.$?.ancre;
  return typeof ancre === 'string' && FORME.test(ancre) ? ancre : undefined;
}

function writeAncre(noeud: Noeud, ancre: string | undefined): void {
  if (noeud.type === 'block') {
    noeud.fields = { ...noeud.fields, ancre };
    return;
  }
  const { ancre: _ancienne, ...etat } = noeud.$ ?? {};
  if (ancre) etat.ancre = ancre;
  if (Object.keys(etat).length > 0) noeud.$ = etat;
  else delete noeud.$;
}

/** The text a reader would recognise the passage by; a block is recognised by its own id. */
function readTexte(noeud: Noeud): string {
  if (noeud.type === 'block') return typeof noeud.fields?.id === 'string' ? noeud.fields.id : '';
  const enfants = (noeud.children ?? []).filter((enfant) => enfant.type !== 'list');
  return noeud.text ?? enfants.map(readTexte).join('');
}

function listPassages(noeud: Noeud, passages: Passage[] = []): Passage[] {
  if (TYPES_ANCRES.has(noeud.type)) {
    const texte = readTexte(noeud).trim();
    passages.push({ noeud, type: noeud.type, texte, ancre: readAncre(noeud) });
  }
  if (TYPES_TRAVERSES.has(noeud.type)) {
    for (const enfant of noeud.children ?? []) listPassages(enfant, passages);
  }
  return passages;
}

function isPareil(a: Passage, b: Passage): boolean {
  return a.type === b.type && a.texte === b.texte;
}

/** Whether one text was typed from the other: half of the shorter one stands at its two ends. */
function isReecrit(avant: string, apres: string): boolean {
  const court = Math.min(avant.length, apres.length);
  let debut = 0;
  while (debut < court && avant[debut] === apres[debut]) debut++;
  let fin = 0;
  while (fin < court - debut && avant.at(-1 - fin) === apres.at(-1 - fin)) fin++;
  return (debut + fin) * 2 >= court;
}

/** Of the passages that claim one anchor (a copy, a split), the unchanged one or else the first keeps it. */
function dropDoublons(passages: Passage[], anciens: Map<string, Passage>): void {
  const gardiens = new Map<string, Passage>();
  for (const passage of passages) {
    if (!passage.ancre) continue;
    const ancien = anciens.get(passage.ancre);
    const gardien = gardiens.get(passage.ancre);
    if (!gardien) {
      gardiens.set(passage.ancre, passage);
    } else if (ancien && isPareil(passage, ancien) && !isPareil(gardien, ancien)) {
      gardien.ancre = undefined;
      gardiens.set(passage.ancre, passage);
    } else {
      passage.ancre = undefined;
    }
  }
}

/** A passage whose text was already there takes its anchor back. */
function reclaimByTexte(passages: Passage[], libres: Passage[]): void {
  for (const passage of passages.filter(({ ancre }) => !ancre)) {
    const rang = libres.findIndex((libre) => isPareil(libre, passage));
    if (rang >= 0) passage.ancre = libres.splice(rang, 1)[0]?.ancre;
  }
}

/**
 * Between two known passages, as many unknown ones as were lost: they are the same, rewritten.
 * The browser learns its new anchors only when the page is read again, so that every automatic
 * save of a sentence being typed comes without one.
 */
function reclaimByPlace(passages: Passage[], anciens: Passage[], libres: Passage[]): void {
  const connues = new Set(passages.map(({ ancre }) => ancre).filter(Boolean));
  const perdus = new Map<string, Passage[]>();
  let borne = '';
  for (const ancien of anciens) {
    if (ancien.ancre && connues.has(ancien.ancre)) borne = ancien.ancre;
    else if (libres.includes(ancien)) perdus.set(borne, [...(perdus.get(borne) ?? []), ancien]);
  }
  borne = '';
  const inconnus = new Map<string, Passage[]>();
  for (const passage of passages) {
    if (passage.ancre) borne = passage.ancre;
    else inconnus.set(borne, [...(inconnus.get(borne) ?? []), passage]);
  }
  for (const [place, nouveaux] of inconnus) {
    const lot = perdus.get(place) ?? [];
    if (lot.length !== nouveaux.length) continue;
    nouveaux.forEach((nouveau, rang) => {
      const ancien = lot[rang];
      if (ancien?.type === nouveau.type && isReecrit(ancien.texte, nouveau.texte)) {
        nouveau.ancre = ancien.ancre;
      }
    });
  }
}

function readNumero(ancre: string | undefined): number {
  return Number(FORME.exec(ancre ?? '')?.[1] ?? 0);
}

/**
 * Gives every non-empty paragraph, heading, list item, quotation and block its anchor (`p1`, `p2`…),
 * allocated once and never reused: the address readers quote. An empty paragraph has none.
 */
export function allocateAncres(
  contenu: Contenu,
  precedent: Contenu | null | undefined,
  dernierNumero: number,
): { contenu: Contenu; dernierNumero: number } {
  const copie = structuredClone(contenu);
  const tous = listPassages(copie.root);
  const passages = tous.filter(({ texte }) => texte !== '');
  const anciens = precedent ? listPassages(precedent.root).filter(({ ancre }) => ancre) : [];
  dropDoublons(passages, new Map(anciens.map((ancien) => [ancien.ancre ?? '', ancien])));

  const prises = new Set(passages.map(({ ancre }) => ancre));
  const libres = anciens.filter(({ ancre }) => !prises.has(ancre));
  reclaimByTexte(passages, libres);
  reclaimByPlace(passages, anciens, libres);

  const numeros = [...anciens, ...passages].map(({ ancre }) => readNumero(ancre));
  let dernier = Math.max(dernierNumero, 0, ...numeros);
  for (const passage of passages) passage.ancre ??= `p${++dernier}`;
  for (const passage of tous) {
    writeAncre(passage.noeud, passage.texte === '' ? undefined : passage.ancre);
  }
  return { contenu: copie, dernierNumero: dernier };
}

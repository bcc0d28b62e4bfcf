import type { Archive } from '../archives/ouvrir.ts';
import type { NatureDePerte, Pertes } from './rapport.ts';

interface Ouvert {
  nom: string;
  attributs: string;
  texte: string;
  /** What a run says of its own look. */
  aspects: Set<NatureDePerte>;
}

const ENTITES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const enClair = (texte: string): string =>
  texte.replace(/&(\w+);/gu, (entier, nom: string) => ENTITES[nom] ?? entier);

const JETON = /<(\/?)([\w:]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu;

/** Reads the elements of a part as they close, each with the words it holds. */
function parcourir(xml: string, fermer: (element: Ouvert, parents: Ouvert[]) => void): void {
  const pile: Ouvert[] = [];
  for (const [, fin, nom = '', attributs = '', seul, texte] of xml.matchAll(JETON)) {
    if (texte !== undefined) {
      const dans = pile.at(-1)?.nom;
      if (dans !== 'w:t' && dans !== 'w:delText' && dans !== 'm:t') continue;
      for (const parent of pile) parent.texte += enClair(texte);
      continue;
    }
    if (!fin) pile.push({ nom, attributs, texte: '', aspects: new Set() });
    if (fin || seul) {
      const element = pile.pop();
      if (element) fermer(element, pile);
    }
  }
}

const valeurDe = (attributs: string): string => /w:val="([^"]*)"/u.exec(attributs)?.[1] ?? '';
const isEteint = (valeur: string): boolean => /^(?:0|false|none|auto)$/u.test(valeur);
const NOIRS = new Set(['000000', 'auto', '']);

const ASPECTS: Record<string, (valeur: string) => NatureDePerte | null> = {
  'w:color': (valeur) => (NOIRS.has(valeur) ? null : 'couleur'),
  'w:highlight': (valeur) => (isEteint(valeur) ? null : 'couleur'),
  'w:u': (valeur) => (isEteint(valeur) ? null : 'soulignement'),
  'w:i': (valeur) => (isEteint(valeur) ? null : 'italique'),
  'w:strike': (valeur) => (isEteint(valeur) ? null : 'barre'),
  'w:vertAlign': (valeur) => (valeur === 'subscript' ? 'indice' : null),
};

const ENTIERS: Record<string, NatureDePerte> = {
  'w:ins': 'ajoutSuivi',
  'w:moveTo': 'ajoutSuivi',
  'w:del': 'suppressionSuivie',
  'w:moveFrom': 'suppressionSuivie',
  'w:txbxContent': 'zoneDeTexte',
  'm:oMath': 'equation',
  'c:chart': 'graphique',
  'w:object': 'graphique',
};

/** The look of the runs of a paragraph: neighbours that look the same are one passage. */
function listPassages(pertes: Pertes) {
  const ouverts = new Map<NatureDePerte, string>();
  const clore = (nature: NatureDePerte): void => {
    const mots = ouverts.get(nature)?.trim();
    if (mots) pertes.add(nature, mots);
    ouverts.delete(nature);
  };
  return {
    lire: ({ texte, aspects }: Ouvert): void => {
      if (!texte) return;
      for (const nature of [...ouverts.keys()]) if (!aspects.has(nature)) clore(nature);
      for (const nature of aspects) ouverts.set(nature, (ouverts.get(nature) ?? '') + texte);
    },
    clore: (): void => {
      for (const nature of [...ouverts.keys()]) clore(nature);
    },
  };
}

function relireCorps(xml: string, pertes: Pertes): void {
  const passages = listPassages(pertes);
  parcourir(xml, (element, parents) => {
    const { nom, attributs, texte } = element;
    const aspect = ASPECTS[nom]?.(valeurDe(attributs));
    const isDansMarque = parents.some((p) => p.nom === 'w:pPr' || p.nom === 'w:hyperlink');
    const run = parents.findLast((p) => p.nom === 'w:r');
    if (aspect && run && !isDansMarque) run.aspects.add(aspect);
    else if (nom === 'w:r') passages.lire(element);
    else if (nom === 'w:p') passages.clore();
    // A text box is written twice: for Word of today, then for Word of yesterday.
    if (parents.some((p) => p.nom === 'mc:Fallback')) return;
    const nature = ENTIERS[nom];
    const isDeLAspect = parents.some((p) => p.nom === 'w:rPr' || p.nom === 'w:pPr');
    if (nature && !isDeLAspect && (texte.trim() || nature === 'graphique')) {
      pertes.add(nature, texte);
    }
  });
}

/** Comments and notes: one of each. */
function relireNotes(xml: string, balise: string, nature: NatureDePerte, pertes: Pertes): void {
  parcourir(xml, ({ nom, attributs, texte }) => {
    if (nom === balise && !/w:type="/u.test(attributs)) pertes.add(nature, texte);
  });
}

const lire = (archive: Archive, nom: string): string => archive.get(nom)?.toString('utf8') ?? '';

/** What the conversion does not say it drops: read in the document itself. */
export function relireXml(archive: Archive, pertes: Pertes): void {
  relireCorps(lire(archive, 'word/document.xml'), pertes);
  relireNotes(lire(archive, 'word/comments.xml'), 'w:comment', 'commentaire', pertes);
  relireNotes(lire(archive, 'word/footnotes.xml'), 'w:footnote', 'note', pertes);
  relireNotes(lire(archive, 'word/endnotes.xml'), 'w:endnote', 'note', pertes);
  for (const nom of [...archive.keys()].sort()) {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(nom)) continue;
    parcourir(lire(archive, nom), ({ nom: balise, texte }) => {
      if ((balise === 'w:hdr' || balise === 'w:ftr') && texte.trim()) pertes.add('enTete', texte);
    });
  }
}

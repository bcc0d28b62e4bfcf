/** What Payload and its editor write in English in their code, out of reach of their translations. */
const LIBELLES: Record<string, string> = {
  'Add block': 'Ajouter un bloc',
  'Add Column': 'Ajouter une colonne',
  'Add Row': 'Ajouter une ligne',
  'Drag to move': 'Glisser pour déplacer',
  'Edit link': 'Modifier le lien',
  'Insert Paragraph': 'Insérer un paragraphe',
  'Remove link': 'Retirer le lien',
  'blocks dropdown': 'Menu des blocs',
  'text dropdown': 'Menu du style de texte',
  'align dropdown': 'Menu de l’alignement',
  'add dropdown': 'Menu d’ajout',
  'select-all': 'Tout choisir',
  'toggle fullscreen': 'Plein écran',
  toggle: 'Ouvrir ou fermer',
  invisible: 'Masqué',
  'Close toast': 'Fermer le message',
  _status: 'Publication',
  true: 'oui',
  false: 'non',
  Collapse: 'Replier',
  Expand: 'Déplier',
};

const DEBUTS: readonly (readonly [string, string])[] = [
  ['Edit ', 'Modifier\u00a0: '],
  ['Remove ', 'Retirer\u00a0: '],
  ['Open ', 'Ouvrir\u00a0: '],
];

const IDENTIFIANT = /^(ID:)?\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What a page is called when Payload calls it by its number; undefined when it has a title of its own. */
export function nommer(titre: string): string | undefined {
  return IDENTIFIANT.test(titre.trim()) ? 'Sans titre' : undefined;
}

/** The French of a word that stands alone; undefined for the words of the secretariat. */
export function traduireMot(mot: string): string | undefined {
  return LIBELLES[mot.trim()];
}

/** The French of a hard-coded English label; undefined when it is not one of them. */
export function traduire(libelle: string): string | undefined {
  const exact = nommer(libelle) ?? traduireMot(libelle);
  if (exact !== undefined) return exact;
  const debut = DEBUTS.find(([anglais]) => libelle.startsWith(anglais));
  return debut && debut[1] + libelle.slice(debut[0].length);
}

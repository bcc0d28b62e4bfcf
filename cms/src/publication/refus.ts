import { TYPES_ENTITE } from '@acp/shared/model';
import { PublicationRefusee, type Faute, type Retenue } from '@acp/shared/publication';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { lireTitre } from '../collections/lireTitre.ts';
import { SLUGS } from '../collections/slugs.ts';

/** One fault: the sentence that names the document and the field, and where it is mended. */
export interface FauteDePublication {
  phrase: string;
  /** null: the settings, or a file of the product. */
  objet: { collection: CollectionSlug; id: string } | null;
}

const sansObjet = (phrase: string): FauteDePublication => ({ phrase, objet: null });

/** The publication is not written; each fault names the document and the field in French. */
export class RefusDePublication extends Error {
  readonly fautes: readonly FauteDePublication[];
  readonly lignes: readonly string[];
  constructor(dites: readonly (string | FauteDePublication)[]) {
    const fautes = dites.map((dite) => (typeof dite === 'string' ? sansObjet(dite) : dite));
    const lignes = fautes.map(({ phrase }) => phrase);
    const pluriel = lignes.length > 1 ? 's' : '';
    super(
      `La publication est refusée, la précédente reste en place. ${String(lignes.length)} faute${pluriel} à corriger\u00a0:\n${lignes.map((ligne) => `  - ${ligne}`).join('\n')}`,
    );
    this.name = 'RefusDePublication';
    this.fautes = fautes;
    this.lignes = lignes;
  }
}

const HORS_TABLE: Record<string, CollectionSlug> = {
  corrections: 'corrections',
  membres: 'membres',
};

/** `actes[3].votes[0].date` → `['actes', 3, 'votes', 0, 'date']`. */
const lireChemin = (chemin: string): (string | number)[] =>
  [...chemin.matchAll(/(\w+)|\[(\d+)\]/gu)].map(([, nom, rang]) => nom ?? Number(rang));

const guillemets = (mots: string): string => `«\u00a0${mots}\u00a0»`;

const enTexte = (label: unknown): string | undefined =>
  typeof label === 'string' ? label : undefined;

/** « , champ « Votes », ligne 1, « Date » »; nothing for a document as a whole. */
export function nommerChamp(
  fields: readonly FlattenedField[],
  etapes: readonly (string | number)[],
): string {
  const mots: string[] = [];
  let niveau: readonly FlattenedField[] = fields;
  for (const etape of etapes) {
    if (typeof etape === 'number') {
      mots.push(`ligne ${String(etape + 1)}`);
      continue;
    }
    const champ = niveau.find((f) => f.name === etape);
    if (!champ) break;
    mots.push(guillemets(('label' in champ && enTexte(champ.label)) || etape));
    niveau = 'flattenedFields' in champ ? champ.flattenedFields : [];
  }
  return mots.length ? `, champ ${mots.join(', ')}` : '';
}

const slugDe = (cle: string): CollectionSlug | undefined => {
  const type = TYPES_ENTITE.find((t) => t === cle);
  return type ? SLUGS[type] : HORS_TABLE[cle];
};

/** The name the admin shows for a document; null when it is gone. */
async function titreDe(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
): Promise<string | null> {
  const doc = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!doc) return null;
  return lireTitre(payload.collections[collection].config, doc) ?? id;
}

const LIEN_ROMPU = /^« (?<id>[^»]+) » n’existe pas dans (?<cle>\w+)$/u;

/** « « g-climat » n’existe pas dans groupes » means little to who sees names, not identifiers. */
async function dire(payload: Payload, message: string): Promise<string> {
  const { id, cle } = LIEN_ROMPU.exec(message.replaceAll('\u00a0', ' '))?.groups ?? {};
  const collection = cle === undefined ? undefined : slugDe(cle);
  if (!collection || id === undefined) return message;
  const titre = await titreDe(payload, collection, id);
  return titre === null
    ? 'ce qui était choisi n’existe plus. Choisissez autre chose.'
    : `${guillemets(titre)} n’est pas publié. Publiez-le, ou choisissez autre chose.`;
}

/** « Acte « Rue du Port » »; null for what is not a document. */
async function nommer(
  payload: Payload,
  objet: string | null | undefined,
): Promise<{ nom: string; collection: CollectionSlug; id: string } | null> {
  const [cle = '', id] = (objet ?? '').split('/');
  const collection = slugDe(cle);
  if (!collection || id === undefined) return null;
  const { labels } = payload.collections[collection].config;
  const titre = (await titreDe(payload, collection, id)) ?? id;
  const nom = `${enTexte(labels.singular) ?? collection} ${guillemets(titre)}`;
  return { nom, collection, id };
}

async function nommerFaute(
  payload: Payload,
  { chemin, message, objet }: Faute,
): Promise<FauteDePublication> {
  const [cle = '', rang, ...reste] = lireChemin(chemin);
  const phrase = await dire(payload, message);
  const a = (ou: string, de: FauteDePublication['objet'] = null) => ({
    phrase: `${ou}\u00a0: ${phrase}`,
    objet: de,
  });
  if (cle === 'assemblee') {
    // The settings are the only global.
    const [reglages] = payload.globals.config;
    const etapes = rang === undefined ? [] : [rang, ...reste];
    return a(`Réglages${nommerChamp(reglages?.flattenedFields ?? [], etapes)}`);
  }
  if (cle === 'editions' && typeof rang === 'number')
    return a(`Registre des éditions, ligne ${String(rang + 1)}`);
  const document = await nommer(payload, objet);
  if (!document) return a(chemin || 'Publication');
  const { nom, collection, id } = document;
  const { flattenedFields } = payload.collections[collection].config;
  // `actes[3].titre`, or `.titre` of one entity.
  const etapes = cle === objet?.split('/')[0] ? reste : lireChemin(chemin);
  return a(`${nom}${nommerChamp(flattenedFields, etapes)}`, { collection, id });
}

/** What is held back, and why; a record that waits for another says so. */
export async function nommerRetenues(
  payload: Payload,
  retenues: readonly Retenue[],
): Promise<FauteDePublication[]> {
  const dites = new Map<string, FauteDePublication>();
  for (const { objet, faute } of retenues.flatMap((retenue) =>
    retenue.fautes.map((faute) => ({ objet: retenue.objet, faute })),
  )) {
    const dite = await nommerFaute(payload, faute);
    const autre = objet === faute.objet ? null : await nommer(payload, objet);
    const phrase = autre ? `${autre.nom} attend\u00a0: ${dite.phrase}` : dite.phrase;
    dites.set(phrase, { ...dite, phrase });
  }
  return [...dites.values()];
}

/** Runs a check of the contract; a refusal comes back with the French names of documents and fields. */
export async function verifier<T>(payload: Payload, check: () => T): Promise<T> {
  try {
    return check();
  } catch (erreur) {
    if (!(erreur instanceof PublicationRefusee)) throw erreur;
    const fautes: FauteDePublication[] = [];
    for (const faute of erreur.fautes) fautes.push(await nommerFaute(payload, faute));
    throw new RefusDePublication(fautes);
  }
}

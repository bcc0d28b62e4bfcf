/** Tries, for true and in a transaction that is undone, what a role may do in a collection. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compte } from '../../cms/src/payload-types.ts';
import { racine } from '../racine.ts';
import type { Installation } from './installation.ts';
import { ROLES, type Role } from './droits.ts';

export type Payload = Installation['payload'];
export type Collection = Payload['config']['collections'][number];
type Champ = Collection['fields'][number];
export type Document = Record<string, unknown> & { id: string };
/** Payload types each collection apart; here any of them is meant. */
type Slug = 'actualites';

/** Whoever asks: an account, or nobody; as the REST API asks, not as the publication reads. */
export interface Demandeur {
  payload: Payload;
  user: Compte | null;
}

interface Contexte {
  collection: Slug;
  depth: 0;
  overrideAccess: false;
  user: Compte | undefined;
  req: object;
}

const REFUS = new Set(['Forbidden', 'NotFound']);
/** What a hook or a field refuses in French: a refusal too. */
const estUnRefus = (erreur: unknown): boolean =>
  erreur instanceof Error &&
  (REFUS.has(erreur.name) || (erreur as { status?: number }).status === 403);

/** True when it was done, false when it was refused; any other error is one of the test. */
export async function tenter(
  { payload, user }: Demandeur,
  slug: string,
  essai: (contexte: Contexte) => Promise<boolean>,
): Promise<boolean> {
  const transactionID = await payload.db.beginTransaction();
  try {
    return await essai({
      collection: slug as Slug,
      depth: 0,
      overrideAccess: false,
      user: user ?? undefined,
      req: { transactionID, payloadAPI: 'REST' },
    });
  } catch (erreur) {
    if (estUnRefus(erreur)) return false;
    throw erreur;
  } finally {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
  }
}

/** A rule written on a field: `roles`, `creer`. */
export interface Regle {
  champ: Champ & { name: string };
  operation: 'lire' | 'creer' | 'modifier';
}

const OPERATIONS = { read: 'lire', create: 'creer', update: 'modifier' } as const;

/** Every field that has a rule of its own; those of a group or of a row count as theirs. */
export function listerRegles(champs: readonly Champ[]): Regle[] {
  return champs.flatMap((champ): Regle[] => {
    const regles = 'access' in champ ? Object.keys(champ.access ?? {}) : [];
    const dessous = 'fields' in champ ? listerRegles(champ.fields) : [];
    const onglets = 'tabs' in champ ? champ.tabs.flatMap(({ fields }) => listerRegles(fields)) : [];
    const blocs =
      'blocks' in champ ? champ.blocks.flatMap(({ fields }) => listerRegles(fields)) : [];
    return [
      ...regles.map((nom) => ({
        champ: champ as Regle['champ'],
        operation: OPERATIONS[nom as keyof typeof OPERATIONS],
      })),
      ...dessous,
      ...onglets,
      ...blocs,
    ];
  });
}

/** Something else than what a new document holds there; `membre` is one of the example. */
export function valeurPour(champ: Champ, membre: string): unknown {
  if (champ.type === 'relationship') return champ.hasMany ? [membre] : membre;
  if (champ.type === 'group') {
    const [premier] = champ.fields.filter((sous) => 'name' in sous);
    return premier && 'name' in premier ? { [premier.name]: valeurPour(premier, membre) } : {};
  }
  if (champ.type === 'select') {
    const choix = champ.options
      .map((option) => (typeof option === 'string' ? option : option.value))
      .find((valeur) => valeur !== champ.defaultValue);
    return champ.hasMany ? [choix] : choix;
  }
  if (champ.type === 'number') return 7;
  if (champ.type === 'checkbox') return true;
  if (champ.type === 'date') return '2031-05-06T07:08:00.000Z';
  if (champ.type === 'array') return [{ id: 'essai', expiresAt: '2031-05-06T07:08:00.000Z' }];
  if (champ.type === 'json') return { essai: true };
  // A civil hour is a text too.
  return '2031-05-06T07:08';
}

/** What each kind of document asks to exist, when its drafts are not enough. */
export async function echantillon(slug: string, autrui: string): Promise<object> {
  const fichier = async () => {
    const data = await readFile(join(racine, 'shared/examples/fictive/medias/bilan-2024.pdf'));
    return { data, mimetype: 'application/pdf', name: `essai-${slug}.pdf`, size: data.length };
  };
  const user = { relationTo: 'comptes', value: autrui };
  const donnees: Record<string, object> = {
    references: { id: 'ACV-2099-V99', serie: 'ACV-2099-V', document: 'actes/essai' },
    journal: { date: '2026-01-01T00:00:00.000Z', qui: 'Essai', action: 'export' },
    comptes: {
      nom: 'Nouvelle personne',
      email: 'nouvelle@valmont.example',
      password: 'quatre-mots-bien-tranquilles',
      roles: ['redacteur'],
    },
    reponses: { intitule: 'Une direction', expireLe: '2031-05-06' },
    messages: {
      cle: 'essai jour',
      motif: 'jour',
      objet: 'Rappel',
      texte: 'Un rappel.',
    },
    'payload-kv': { key: 'essai', data: {} },
    'payload-preferences': { key: 'essai', value: {}, user },
    'payload-locked-documents': { globalSlug: 'reglages', user },
    'payload-migrations': { name: 'essai', batch: 99 },
  };
  const avecFichier = ['justificatifs', 'documents'].includes(slug);
  return {
    data: donnees[slug] ?? {},
    ...(avecFichier ? { file: await fichier() } : {}),
  };
}

/** The roles for which an attempt succeeds, in the order of the table. */
export async function quiPeut(
  demandeurs: Record<Role, Demandeur>,
  essai: (demandeur: Demandeur) => Promise<boolean>,
): Promise<Role[]> {
  const reussis: Role[] = [];
  for (const role of ROLES) if (await essai(demandeurs[role])) reussis.push(role);
  return reussis;
}

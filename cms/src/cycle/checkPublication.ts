import { jourAParis, type TypeEntite } from '@acp/shared/model';
import { liensDe, type CleEntites, type Publication } from '@acp/shared/publication';
import {
  ValidationError,
  type CollectionAfterChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { lireTitre } from '../collections/lireTitre.ts';
import { SLUGS } from '../collections/slugs.ts';
import { CORRESPONDANCES, type SlugPublic } from '../publication/correspondances.ts';

interface Faute {
  path: string;
  label: string;
  message: string;
}

const localeError = z.locales.fr().localeError;

/** Where the form shows a fault of the contract: the deepest field that exists, `votes.0.seance`. */
function placer(
  champs: readonly FlattenedField[],
  chemin: readonly PropertyKey[],
): { path: string; label: string } {
  const etapes: PropertyKey[] = [];
  let label = '';
  let niveau = champs;
  for (const etape of chemin) {
    if (typeof etape !== 'number') {
      const champ = niveau.find(({ name }) => name === etape);
      if (!champ) break;
      if ('label' in champ && typeof champ.label === 'string') label = champ.label;
      niveau = 'flattenedFields' in champ ? champ.flattenedFields : [];
    } else if (niveau.length === 0) break;
    etapes.push(etape);
  }
  return { path: etapes.map(String).join('.'), label };
}

/** What the contract refuses, in French, where the form shows it. */
export function fautesDuContrat(
  schema: z.ZodType,
  valeur: unknown,
  champs: readonly FlattenedField[],
): Faute[] {
  const { error } = schema.safeParse(valeur, { error: localeError });
  return (error?.issues ?? []).map(({ path, message }) => ({
    ...placer(champs, path),
    message: `${message.charAt(0).toLocaleUpperCase('fr')}${message.slice(1)}`,
  }));
}

/** `.votes[0].seance` → `['votes', 0, 'seance']`. */
const lireChemin = (chemin: string): (string | number)[] =>
  [...chemin.matchAll(/(\w+)|\[(\d+)\]/gu)].map(([, nom, rang]) => nom ?? Number(rang));

/** The ids, among these, of documents the public reads. */
async function publicsParmi(
  req: PayloadRequest,
  type: TypeEntite,
  ids: readonly string[],
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: SLUGS[type],
    where: {
      id: { in: ids },
      _status: { equals: 'published' },
      etatDePage: { not_equals: 'retire' },
    },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ id }) => id));
}

async function nommer(req: PayloadRequest, type: TypeEntite, id: string): Promise<string | null> {
  const collection = SLUGS[type];
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return lireTitre(req.payload.collections[collection].config, doc);
}

async function fautesDeLiens(
  req: PayloadRequest,
  champs: readonly FlattenedField[],
  cle: CleEntites,
  entite: Publication[CleEntites][number],
): Promise<Faute[]> {
  const liens = [...liensDe(cle, entite, '')];
  const fautes: Faute[] = [];
  for (const type of new Set(liens.map(({ vers }) => vers))) {
    // Nothing points at a correction.
    if (type === 'corrections') continue;
    const vises = liens.filter(({ vers, id }) => vers === type && id !== entite.id);
    const publics = await publicsParmi(req, type, [...new Set(vises.map(({ id }) => id))]);
    for (const { chemin, id } of vises.filter((lien) => !publics.has(lien.id))) {
      const titre = await nommer(req, type, id);
      fautes.push({
        ...placer(champs, lireChemin(chemin)),
        message:
          titre === null
            ? 'Ce qui était choisi n’existe plus\u00a0: choisissez autre chose.'
            : `«\u00a0${titre}\u00a0» n’est pas public\u00a0: publiez-le d’abord, ou choisissez autre chose.`,
      });
    }
  }
  return fautes;
}

/** Every fault that would have the whole publication refused because of this document, each at its field. */
export async function fautesDePublication(
  req: PayloadRequest,
  collection: SlugPublic,
  id: string,
): Promise<Faute[]> {
  // As the publisher reads it, whatever the request asked for; in its transaction.
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const correspondance = CORRESPONDANCES[collection];
  const entite = correspondance.to(doc as never, jourAParis(new Date()));
  if (entite === null) return [];
  const champs = req.payload.collections[collection].config.flattenedFields;
  const fautes = fautesDuContrat(correspondance.schema, entite, champs);
  const { cle } = correspondance;
  if (cle === 'membres') return fautes;
  fautes.push(
    ...(await fautesDeLiens(req, champs, cle, entite as Publication[CleEntites][number])),
  );
  return fautes;
}

/** What a first publication gives by itself. */
const DONNES: ReadonlySet<string> = new Set(['misAJourLe', 'reference']);

/** Says the faults of a document when it is published, or when its publication is planned; the save is undone. */
export const checkPublication: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const { id, _status, publierLe, etatDePage } = doc as Record<string, string | null>;
  const prevue =
    publierLe && publierLe !== (previousDoc as Record<string, unknown> | undefined)?.publierLe;
  if (req.context.seed === true || etatDePage === 'retire') return;
  if (_status !== 'published' && !prevue) return;
  const fautes = await fautesDePublication(req, collection.slug as SlugPublic, String(id));
  const errors = fautes.filter(({ path }) => _status === 'published' || !DONNES.has(path));
  if (errors.length) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
};

import { z } from 'zod';
import { clesDEntites } from './integrite.ts';
import { VERSION, type CleEntites, type Publication } from './schema.ts';
import { isMeme, type Entite } from './verifiees.ts';

/** What is checked when it is laid on a publication that is then parsed. */
const aLire = z.looseObject({ id: z.string() });
const cles = z.string();

/** From one publication to another: what is laid down and what is taken out, sorted by id. */
const difference = z.strictObject({
  assemblee: z.unknown().optional(),
  entites: z.record(cles, z.strictObject({ poses: z.array(aLire), otes: z.array(z.string()) })),
  /** How many editions of the one before stay, and those that come after. */
  editions: z.strictObject({ gardees: z.int().nonnegative(), ajoutees: z.array(z.unknown()) }),
  /** All of them, when they are no longer the same. */
  retraits: z.array(z.unknown()).optional(),
});
export type Difference = z.infer<typeof difference>;

const passage = z.strictObject({ de: z.uuid(), vers: z.uuid(), ...difference.shape });
export type Passage = z.infer<typeof passage>;

/** `changements.json`: the mark of a version of the publication, and the last passes that led to it. */
export const changements = z.strictObject({
  version: z.literal(VERSION),
  marque: z.uuid(),
  passages: z.array(passage),
});
export type Changements = z.infer<typeof changements>;

type Poses = Difference['entites'][string];

/** Both lists are sorted by id: they are read side by side. */
function comparer(avant: readonly Entite[], apres: readonly Entite[]): Poses {
  const poses: Entite[] = [];
  const otes: string[] = [];
  let i = 0;
  for (const entite of apres) {
    let ancienne = avant[i];
    while (ancienne && ancienne.id < entite.id) {
      otes.push(ancienne.id);
      ancienne = avant[++i];
    }
    if (ancienne?.id === entite.id) i++;
    else ancienne = undefined;
    if (!isMeme(ancienne, entite)) poses.push(entite);
  }
  otes.push(...avant.slice(i).map(({ id }) => id));
  return { poses: poses, otes };
}

const debutCommun = (a: readonly unknown[], b: readonly unknown[]): number => {
  const rang = b.findIndex((v, i) => !isMeme(v, a[i]));
  return rang === -1 ? b.length : rang;
};

/** What changed between two verified publications; the same object in both did not. */
export function listChangements(avant: Publication, apres: Publication): Difference {
  const entites: Difference['entites'] = {};
  for (const cle of clesDEntites(apres)) {
    if (avant[cle] === apres[cle]) continue;
    const { poses, otes } = comparer(avant[cle], apres[cle]);
    if (poses.length + otes.length > 0) entites[cle] = { poses, otes };
  }
  const gardees = debutCommun(avant.editions, apres.editions);
  return {
    ...(isMeme(avant.assemblee, apres.assemblee) ? {} : { assemblee: apres.assemblee }),
    entites,
    editions: { gardees, ajoutees: apres.editions.slice(gardees) },
    ...(isMeme(avant.retraits, apres.retraits) ? {} : { retraits: apres.retraits }),
  };
}

export const isVide = (
  { assemblee, entites, editions, retraits }: Difference,
  avant: Publication,
) =>
  assemblee === undefined &&
  retraits === undefined &&
  Object.keys(entites).length === 0 &&
  editions.ajoutees.length === 0 &&
  editions.gardees === avant.editions.length;

function poser(avant: readonly { id: string }[], { poses, otes }: Poses): { id: string }[] {
  const partis = new Set([...otes, ...poses.map(({ id }) => id)]);
  return [...avant.filter(({ id }) => !partis.has(id)), ...poses].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** The publication once changed, to be parsed: what did not change is the same object. */
export function appliquerChangements(
  avant: Publication,
  { assemblee = avant.assemblee, entites, editions, retraits = avant.retraits }: Difference,
): unknown {
  const changees = Object.entries(entites).map(([cle, poses]) => [
    cle,
    poser((avant[cle as CleEntites] as { id: string }[] | undefined) ?? [], poses),
  ]);
  return {
    ...avant,
    assemblee,
    ...(Object.fromEntries(changees) as object),
    editions: [...avant.editions.slice(0, editions.gardees), ...editions.ajoutees],
    retraits,
  };
}

/** The publication of a mark brought to that of these changes; null when the passes do not lead there. To be parsed. */
export function suivreChangements(
  avant: Publication,
  marque: string,
  suite: Changements,
): Publication | null {
  const aSuivre = suite.passages.slice(suite.passages.findIndex(({ de }) => de === marque));
  let ou = marque;
  let candidate = avant;
  for (const passage of aSuivre) {
    if (passage.de !== ou) return null;
    candidate = appliquerChangements(candidate, passage) as Publication;
    ou = passage.vers;
  }
  return ou === suite.marque ? candidate : null;
}

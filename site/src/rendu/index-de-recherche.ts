import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import type { Contexte } from '../lib/contexte.ts';
import type { Fiche } from '../lib/recherche/fiche.ts';
import { fiches } from '../lib/recherche/fiches.ts';
import { ficheDePage, pagesCherchees } from '../lib/recherche/pages.ts';
import { termesIndexes } from '../lib/recherche/plier.ts';
import { comprimerDossier } from './comprimer.ts';

const LANGUE = 'fr';
const PAR_LOT = 10;
/** Pagefind brings interfaces of its own; ours needs the engine alone. */
const INUTILES = /(-ui\.(js|css)|-highlight\.js|^wasm\.unknown\.pagefind)$/;

/** Title and kind weigh more than the text: Pagefind gives `title` its highest weight. */
function enregistrement(fiche: Fiche, base: string): CustomRecord {
  const { adresse, titre, genre, type, annee, date, etat, texte } = fiche;
  return {
    url: base + adresse,
    language: LANGUE,
    content: termesIndexes([titre, genre, etat, date, texte].join(' ')).join(' '),
    meta: { title: termesIndexes(`${titre} ${genre}`).join(' '), titre, genre, date, etat, texte },
    filters: { type: [type], ...(annee === null ? {} : { annee: [annee] }) },
  };
}

/** Everything that can be found, one at a time. */
async function* toutesLesFiches(ctx: Contexte, release: string): AsyncGenerator<Fiche> {
  yield* fiches(ctx);
  for (const adresse of pagesCherchees(ctx))
    yield ficheDePage(adresse, await readFile(join(release, adresse, 'index.html'), 'utf8'));
}

function refuserLesErreurs(erreurs: readonly string[]): void {
  if (erreurs.length > 0) throw new Error(erreurs.join(' '));
}

/** Returns how many. */
async function remplir(
  index: PagefindIndex,
  { base }: Contexte,
  trouvables: AsyncIterable<Fiche>,
  ceder: () => Promise<void>,
): Promise<number> {
  let nombre = 0;
  let lot: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
  const vider = async (): Promise<void> => {
    refuserLesErreurs((await Promise.all(lot)).flatMap(({ errors }) => errors));
    lot = [];
    await ceder();
  };
  for await (const fiche of trouvables) {
    lot.push(index.addCustomRecord(enregistrement(fiche, base)));
    nombre += 1;
    if (lot.length === PAR_LOT) await vider();
  }
  await vider();
  return nombre;
}

/** The engine alone is kept, its scripts compressed; the rest of the index already is. */
async function alleger(dossier: string): Promise<void> {
  const noms = await readdir(dossier);
  await Promise.all(noms.filter((nom) => INUTILES.test(nom)).map((nom) => rm(join(dossier, nom))));
  await comprimerDossier(dossier);
}

/**
 * Writes the search index of a release that is already online, in a folder of its own: aside, then renamed. The pages
 * never wait for it; when it fails, the previous one stays. Returns how many things can be found.
 */
export async function ecrireIndex(
  ctx: Contexte,
  release: string,
  sortie: string,
  ceder: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const acote = `${sortie}.${String(process.pid)}.partiel`;
  await rm(acote, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUE });
    refuserLesErreurs(errors);
    if (!index) throw new Error('Pagefind n’a pas démarré.');
    const nombre = await remplir(index, ctx, toutesLesFiches(ctx, release), ceder);
    refuserLesErreurs((await index.writeFiles({ outputPath: acote })).errors);
    await alleger(acote);
    await remplacer(acote, sortie);
    return nombre;
  } finally {
    await close();
    await rm(acote, { recursive: true, force: true });
  }
}

async function remplacer(acote: string, sortie: string): Promise<void> {
  const ancien = `${acote}.ancien`;
  if (await stat(sortie).catch(() => null)) await rename(sortie, ancien);
  await rename(acote, sortie);
  await rm(ancien, { recursive: true, force: true });
}

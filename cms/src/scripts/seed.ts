import { join } from 'node:path';
import { dossierDExemple, EXEMPLES, lireExemple, type NomDExemple } from '@acp/shared/examples';
import { jourAParis, type Edition } from '@acp/shared/model';
import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { SLUGS } from '../collections/slugs.ts';
import { differerCles } from '../database/differerCles.ts';
import { env } from '../env.ts';
import { appendEditions, readEditions } from '../publication/registre.ts';
import { semer, type Semence } from '../publication/semer.ts';
import { lireOptions } from './options.ts';

const PAR_DEFAUT = 'premiere-mandature' satisfies NomDExemple;

const AIDE = `pnpm seed [--exemple <nom>]

Verse un exemple dans une base vide, tel qu’il a été publié, avec ses fichiers et son registre.

  --exemple <nom>  ${EXEMPLES.join(', ')} (${PAR_DEFAUT} par défaut)`;

const COLLECTIONS: CollectionSlug[] = [...Object.values(SLUGS), 'corrections', 'membres'];

/** Whether no document of the record exists, drafts included. */
async function isVide(payload: Payload): Promise<boolean> {
  for (const collection of COLLECTIONS) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true });
    if (totalDocs > 0) return false;
  }
  return true;
}

/** The register is only ever added to: an earlier seed may have been interrupted after writing it. */
async function checkRegistre(editions: readonly Edition[], reglages: typeof env): Promise<boolean> {
  const connues = await readEditions(reglages);
  if (connues.length === 0) return false;
  if (JSON.stringify(connues) === JSON.stringify(editions)) return true;
  throw new Error(
    `Le registre des éditions de ${reglages.VAR_DIR} est celui d’une autre base\u00a0: restaurez cette base, ou choisissez un autre dossier avec VAR_DIR.`,
  );
}

/** Writes a whole publication in one transaction; `avant` runs just before it is kept. */
export async function verser(
  payload: Payload,
  semence: Semence,
  avant: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const transaction = await payload.db.beginTransaction();
  const req = await createLocalReq({ context: { seed: true } }, payload);
  if (transaction !== null) {
    req.transactionID = transaction;
    await differerCles(payload.db, transaction);
  }
  try {
    await semer(payload, req, semence);
    await avant();
    if (transaction !== null) await payload.db.commitTransaction(transaction);
  } catch (erreur) {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction);
    throw erreur;
  }
}

/** Writes an example in an empty database, whole or not at all. Returns false when the database is not empty. */
export async function seedSiVide(
  payload: Payload,
  exemple: NomDExemple = PAR_DEFAUT,
  reglages = env,
): Promise<boolean> {
  if (!(await isVide(payload))) return false;
  const { publication, membres } = await lireExemple(exemple);
  const isEcrit = await checkRegistre(publication.editions, reglages);
  const medias = join(dossierDExemple(exemple), 'medias');
  const semence = { publication, membres, medias, jour: jourAParis(new Date()) };
  await verser(payload, semence, async () => {
    if (!isEcrit) await appendEditions(reglages, publication.editions);
  });
  return true;
}

async function lancer(exemple: NomDExemple): Promise<void> {
  const { openPayload } = await import('../openPayload.ts');
  const payload = await openPayload();
  try {
    if (!(await seedSiVide(payload, exemple))) {
      throw new Error(
        'La base n’est pas vide\u00a0: l’exemple n’est pas versé. Choisissez un autre dossier avec VAR_DIR.',
      );
    }
    console.log(`L’exemple «\u00a0${exemple}\u00a0» est versé.`);
  } finally {
    await payload.destroy();
  }
}

if (import.meta.main) {
  try {
    const values = lireOptions({
      aide: { type: 'boolean' },
      exemple: { type: 'string', default: PAR_DEFAUT },
    });
    const exemple = EXEMPLES.find((nom) => nom === values.exemple);
    if (!values.aide && exemple === undefined) {
      throw new Error(
        `Il n’y a pas d’exemple «\u00a0${values.exemple}\u00a0»\u00a0: choisissez parmi ${EXEMPLES.join(', ')}.`,
      );
    }
    if (values.aide) console.log(AIDE);
    else if (exemple) await lancer(exemple);
    process.exit(0);
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : String(erreur));
    process.exit(1);
  }
}

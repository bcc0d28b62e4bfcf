/** A database with as many actes as asked, as if they had been written one by one; filled once, then copied. */
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { jourAParis } from '@acp/shared/model';
import { lireEnv } from '../../../cms/src/env.ts';
import { openPayload } from '../../../cms/src/openPayload.ts';
import { empreinteDe } from '../../../cms/src/scripts/empreinte.ts';
import { migrate } from '../../../cms/src/scripts/migrate.ts';
import { verser } from '../../../cms/src/scripts/seed.ts';
import { racine } from '../../racine.ts';
import { creerCorpus } from '../corpus/corpus.ts';

async function verserCorpus(varDir: string, nombre: number, graine: number): Promise<void> {
  const payload = await openPayload(lireEnv({ VAR_DIR: varDir }, racine));
  try {
    await migrate(payload);
    const corpus = await creerCorpus(nombre, graine);
    // Nothing of this record is dated after the day of the measure: feeds begin with what is published during it.
    const actes = corpus.actes.map((acte) => ({
      ...acte,
      misAJourLe: acte.misAJourLe.replace('2026', '2019'),
    }));
    const publication = { ...corpus, actes };
    const membres = { version: publication.version, membres: [] };
    await verser(payload, { publication, membres, medias: '', jour: jourAParis(new Date()) });
  } finally {
    await payload.destroy();
  }
}

/** What the rows depend on: another schema or another corpus is another database. */
const SOURCES = [
  'cms/src/migrations',
  'cms/src/collections',
  'tests/bench/corpus',
  'tests/bench/publier/remplir.ts',
];

async function baseDe(nombre: number, graine: number): Promise<string> {
  const empreinte = await empreinteDe(SOURCES.map((source) => join(racine, source)));
  return join(racine, 'var/bench/bases', `${nombre}-${graine}-${empreinte.slice(0, 16)}`);
}

const CARTES = 'site/cartes';

/** Keeps the cards that a first start drew: each is named by what it shows, and is never drawn twice. */
export async function garderCartes(varDir: string, nombre: number, graine: number): Promise<void> {
  const place = join(await baseDe(nombre, graine), CARTES);
  await cp(join(varDir, CARTES), place, { recursive: true });
}

/** Copies into `varDir` a database of `nombre` actes, and the cards already drawn of them. */
export async function remplir(varDir: string, nombre: number, graine: number): Promise<void> {
  const base = await baseDe(nombre, graine);
  if (!(await stat(base).catch(() => null))) {
    const acote = `${base}.partielle`;
    await rm(acote, { recursive: true, force: true });
    await mkdir(acote, { recursive: true });
    await verserCorpus(acote, nombre, graine);
    await rename(acote, base);
  }
  await cp(base, varDir, { recursive: true });
}

/** A small assembly between two publications: what is online is the old one, what is to come is known. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lireEnv } from '../../../../cms/src/env.ts';
import { openPayload } from '../../../../cms/src/openPayload.ts';
import { publier } from '../../../../cms/src/publication/publier.ts';
import { migrate } from '../../../../cms/src/scripts/migrate.ts';
import { seedSiVide } from '../../../../cms/src/scripts/seed.ts';
import { environnementLocal } from '../../../env.ts';
import { racine } from '../../../racine.ts';
import { photographier, photographierPublication, type Photo } from './photo.ts';
import type { Programme } from './strace.ts';

const executer = promisify(execFile);

export interface Terrain {
  varDir: string;
  site: { lien: string; ancien: Photo; nouveau: Photo };
  publication: { dossier: string; ancienne: string; nouvelle: string };
  /** Copies of what is to come, for the twins that lay it on what is read. */
  nouveauSite: string;
  nouvellePublication: string;
  publie: Programme;
  rend: Programme;
  /** Puts everything back: `a-publier` before the publisher’s pass, `a-rendre` after it. */
  remettre: (etape: Etape) => Promise<void>;
  fermer: () => Promise<void>;
}
type Etape = 'a-publier' | 'a-rendre';

/** Hard links stay hard links: the trees of the site share their files. */
const copier = (de: string, vers: string): Promise<unknown> => executer('cp', ['-a', de, vers]);

async function changerUnTitre(payload: Awaited<ReturnType<typeof openPayload>>): Promise<void> {
  const [acte] = (await payload.find({ collection: 'actes', limit: 1, depth: 0 })).docs;
  await payload.update({
    collection: 'actes',
    id: acte?.id ?? '',
    data: {
      titre: 'Un titre que la faute ne doit ni perdre ni couper',
      modification: { note: 'Un essai.' },
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  });
}

/** Two publications of a new assembly: `entre` is called when the first is written and nothing has changed yet. */
async function vivre(varDir: string, entre: () => Promise<void>): Promise<void> {
  const env = lireEnv({ VAR_DIR: varDir }, racine);
  const payload = await openPayload(env);
  try {
    await migrate(payload);
    await seedSiVide(payload, 'premiere-mandature', env);
    await publier(payload, env);
    await entre();
    await changerUnTitre(payload);
  } finally {
    await payload.destroy();
  }
}

export async function preparerTerrain(): Promise<Terrain> {
  const lieu = await mkdtemp(join(tmpdir(), 'acp-fautes-'));
  const varDir = join(lieu, 'var');
  const dossier = join(varDir, 'publication');
  const lien = join(varDir, 'site/current');
  const reglages = { VAR_DIR: varDir, PUBLICATION_DIR: dossier };
  const script = (chemin: string, ...options: string[]): [string, ...string[]] => [
    process.execPath,
    join(racine, chemin),
    ...options,
  ];
  const publie: Programme = {
    nom: 'publication',
    argv: script('cms/src/scripts/publish.ts'),
    reglages,
  };
  const rend: Programme = {
    nom: 'rendu',
    argv: script('site/src/scripts/render.ts', '--pages-seules'),
    reglages,
  };
  const lancer = async ({ argv: [programme, ...options] }: Programme): Promise<void> => {
    await executer(programme, options, {
      cwd: racine,
      env: { ...environnementLocal, ...reglages },
    });
  };

  let [ancien, ancienne]: [Photo, string] = [new Map<string, string>(), ''];
  await vivre(varDir, async () => {
    await lancer(rend);
    [ancien, ancienne] = [await photographier(lien), await photographierPublication(dossier)];
  });
  await copier(varDir, join(lieu, 'a-publier'));
  await lancer(publie);
  await copier(varDir, join(lieu, 'a-rendre'));
  await lancer(rend);
  const [nouveau, nouvelle] = [await photographier(lien), await photographierPublication(dossier)];
  const [nouveauSite, nouvellePublication] = [join(lieu, 'site'), join(lieu, 'publication')];
  await copier(`${lien}/.`, nouveauSite);
  await copier(`${dossier}/.`, nouvellePublication);
  return {
    nouveauSite,
    nouvellePublication,
    varDir,
    site: { lien, ancien, nouveau },
    publication: { dossier, ancienne, nouvelle },
    publie,
    rend,
    remettre: async (etape) => {
      await rm(varDir, { recursive: true, force: true });
      await copier(join(lieu, etape), varDir);
    },
    fermer: () => rm(lieu, { recursive: true, force: true }),
  };
}

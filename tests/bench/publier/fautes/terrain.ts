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
  /** The same assembly in another folder, which `remettre` fills. */
  ailleurs: (varDir: string) => Terrain;
  fermer: () => Promise<void>;
}
type Etape = 'a-publier' | 'a-rendre';

/** Hard links stay hard links: the trees of the site share their files. */
const copier = (de: string, vers: string): Promise<unknown> => executer('cp', ['-a', de, vers]);

async function changerUnTitre(
  payload: Awaited<ReturnType<typeof openPayload>>,
  titre: string,
): Promise<void> {
  const [acte] = (await payload.find({ collection: 'actes', limit: 1, depth: 0 })).docs;
  await payload.update({
    collection: 'actes',
    id: acte?.id ?? '',
    data: {
      titre,
      modification: { note: 'Un essai.' },
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  });
}

/**
 * Two publications of a new assembly, and a change to come. `rendre` is called after each, so that the site has its two
 * trees: the next release updates one that was read before.
 */
async function vivre(varDir: string, rendre: () => Promise<void>): Promise<void> {
  const env = lireEnv({ VAR_DIR: varDir }, racine);
  const payload = await openPayload(env);
  try {
    await migrate(payload);
    await seedSiVide(payload, 'premiere-mandature', env);
    await publier(payload, env);
    await rendre();
    await changerUnTitre(payload, 'Un titre que tout le monde lit déjà');
    await publier(payload, env);
    await rendre();
    await changerUnTitre(payload, 'Un titre que la faute ne doit ni perdre ni couper');
  } finally {
    await payload.destroy();
  }
}

/** Where things are in a data folder, and the programs that work on it. */
function placer(
  varDir: string,
): Record<'dossier' | 'lien', string> & Pick<Terrain, 'publie' | 'rend'> {
  const dossier = join(varDir, 'publication');
  const reglages = { VAR_DIR: varDir, PUBLICATION_DIR: dossier };
  const script = (chemin: string, ...options: string[]): [string, ...string[]] => [
    process.execPath,
    join(racine, chemin),
    ...options,
  ];
  return {
    dossier,
    lien: join(varDir, 'site/current'),
    publie: { nom: 'publication', argv: script('cms/src/scripts/publish.ts'), reglages },
    rend: {
      nom: 'rendu',
      argv: script('site/src/scripts/render.ts', '--pages-seules'),
      reglages,
    },
  };
}

export async function preparerTerrain(): Promise<Terrain> {
  const lieu = await mkdtemp(join(tmpdir(), 'acp-fautes-'));
  const varDir = join(lieu, 'var');
  const { dossier, lien, publie, rend } = placer(varDir);
  const lancer = async ({ argv: [programme, ...options], reglages }: Programme): Promise<void> => {
    await executer(programme, options, {
      cwd: racine,
      env: { ...environnementLocal, ...reglages },
    });
  };

  await vivre(varDir, () => lancer(rend));
  const [ancien, ancienne] = [await photographier(lien), await photographierPublication(dossier)];
  await copier(varDir, join(lieu, 'a-publier'));
  await lancer(publie);
  await copier(varDir, join(lieu, 'a-rendre'));
  await lancer(rend);
  const [nouveau, nouvelle] = [await photographier(lien), await photographierPublication(dossier)];
  const [nouveauSite, nouvellePublication] = [join(lieu, 'site'), join(lieu, 'publication')];
  await copier(`${lien}/.`, nouveauSite);
  await copier(`${dossier}/.`, nouvellePublication);
  const poser = (ou: string): Terrain => {
    const { dossier, lien, publie, rend } = placer(ou);
    return {
      ...{ nouveauSite, nouvellePublication, publie, rend, varDir: ou, ailleurs: poser },
      site: { lien, ancien, nouveau },
      publication: { dossier, ancienne, nouvelle },
      remettre: async (etape) => {
        await rm(ou, { recursive: true, force: true });
        await copier(join(lieu, etape), ou);
      },
      fermer: () => rm(lieu, { recursive: true, force: true }),
    };
  };
  return poser(varDir);
}

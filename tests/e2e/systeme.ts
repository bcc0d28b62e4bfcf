/** A whole assembly, CMS and public site, started as a user would, on free ports and its own data. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import paquet from '../../package.json' with { type: 'json' };
import { racine } from '../racine.ts';
import { environnementComplet, environnementDeTerminal } from '../env.ts';

/** The first administrator of every system started by the tests. */
export const administrateur = {
  email: 'essai@valmont.example',
  motDePasse: 'Une-phrase-longue-pour-les-essais-2026',
};

/** What `pnpm start` runs, its settings of memory included. */
const mots = paquet.scripts.start.split(' ');
const DEPART = mots.slice(mots.indexOf('node') + 1);
const MEMOIRE = Object.fromEntries(
  mots.slice(0, mots.indexOf('node')).map((mot) => mot.split('=')),
) as Record<string, string>;

export interface Systeme {
  cms: string;
  site: string;
  /** Where directions answer. */
  guichet: string;
  varDir: string;
  /** Of the command; its programs are in its process group. */
  pid: number;
  /** From the command to the line « Prêt en ». */
  dureeMs: number;
  sortie: () => string;
  /** Ctrl-C; the exit code. */
  arreter: () => Promise<number | null>;
}

export interface Options {
  /** Checkout to start from: this one by default. */
  dossier?: string;
  /** Data directory: a temporary one, removed at the end, by default. */
  varDir?: string;
  exemple?: string;
  commande?: [string, ...string[]];
  delaiMs?: number;
  /** Settings beside those of every test. */
  reglages?: Record<string, string>;
}

export async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0);
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  serveur.close();
  await once(serveur, 'close');
  return port;
}

export async function demarrer(options: Options = {}): Promise<Systeme> {
  const dossier = options.dossier ?? racine;
  const estTemporaire = options.varDir === undefined;
  const varDir = options.varDir ?? (await mkdtemp(join(tmpdir(), 'acp-var-')));
  const [cmsPort, sitePort, reponsePort] = [
    await portLibre(),
    await portLibre(),
    await portLibre(),
  ];
  const [programme, ...debut] = options.commande ?? [process.execPath, ...DEPART];
  const suite = options.exemple === undefined ? [] : ['--exemple', options.exemple];
  const depart = performance.now();
  const enfant = spawn(programme, [...debut, ...suite], {
    cwd: dossier,
    // Its own group: Ctrl-C in a terminal reaches every process of it, so does arreter().
    detached: true,
    env: {
      ...(options.commande ? environnementDeTerminal : environnementComplet),
      ...MEMOIRE,
      VAR_DIR: varDir,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      REPONSE_PORT: String(reponsePort),
      ADMIN_EMAIL: administrateur.email,
      ADMIN_PASSWORD: administrateur.motDePasse,
      ...options.reglages,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let sortie = '';
  const lire = (morceau: Buffer): void => {
    sortie += morceau.toString();
  };
  enfant.stdout.on('data', lire);
  enfant.stderr.on('data', lire);
  const fin = once(enfant, 'close') as Promise<[number | null]>;

  async function arreter(): Promise<number | null> {
    if (enfant.exitCode === null && enfant.pid !== undefined) process.kill(-enfant.pid, 'SIGINT');
    const [code] = await fin;
    if (estTemporaire) await rm(varDir, { recursive: true, force: true });
    return code;
  }

  const limite = depart + (options.delaiMs ?? 300_000);
  while (!/^Prêt en /m.test(sortie)) {
    if (enfant.exitCode !== null) throw new Error(`Le système s’est arrêté :\n${sortie}`);
    if (performance.now() > limite) {
      await arreter();
      throw new Error(`Le système n’était pas prêt à temps :\n${sortie}`);
    }
    await attendre(50);
  }
  return {
    cms: `http://localhost:${cmsPort}`,
    site: `http://localhost:${sitePort}`,
    guichet: `http://localhost:${reponsePort}`,
    varDir,
    pid: enfant.pid ?? 0,
    dureeMs: performance.now() - depart,
    sortie: () => sortie,
    arreter,
  };
}

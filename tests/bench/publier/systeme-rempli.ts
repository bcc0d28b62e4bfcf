/** The whole product with a record of some size, started as a user would, read through nginx. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connecter, type Api } from '../../e2e/api.ts';
import { demarrer, type Systeme } from '../../e2e/systeme.ts';
import { servirAvecNginx, type Nginx } from '../../nginx.ts';
import { arrondi, type Contexte } from '../barre.ts';
import { creerLecteur, type Lecteur } from './lecteur.ts';
import { attendreRepos } from './programmes.ts';
import { garderCartes, remplir } from './remplir.ts';

export interface SystemeRempli {
  nombre: number;
  systeme: Systeme;
  nginx: Nginx;
  api: Api;
  lecteur: Lecteur;
  /** The folder that visitors read now. */
  enLigne: () => Promise<string>;
  /** Until what follows a publication is over. */
  repos: () => Promise<void>;
}

const limiteMs = 1_800_000;

/** Closed at the end of the group. */
export async function ouvrirSysteme(
  nombre: number,
  { graine, dire, alaFin }: Contexte,
): Promise<SystemeRempli> {
  const varDir = await mkdtemp(join(tmpdir(), 'acp-publier-'));
  alaFin(() => rm(varDir, { recursive: true, force: true }));
  await remplir(varDir, nombre, graine);
  const systeme = await demarrer({ varDir, delaiMs: limiteMs });
  alaFin(() => systeme.arreter());
  dire(`${nombre} actes : prêt en ${arrondi(systeme.dureeMs / 1000)} s`);
  const current = join(varDir, 'site/current');
  const nginx = await servirAvecNginx(current);
  alaFin(() => nginx.arreter());
  if (!nginx.isBrotli) dire('nginx sans module brotli : les copies .br ne sont pas lues');
  const lecteur = creerLecteur(nginx.adresse);
  alaFin(lecteur.fermer);
  const repos = (): Promise<void> => attendreRepos(systeme.pid);
  await repos();
  await garderCartes(varDir, nombre, graine);
  return {
    nombre,
    systeme,
    nginx,
    api: await connecter(systeme.cms),
    lecteur,
    enLigne: () => realpath(current),
    repos,
  };
}

/** Programs of the system that tests and bench drive: found, or installed, or asked for; never skipped in silence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environnementComplet } from './env.ts';

/** Where a system keeps what only an administrator runs, which the PATH of others leaves out. */
const LIEUX = [...(environnementComplet['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];

/** The whole path of a program, if it is there. */
const trouver = (programme: string): string | undefined =>
  LIEUX.map((lieu) => join(lieu, programme)).find((chemin) => existsSync(chemin));

const isAptPossible = (): boolean => process.getuid?.() === 0 && trouver('apt-get') !== undefined;

function installer(paquets: readonly string[]): void {
  const options = {
    env: { ...environnementComplet, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...paquets], options);
}

/** The path of a program, installed from these Debian packages if need be. Throws a sentence that names them. */
export function assurerProgramme(programme: string, ...paquets: [string, ...string[]]): string {
  if (trouver(programme) === undefined && isAptPossible()) installer(paquets);
  const chemin = trouver(programme);
  if (chemin !== undefined) return chemin;
  throw new Error(
    `« ${programme} » est absent et n’a pas pu être installé : installez ${paquets.map((p) => `le paquet « ${p} »`).join(', ')}.`,
  );
}

/** A file that a package brings, installed if need be; undefined when it cannot be had. */
export function assurerFichier(fichier: string, paquet: string): string | undefined {
  if (!existsSync(fichier) && isAptPossible()) installer([paquet]);
  return existsSync(fichier) ? fichier : undefined;
}

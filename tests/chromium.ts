/** Finds Chromium, or installs it: the browser tests never skip in silence. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { cheminChromium, environnementComplet } from './env.ts';

const usuels = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a Chromium present on this machine, if there is one. */
export function trouverChromium(): string | undefined {
  return [cheminChromium, ...usuels, chromium.executablePath()].find(
    (chemin) => chemin !== undefined && chemin !== '' && existsSync(chemin),
  );
}

function reussit(commande: string, ...options: string[]): boolean {
  const { status } = spawnSync(commande, options, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...environnementComplet, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  return status === 0;
}

/** Path of Chromium, installed if need be: Debian’s package when root, else Playwright’s download. */
export function assurerChromium(): string {
  const present = trouverChromium();
  if (present !== undefined) return present;
  console.log('Chromium est absent de cette machine : installation…');
  const estRoot = process.getuid?.() === 0;
  if (estRoot && existsSync('/usr/bin/apt-get')) {
    const installe =
      reussit('apt-get', 'update', '-qq') &&
      reussit('apt-get', 'install', '-y', '-qq', 'chromium', 'chromium-l10n');
    const chemin = installe ? trouverChromium() : undefined;
    if (chemin !== undefined) return chemin;
  }
  const paquet = createRequire(import.meta.url).resolve('playwright-core/package.json');
  reussit(process.execPath, join(dirname(paquet), 'cli.js'), 'install', 'chromium');
  const chemin = trouverChromium();
  if (chemin !== undefined) return chemin;
  throw new Error(
    'Chromium est introuvable et n’a pas pu être installé : installez le paquet « chromium » de votre système, ou indiquez son emplacement dans la variable CHROMIUM_PATH.',
  );
}

/** Options that keep Chromium quiet, offline and able to run as root in a container. */
export const optionsChromium = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

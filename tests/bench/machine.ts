/** Says on what and with what the numbers were obtained: a number without its machine is a rumour. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem } from 'node:os';
import { racine } from '../racine.ts';

function sortie(commande: string, ...options: string[]): string {
  try {
    return execFileSync(commande, options, { encoding: 'utf8', cwd: racine }).trim();
  } catch {
    return 'absent';
  }
}

function versionEpinglee(paquet: string): string {
  const catalogue = readFileSync(`${racine}/pnpm-workspace.yaml`, 'utf8');
  const ligne = new RegExp(`^ {2}'?${paquet}'?: (.+)$`, 'm').exec(catalogue);
  return ligne?.[1] ?? 'absent';
}

export interface Machine {
  processeur: string;
  coeurs: number;
  memoireGo: number;
  noyau: string;
  node: string;
  revision: string;
  versions: Record<string, string>;
}

export function decrireMachine(): Machine {
  const require = createRequire(import.meta.url);
  const vitest = require('vitest/package.json') as { version: string };
  return {
    processeur: cpus()[0]?.model ?? 'inconnu',
    coeurs: cpus().length,
    memoireGo: Math.round(totalmem() / 2 ** 30),
    noyau: release(),
    node: process.version,
    revision: sortie('git', 'rev-parse', '--short', 'HEAD'),
    versions: {
      payload: versionEpinglee('payload'),
      next: versionEpinglee('next'),
      astro: versionEpinglee('astro'),
      eleventy: versionEpinglee('@11ty/eleventy'),
      vitest: vitest.version,
      hugo: /v[\d.]+/.exec(sortie('hugo', 'version'))?.[0] ?? 'absent',
    },
  };
}

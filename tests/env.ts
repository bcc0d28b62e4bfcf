/** The only reader of the environment in the tests and the bench. */
import { delimiter } from 'node:path';

const { CHROMIUM_PATH, HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...reste } = process.env;

/** Where the developer keeps Chromium, when it is not in a usual place. */
export const cheminChromium = CHROMIUM_PATH;

/** The environment of child processes: no proxy, since everything tested is on this machine. */
export const environnementLocal: NodeJS.ProcessEnv = reste;

/** The environment as given, for what must reach a package registry. */
export const environnementComplet: NodeJS.ProcessEnv = process.env;

const DE_PNPM = /^(pnpm_|npm_(command|execpath|lifecycle|node_execpath|package))/i;

/**
 * The environment of a newcomer's terminal: inside `pnpm run`, a nested pnpm is told not to install, and finds the
 * tools of this checkout first.
 */
export const environnementDeTerminal: NodeJS.ProcessEnv = {
  ...environnementComplet,
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((nom) => DE_PNPM.test(nom))
      .map((nom) => [nom, undefined]),
  ),
  PATH: process.env['PATH']
    ?.split(delimiter)
    .filter((dossier) => !dossier.includes('node_modules'))
    .join(delimiter),
};

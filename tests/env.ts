/** The only reader of the environment in the tests and the bench. */

const { CHROMIUM_PATH, HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...reste } = process.env;

/** Where the developer keeps Chromium, when it is not in a usual place. */
export const cheminChromium = CHROMIUM_PATH;

/** The environment of child processes: no proxy, since everything tested is on this machine. */
export const environnementLocal: NodeJS.ProcessEnv = reste;

/** The environment as given, for what must reach a package registry. */
export const environnementComplet: NodeJS.ProcessEnv = process.env;

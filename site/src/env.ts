import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const schema = z.object({
  /** What the running product writes: `site/releases/` and `site/current` go there. */
  VAR_DIR: z.string().default(fileURLToPath(new URL('../../var', import.meta.url))),
  /** Directory of the publication. No default: an example must not go live by mistake. */
  PUBLICATION_DIR: z.string().optional(),
  SITE_PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  /** Path prefix, as in `/assemblee-citoyenne`; none by default. */
  SITE_BASE: z.string().optional(),
  /** Public address of the site, path prefix included; `SITE_ORIGINE` and `SITE_BASE` say the same in two parts. */
  SITE_URL: z.url({ protocol: /^https?$/u }).optional(),
  /** Domain in the permanent identifiers of feeds and calendars; to be set, and kept, when the site moves. */
  SITE_AUTORITE: z
    .string()
    .regex(/^[a-z0-9.-]+$/u)
    .optional(),
  /** Public origin, in canonical addresses; the local one by default. */
  SITE_ORIGINE: z.url({ protocol: /^https?$/u }).optional(),
});

export interface EnvSite {
  varDir: string;
  publicationDir: string | undefined;
  port: number;
  base: string;
  origine: string;
  autorite: string | undefined;
}

/**
 * The only reader of the environment in `site/`. Throws one French sentence when a value is wrong.
 * @param reglages go before what the environment says.
 */
export function lireEnv(reglages: Record<string, string> = {}): EnvSite {
  const remplis = Object.entries({ ...process.env, ...reglages }).filter(([, v]) => v?.trim());
  const lu = schema.safeParse(Object.fromEntries(remplis));
  if (!lu.success) {
    const noms = lu.error.issues.map((faute) => faute.path.join('.')).join(', ');
    throw new Error(`Réglage incorrect\u00a0: ${noms}.`);
  }
  const { VAR_DIR, PUBLICATION_DIR, SITE_PORT, SITE_BASE, SITE_ORIGINE, SITE_AUTORITE } = lu.data;
  const adresse = lu.data.SITE_URL === undefined ? null : new URL(lu.data.SITE_URL);
  return {
    varDir: VAR_DIR,
    publicationDir: PUBLICATION_DIR,
    port: SITE_PORT,
    base: normaliserBase(SITE_BASE ?? adresse?.pathname ?? ''),
    origine: normaliserOrigine(
      SITE_ORIGINE ?? adresse?.origin ?? `http://localhost:${String(SITE_PORT)}`,
    ),
    autorite: SITE_AUTORITE,
  };
}

/** `paris/`, `/paris` and `/paris/` all become `/paris`; `/` becomes the empty string. */
export function normaliserBase(base: string): string {
  const nu = base.replace(/^\/+|\/+$/g, '');
  return nu === '' ? '' : `/${nu}`;
}

/** An origin never ends with a slash: addresses begin with one. */
export const normaliserOrigine = (origine: string): string => origine.replace(/\/+$/, '');

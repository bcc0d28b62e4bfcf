import { z } from 'zod';

const schema = z.object({
  /** Port of the public site. */
  SITE_PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  /** Path prefix, as in `/assemblee-citoyenne`; none by default. */
  SITE_BASE: z.string().default(''),
  /** Public origin, used in canonical addresses. */
  SITE_ORIGINE: z.url().default('http://localhost:4321'),
  /** Directory of the publication; no default outside `astro dev`. */
  PUBLICATION_DIR: z.string().min(1).optional(),
});

/** The only reader of the environment in `site/`. Throws in French when a value is wrong. */
export function lireEnv() {
  const lu = schema.safeParse(process.env);
  if (lu.success) return { ...lu.data, SITE_BASE: normaliserBase(lu.data.SITE_BASE) };
  const noms = lu.error.issues.map((faute) => faute.path.join('.')).join(', ');
  throw new Error(`Variable d’environnement incorrecte : ${noms}.`);
}

/** `paris/`, `/paris` and `/paris/` all become `/paris`; `/` becomes the empty string. */
export function normaliserBase(base: string): string {
  const nu = base.replace(/^\/+|\/+$/g, '');
  return nu === '' ? '' : `/${nu}`;
}

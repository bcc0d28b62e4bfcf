import { join } from 'node:path';

/** The root of the repository. */
export const racine = join(import.meta.dirname, '..');

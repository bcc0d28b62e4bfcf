/** One full render of the twin pages by each generator. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { jourDesEssais } from '../../e2e/rendu.ts';
import { racine } from '../../racine.ts';
import { passer, type Passage } from '../processus.ts';
import type { Ateliers } from './exporter.ts';

export const generateurs = ['site', 'hugo', 'eleventy'] as const;
export type Generateur = (typeof generateurs)[number];

/** Its command line is not among its exports. */
const eleventy = join(racine, 'tests/node_modules/@11ty/eleventy/cmd.cjs');

/** One full render, to an empty folder. */
export async function rendre(
  generateur: Generateur,
  corpus: string,
  ateliers: Ateliers,
  sortie: string,
): Promise<Passage> {
  await rm(sortie, { recursive: true, force: true });
  if (generateur === 'hugo') {
    return passer('hugo', ['--source', ateliers.hugo, '--destination', sortie, '--quiet']);
  }
  if (generateur === 'eleventy') {
    const options = ['--input=content', `--output=${sortie}`, '--quiet'];
    return passer(process.execPath, [eleventy, ...options], { cwd: ateliers.eleventy });
  }
  return passer(process.execPath, [
    join(racine, 'site/src/scripts/render.ts'),
    ...['--publication', corpus, '--sortie', sortie, '--jour', jourDesEssais],
    '--pages-seules',
  ]);
}

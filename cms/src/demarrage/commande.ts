import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The file behind a package's command line, resolved from one room: no shell, no PATH. */
export function commandeDe(piece: string, paquet: string, fichier: string): string {
  const require = createRequire(join(piece, 'package.json'));
  return join(dirname(require.resolve(`${paquet}/package.json`)), fichier);
}

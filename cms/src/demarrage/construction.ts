import { join } from 'node:path';
import { construireSiChange } from '../scripts/empreinte.ts';
import { commandeDe } from './commande.ts';
import { executer } from './processus.ts';

/** What is compiled once, at deployment: the admin, and the renderer of the public site. */
const CONSTRUCTIONS = [
  {
    nom: 'de l’espace d’édition',
    piece: 'cms',
    produit: '.next',
    etapes: (dossier: string) => [[commandeDe(dossier, 'next', 'dist/bin/next'), 'build']],
  },
  {
    nom: 'du site public',
    piece: 'site',
    produit: 'dist',
    etapes: (dossier: string) => [
      [join(dossier, 'src/scripts/polices.ts')],
      [commandeDe(dossier, 'astro', 'bin/astro.mjs'), 'build'],
    ],
  },
];
const COMMUNS = ['shared/src', 'shared/package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'];
const PIECE = [
  'src',
  'public',
  'package.json',
  'next.config.ts',
  'astro.config.ts',
  'tsconfig.json',
];

export interface Construction {
  racine: string;
  /** Where the logs go. */
  journaux: string;
  /** Environment of the compilers. */
  env: Record<string, string>;
  dire: (phrase: string) => void;
  /** `cms`, `site`, or both when absent. */
  piece?: 'cms' | 'site';
}

/** What the sources alone need: the fonts, cut once. */
export async function preparerSources({ racine, journaux, env }: Construction): Promise<void> {
  const cwd = join(racine, 'site');
  const args = [join(cwd, 'src/scripts/polices.ts')];
  await executer({ nom: 'polices', args, cwd, env }, journaux);
}

/** Compiles what changed since the last time, and says so. Throws a French sentence when a compiler fails. */
export async function construire({
  racine,
  journaux,
  env,
  dire,
  piece,
}: Construction): Promise<void> {
  for (const c of CONSTRUCTIONS.filter((candidate) => !piece || candidate.piece === piece)) {
    const dossier = join(racine, c.piece);
    const sources = [...PIECE.map((s) => join(dossier, s)), ...COMMUNS.map((s) => join(racine, s))];
    await construireSiChange(join(dossier, c.produit, 'empreinte'), sources, async () => {
      const debut = performance.now();
      dire(`Construction ${c.nom} (une à deux minutes la première fois)…`);
      for (const args of c.etapes(dossier)) {
        await executer({ nom: `construction-${c.piece}`, args, cwd: dossier, env }, journaux);
      }
      dire(`  Construction ${c.nom} finie en ${Math.round((performance.now() - debut) / 1000)} s.`);
    });
  }
}

import { readFileSync } from 'node:fs';

/** Path in the release, without a leading slash, to the SHA-256 of the file. */
export type Manifeste = ReadonlyMap<string, string>;

/** As `sha256sum` writes it, sorted by path: `sha256sum -c` checks a release. */
export const ecrireManifeste = (manifeste: Manifeste): string =>
  [...manifeste]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([chemin, empreinte]) => `${empreinte}  ${chemin}\n`)
    .join('');

const LIGNE = /^([0-9a-f]{64}) {2}(.+)$/u;

/** Throws one French sentence when a line is damaged. */
export function lireManifeste(fichier: string): Manifeste {
  const lignes = readFileSync(fichier, 'utf8').split('\n');
  if (lignes.pop() !== '') throw new Error(`Le manifeste ${fichier} est coupé avant sa fin.`);
  return new Map(
    lignes.map((ligne, rang) => {
      const [, empreinte, chemin] = LIGNE.exec(ligne) ?? [];
      if (empreinte === undefined || chemin === undefined)
        throw new Error(`Le manifeste ${fichier} est abîmé, ligne ${String(rang + 1)}.`);
      return [chemin, empreinte] as const;
    }),
  );
}

/** What must be put (its content) or taken away (null) to go from one to the other. */
export function differences(avant: Manifeste, apres: Manifeste): Map<string, string | null> {
  const ecarts = new Map<string, string | null>();
  for (const [chemin, empreinte] of apres)
    if (avant.get(chemin) !== empreinte) ecarts.set(chemin, empreinte);
  for (const chemin of avant.keys()) if (!apres.has(chemin)) ecarts.set(chemin, null);
  return ecarts;
}

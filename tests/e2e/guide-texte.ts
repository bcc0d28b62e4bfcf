/** The text of the guide: which pictures it shows, and its table of efforts. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { racine } from '../racine.ts';

const fichier = join(racine, 'cms/GUIDE.md');
const TABLE = /(<!-- efforts -->\n)[\s\S]*?(<!-- fin des efforts -->)/u;

/** What one task costs the person who does it. */
export interface Effort {
  titre: string;
  gestes: number;
  secondes: number;
}

/** Names of the pictures the guide shows. */
export async function listImagesDuGuide(): Promise<string[]> {
  const texte = await readFile(fichier, 'utf8');
  return [...texte.matchAll(/\]\(guide\/([\w-]+)\.webp\)/gu)].map(([, nom]) => nom ?? '');
}

const nombre = (valeur: number): string =>
  valeur.toLocaleString('fr-FR', { maximumFractionDigits: 0 });

/** One line a task: gestures are certain, seconds are those of the machine that measured them. */
function tableDe(efforts: readonly Effort[]): string {
  const largeur = Math.max(...efforts.map(({ titre }) => titre.length));
  const ligne = (a: string, b: string, c: string): string =>
    `| ${a.padEnd(largeur)} | ${b.padStart(6)} | ${c.padStart(8)} |`;
  return [
    ligne('Tâche', 'Gestes', 'Secondes'),
    `| ${'-'.repeat(largeur)} | -----: | -------: |`,
    ...efforts.map(({ titre, gestes, secondes }) => ligne(titre, nombre(gestes), nombre(secondes))),
  ].join('\n');
}

/** The gestures the guide announces, by task. */
export async function lireEfforts(): Promise<Record<string, number>> {
  const table = TABLE.exec(await readFile(fichier, 'utf8'))?.[0] ?? '';
  const lignes = [...table.matchAll(/^\| (.+?) +\| +(\d+) \| +\d+ \|$/gmu)];
  return Object.fromEntries(lignes.map(([, titre, gestes]) => [titre ?? '', Number(gestes)]));
}

/** Writes the table again; the rest of the guide stays as it was written. */
export async function ecrireEfforts(efforts: readonly Effort[]): Promise<void> {
  const texte = await readFile(fichier, 'utf8');
  const table = tableDe(efforts);
  await writeFile(
    fichier,
    texte.replace(TABLE, (_tout, debut: string, fin: string) => `${debut}\n${table}\n\n${fin}`),
  );
}

/** Proves that three generators wrote the same pages: the words of `<main>`, page by page. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const entites: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '' };

const decoder = (texte: string): string =>
  texte.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, lire);

function lire(brut: string, hexa?: string, decimal?: string, nom = ''): string {
  if (hexa !== undefined) return String.fromCodePoint(Number.parseInt(hexa, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return entites[nom] ?? brut;
}

/** The words of the page: tags and comments removed, entities decoded, white space (which each tool lays out its way) left aside. */
export function motsDuMain(html: string): string {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const texte = main.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, '');
  return decoder(texte).normalize('NFC').replace(/\s+/gu, '');
}

const empreinte = (mots: string): string => createHash('sha256').update(mots).digest('hex');

export interface Comparaison {
  pages: number;
  egales: number;
  /** First difference, for whoever has to mend the twin. */
  ecart?: string;
}

function montrerEcart(adresse: string, attendu: string, obtenu: string): string {
  let i = 0;
  while (i < attendu.length && attendu[i] === obtenu[i]) i += 1;
  const extrait = (mots: string): string => mots.slice(Math.max(0, i - 40), i + 60);
  return `${adresse} : « ${extrait(attendu)} » contre « ${extrait(obtenu)} »`;
}

export async function comparer(
  adresses: readonly string[],
  notre: string,
  jumeau: string,
): Promise<Comparaison> {
  const bilan: Comparaison = { pages: adresses.length, egales: 0 };
  for (const adresse of adresses) {
    const [attendu, obtenu] = await Promise.all(
      [notre, jumeau].map(async (dossier) =>
        motsDuMain(await readFile(join(dossier, adresse, 'index.html'), 'utf8')),
      ),
    );
    if (attendu === undefined || obtenu === undefined || attendu === '') continue;
    if (empreinte(attendu) === empreinte(obtenu)) bilan.egales += 1;
    else bilan.ecart ??= montrerEcart(adresse, attendu, obtenu);
  }
  return bilan;
}

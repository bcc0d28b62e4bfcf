import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const AIDE = `Usage\u00a0: node src/scripts/polices.ts [--aide]
Découpe Montserrat et Public Sans aux glyphes du français, dans src/polices/.
Ne refait rien quand les fichiers sont déjà là (effacez le dossier pour recommencer).`;

const PLAFOND = 45_000;
const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));
const FRANCAIS = '\u00A0àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜ«»’–—·…°×€−';
// The accents borne by the names of a French assembly: names are set in the text face.
const NOMS = 'áãåìíñòóõøúýßÁÅÍÑÓØÚ‘“”©§';
const POLICES = [
  { paquet: 'montserrat', glyphes: ASCII + FRANCAIS, wght: { min: 500, max: 800, default: 600 } },
  {
    paquet: 'public-sans',
    glyphes: ASCII + FRANCAIS + NOMS,
    wght: { min: 400, max: 700, default: 400 },
  },
];

const require = createRequire(import.meta.url);
const dossier = fileURLToPath(new URL('../polices/', import.meta.url));

async function poids(fichier: string): Promise<number> {
  return stat(fichier).then(
    (etat) => etat.size,
    () => 0,
  );
}

async function decouper(police: (typeof POLICES)[number]): Promise<number> {
  const sortie = `${dossier}${police.paquet}.woff2`;
  const deja = await poids(sortie);
  if (deja > 0) return deja;
  const nom = `@fontsource-variable/${police.paquet}/files/${police.paquet}-latin-wght-normal.woff2`;
  const coupe = await subsetFont(await readFile(require.resolve(nom)), police.glyphes, {
    targetFormat: 'woff2',
    variationAxes: { wght: police.wght },
    keepFeatures: ['kern', 'tnum'],
    noHinting: true,
  });
  await writeFile(sortie, coupe);
  return coupe.byteLength;
}

if (process.argv.includes('--aide')) {
  console.log(AIDE);
} else {
  await mkdir(dossier, { recursive: true });
  const total = (await Promise.all(POLICES.map(decouper))).reduce((somme, n) => somme + n, 0);
  console.log(`Polices : ${total.toLocaleString('fr-FR')} octets.`);
  if (total > PLAFOND) {
    console.error(`Les polices dépassent ${PLAFOND.toLocaleString('fr-FR')} octets.`);
    process.exitCode = 1;
  }
}

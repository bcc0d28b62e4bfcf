import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { assurerChromium, optionsChromium } from '../../chromium.ts';
import { servir } from '../../e2e/rendu.ts';
import { racine } from '../../racine.ts';
import type { Barre } from '../barre.ts';
import { mediane } from '../mediane.ts';
import { sitesDExemple } from './exemples.ts';

/** One page of each kind that search engines may list. */
const PAGES = ['/', '/actes/*', '/actes', '/suivi', '/comptes-rendus/*', '/comprendre'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TOURS = 5;
const EXEMPLE = 'premiere-mandature';

/** Compressed ahead, as a server of production would have it. */
async function comprimer(dossier: string): Promise<void> {
  for await (const nom of glob('**/*.{html,svg,xml,txt,json}', { cwd: dossier })) {
    const fichier = join(dossier, nom);
    await writeFile(`${fichier}.br`, brotliCompressSync(await readFile(fichier)));
  }
}

interface Passage {
  /** Points of each category, then what must be zero. */
  notes: number[];
  cls: number;
  tbt: number;
  manques: string[];
}

async function passer(adresse: string, port: number): Promise<Passage> {
  const rendu = await lighthouse(adresse, {
    port,
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
  });
  if (rendu === undefined) throw new Error(`Lighthouse n’a rien rendu pour ${adresse}.`);
  const { audits, categories, runtimeError } = rendu.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const comptes = new Set(
    CATEGORIES.flatMap((nom) => categories[nom]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => id),
  );
  return {
    notes: CATEGORIES.map((nom) => Math.round((categories[nom]?.score ?? 0) * 100)),
    cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    tbt: audits['total-blocking-time']?.numericValue ?? NaN,
    manques: [...comptes].filter((id) => {
      const note = audits[id]?.score;
      return typeof note === 'number' && note < 1;
    }),
  };
}

/** Points lost by the median of the runs, on all pages; layout shifts and blocked time are losses too. */
export const lighthouseBarre: Barre = {
  groupe: 'site',
  nom: 'lighthouse',
  seuil: { egal: 0, unite: 'point' },
  mesurer: async ({ dire }) => {
    const site = (await sitesDExemple()).find(({ exemple }) => exemple === EXEMPLE);
    if (site === undefined) throw new Error(`L’exemple « ${EXEMPLE} » n’est pas rendu.`);
    const dossier = join(racine, 'var/bench/lighthouse');
    await rm(dossier, { recursive: true, force: true });
    await cp(site.dossier, dossier, { recursive: true });
    await comprimer(dossier);
    const serveur = await servir(dossier);
    // As Lighthouse launches it: Playwright turns off what a visitor's browser has (holding the first paint, a spare
    // process), and an empty page then blocks for 0 to 118 ms here.
    const navigateur = await launch({
      chromePath: assurerChromium(),
      chromeFlags: ['--headless=new', ...optionsChromium.args],
    });
    const echantillons: Record<string, Passage[]> = {};
    let perdus = 0;
    try {
      for (const genre of PAGES) {
        const page = site.pages.find((p) => p.genre === genre && p.isIndexable);
        if (page === undefined) throw new Error(`Aucune page du genre ${genre}.`);
        const passages: Passage[] = [];
        for (let tour = 0; tour < TOURS; tour += 1) {
          passages.push(await passer(serveur.adresse + page.adresse, navigateur.port));
        }
        const notes = CATEGORIES.map((_, rang) => mediane(passages.map((p) => p.notes[rang] ?? 0)));
        const cls = mediane(passages.map((p) => p.cls));
        const tbt = mediane(passages.map((p) => p.tbt));
        const manques = [...new Set(passages.flatMap((p) => p.manques))];
        dire(`${page.adresse} ${notes.join('/')} CLS ${cls} TBT ${tbt} ${manques.join(', ')}`);
        perdus += notes.reduce((somme, note) => somme + 100 - note, 0) + cls + tbt;
        echantillons[page.adresse] = passages;
      }
      return { valeur: perdus, echantillons };
    } finally {
      navigateur.kill();
      await serveur.fermer();
    }
  },
};

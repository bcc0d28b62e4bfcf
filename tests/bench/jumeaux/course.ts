/** The same pages rendered in full by the site, Hugo and Eleventy, in turn, on the same machine. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { construireTout } from '../../../cms/src/scripts/build.ts';
import { jourDesEssais } from '../../e2e/rendu.ts';
import { assurerProgramme } from '../../debian.ts';
import type { Contexte } from '../barre.ts';
import { creerCorpus, ecrireCorpus } from '../corpus/corpus.ts';
import { mediane } from '../mediane.ts';
import type { Passage } from '../processus.ts';
import { comparer } from './comparer.ts';
import { exporter, pagesJumelles } from './exporter.ts';
import { generateurs, rendre, type Generateur } from './rendre.ts';

export type Passages = Record<Generateur, Passage[]>;

export const secondesDe = (passages: Passages, nom: Generateur): number =>
  mediane(passages[nom].map(({ secondes }) => secondes));

export const picDe = (passages: Passages, nom: Generateur): number =>
  Math.max(...passages[nom].map(({ picMo }) => picMo));

/** Median of the ratios of each turn: both ran one after the other, under the same load. */
export const rapportA = (passages: Passages, nom: Generateur): number =>
  mediane(passages.site.map((p, tour) => p.secondes / (passages[nom][tour]?.secondes ?? NaN)));

/** Throws when a twin page does not say the same words as ours. */
export async function courir(
  nombre: number,
  tours: number,
  { graine, dire }: Contexte,
): Promise<Passages> {
  assurerProgramme('hugo', 'hugo');
  await construireTout('site');
  const dossier = await mkdtemp(join(tmpdir(), 'acp-rendu-'));
  try {
    const publication = await creerCorpus(nombre, graine);
    const corpus = join(dossier, 'corpus');
    await ecrireCorpus(corpus, publication);
    const pages = pagesJumelles(publication, jourDesEssais);
    const ateliers = await exporter(dossier, pages);
    const passages: Passages = { site: [], hugo: [], eleventy: [] };
    for (let tour = 0; tour < tours; tour += 1) {
      for (const generateur of generateurs) {
        const sortie = join(dossier, `sortie-${generateur}`);
        passages[generateur].push(await rendre(generateur, corpus, ateliers, sortie));
      }
    }
    const adresses = pages.map(({ adresse }) => adresse);
    for (const jumeau of ['hugo', 'eleventy'] as const) {
      const [notre, autre] = ['site', jumeau].map((nom) => join(dossier, `sortie-${nom}`));
      const { egales, ecart } = await comparer(adresses, notre ?? '', autre ?? '');
      dire(`${egales} pages sur ${adresses.length} ont le même texte que ${jumeau}`);
      if (ecart !== undefined) throw new Error(`Les jumeaux diffèrent : ${ecart}`);
    }
    for (const nom of generateurs) {
      const pic = Math.round(picDe(passages, nom));
      dire(`${nom} : ${secondesDe(passages, nom).toFixed(2)} s, ${pic} Mo`);
    }
    return passages;
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { construireTout } from '../../../cms/src/scripts/build.ts';
import { jourDesEssais } from '../../e2e/rendu.ts';
import { assurerProgramme } from '../../debian.ts';
import { arrondi, type Barre, type Contexte, type Mesure } from '../barre.ts';
import { creerCorpus, ecrireCorpus } from '../corpus/corpus.ts';
import { comparer } from '../jumeaux/comparer.ts';
import { exporter, pagesJumelles } from '../jumeaux/exporter.ts';
import { generateurs, rendre, type Generateur } from '../jumeaux/rendre.ts';
import { mediane } from '../mediane.ts';
import type { Passage } from '../processus.ts';

async function comparerRendus(
  nombre: number,
  tours: number,
  { graine, dire }: Contexte,
): Promise<Mesure> {
  assurerProgramme('hugo', 'hugo');
  await construireTout();
  const dossier = await mkdtemp(join(tmpdir(), 'acp-rendu-'));
  try {
    const publication = await creerCorpus(nombre, graine);
    const corpus = join(dossier, 'corpus');
    await ecrireCorpus(corpus, publication);
    const pages = pagesJumelles(publication, jourDesEssais);
    const ateliers = await exporter(dossier, pages);
    const passages: Record<Generateur, Passage[]> = { site: [], hugo: [], eleventy: [] };
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
    return resumer(passages, dire);
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

function resumer(passages: Record<Generateur, Passage[]>, dire: Contexte['dire']): Mesure {
  const secondes = (nom: Generateur): number => mediane(passages[nom].map((p) => p.secondes));
  const pic = (nom: Generateur): number => Math.max(...passages[nom].map((p) => p.picMo));
  const rapport = (nom: Generateur): number =>
    mediane(passages.site.map((p, tour) => p.secondes / (passages[nom][tour]?.secondes ?? NaN)));
  for (const nom of generateurs) {
    dire(`${nom} : ${secondes(nom).toFixed(2)} s, ${Math.round(pic(nom))} Mo`);
  }
  const valeur = secondes('site');
  const rapports = `hugo×${arrondi(rapport('hugo'))}/eleventy×${arrondi(rapport('eleventy'))}`;
  const texte = `${arrondi(valeur)}s/${Math.round(pic('site'))}Mo/${rapports}`;
  return { valeur, texte, echantillons: passages };
}

const rendu = (nombre: number, tours: number): Barre => ({
  groupe: 'socle',
  nom: `rendu-${nombre}`,
  seuil: undefined,
  mesurer: (contexte) => comparerRendus(nombre, tours, contexte),
});

/** Full render of the same corpus by the site, Hugo and Eleventy, in turn, on the same machine. */
export const rendu1000 = rendu(1000, 5);
export const rendu10000 = rendu(10_000, 3);

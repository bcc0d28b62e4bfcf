import {
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { lirePublication } from '@acp/shared/publication';
import { assurerProgramme } from '../../debian.ts';
import { jourDesEssais } from '../../e2e/rendu.ts';
import { servirAvecNginx } from '../../nginx.ts';
import { arrondi, type Barre, type Contexte } from '../barre.ts';
import { comparer } from '../jumeaux/comparer.ts';
import { exporter, pagesJumelles, type Ateliers } from '../jumeaux/exporter.ts';
import { rendre } from '../jumeaux/rendre.ts';
import { mediane } from '../mediane.ts';
import { attendreEnLigne } from './en-ligne.ts';
import { essayer } from './essais.ts';
import { creerLecteur, type Lecteur } from './lecteur.ts';
import { pret } from './pret.ts';
import { marqueDe, type Sujet } from './sujets.ts';
import type { SystemeRempli } from './systeme-rempli.ts';

const tours = 5;
const JUMEAUX = ['hugo', 'eleventy'] as const;
type Jumeau = (typeof JUMEAUX)[number];

interface Chantier {
  dossier: string;
  ateliers: Ateliers;
  corpus: string;
  adresses: string[];
}

/** The twin pages of what is on line, built once, and proven to say the same words as ours. */
async function monter(
  { systeme: { varDir } }: SystemeRempli,
  { dire, alaFin }: Contexte,
): Promise<Chantier> {
  const dossier = await mkdtemp(join(tmpdir(), 'acp-jumeaux-'));
  alaFin(() => rm(dossier, { recursive: true, force: true }));
  const corpus = join(varDir, 'publication');
  const { publication } = await lirePublication(corpus);
  const pages = pagesJumelles(publication, jourDesEssais);
  const adresses = pages.map(({ adresse }) => adresse);
  const chantier = { dossier, corpus, adresses, ateliers: await exporter(dossier, pages) };
  const notre = join(dossier, 'notre');
  await rendre('site', corpus, chantier.ateliers, notre);
  for (const jumeau of JUMEAUX) {
    const construit = await construire(jumeau, chantier);
    const { egales, ecart } = await comparer(adresses, notre, construit);
    dire(`${egales} pages sur ${adresses.length} ont le même texte que ${jumeau}`);
    if (ecart !== undefined) throw new Error(`Les jumeaux diffèrent : ${ecart}`);
  }
  await rm(notre, { recursive: true });
  return chantier;
}

const lienDe = (jumeau: Jumeau, { dossier }: Chantier): string =>
  join(dossier, `${jumeau}-en-ligne`);

/** A whole build aside, then the link turns. Returns the folder that is read. */
async function construire(jumeau: Jumeau, chantier: Chantier): Promise<string> {
  const { dossier, corpus, ateliers } = chantier;
  const sortie = await mkdtemp(join(dossier, `${jumeau}-`));
  await rendre(jumeau, corpus, ateliers, sortie);
  const lien = lienDe(jumeau, chantier);
  await symlink(basename(sortie), `${lien}.acote`);
  await rename(`${lien}.acote`, lien);
  return sortie;
}

/** One content file of a twin, and the address it is read at. */
interface Feuille {
  fichier: string;
  adresse: string;
  texte: string;
}

/** The content files that tell of an acte: its page and its lists. */
async function feuillesDe(
  jumeau: Jumeau,
  { ateliers, adresses }: Chantier,
  marque: RegExp,
): Promise<Feuille[]> {
  const contenu = join(ateliers[jumeau], 'content');
  const noms = (await readdir(contenu)).filter((nom) => nom.startsWith('page-')).sort();
  const feuilles: Feuille[] = [];
  for (const [rang, nom] of noms.entries()) {
    const fichier = join(contenu, nom);
    const texte = await readFile(fichier, 'utf8');
    if (texte.search(marque) >= 0)
      feuilles.push({ fichier, texte, adresse: adresses[rang] ?? '/' });
  }
  if (feuilles.length === 0) throw new Error(`Aucune page de ${jumeau} ne dit ${marque.source}.`);
  return feuilles;
}

/** The same title on the same pages: seconds from the first file written to the last address that says it. */
async function publierJumeau(
  jumeau: Jumeau,
  chantier: Chantier,
  { lecteur, sujet, tour }: { lecteur: Lecteur; sujet: Sujet; tour: number },
): Promise<number> {
  const marque = new RegExp(marqueDe(sujet.rang, 0).replace('x0x', 'x\\d+x'), 'g');
  const feuilles = await feuillesDe(jumeau, chantier, marque);
  const nouvelle = marqueDe(sujet.rang, 1_000_000 + tour);
  const ancienne = await realpath(lienDe(jumeau, chantier));
  const depart = performance.now();
  for (const { fichier, texte } of feuilles)
    await writeFile(fichier, texte.replaceAll(marque, nouvelle));
  await construire(jumeau, chantier);
  const fin = await attendreEnLigne(lecteur, feuilles, nouvelle);
  await rm(ancienne, { recursive: true });
  return (fin - depart) / 1000;
}

/**
 * The same change. Here it goes through the CMS, to every page, feed and file that tells of it; there it is written for
 * them in the content of the acte and of its lists, without a CMS, a feed, a check or a compressed copy.
 */
const contreHugo = (nombre: number): Barre => ({
  groupe: 'publier',
  nom: 'visible-vs-hugo',
  seuil: { max: 0.4, unite: '×' },
  mesurer: async (contexte) => {
    const { dire, alaFin } = contexte;
    assurerProgramme('hugo', 'hugo');
    const { rempli, sujets } = await pret(nombre, contexte);
    await rempli.repos();
    const chantier = await monter(rempli, contexte);
    const lire = async (jumeau: Jumeau): Promise<Lecteur> => {
      const nginx = await servirAvecNginx(lienDe(jumeau, chantier));
      alaFin(() => nginx.arreter());
      const lecteur = creerLecteur(nginx.adresse);
      alaFin(lecteur.fermer);
      return lecteur;
    };
    const lecteurs = { hugo: await lire('hugo'), eleventy: await lire('eleventy') };
    const secondes: Record<'site' | Jumeau, number[]> = { site: [], hugo: [], eleventy: [] };
    for (const [tour, sujet] of sujets.slice(0, tours).entries()) {
      await rempli.repos();
      secondes.site.push(await essayer(rempli, sujet));
      await rempli.repos();
      for (const jumeau of JUMEAUX) {
        const change = { lecteur: lecteurs[jumeau], sujet, tour };
        secondes[jumeau].push(await publierJumeau(jumeau, chantier, change));
      }
    }
    const rapport = (jumeau: Jumeau): number =>
      mediane(secondes.site.map((notre, tour) => notre / (secondes[jumeau][tour] ?? NaN)));
    for (const [nom, valeurs] of Object.entries(secondes))
      dire(`${nom} : médiane ${arrondi(mediane(valeurs))} s (${valeurs.map(arrondi).join(' ')})`);
    const texte = `${arrondi(rapport('hugo'))}×/eleventy×${arrondi(rapport('eleventy'))}`;
    return { valeur: rapport('hugo'), texte, echantillons: secondes };
  },
});

export const visibleContreHugo = contreHugo(10_000);

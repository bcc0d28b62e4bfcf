import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lireManifeste } from '../../../site/src/rendu/manifeste.ts';
import { racine } from '../../racine.ts';
import type { Barre } from '../barre.ts';
import { passer } from '../processus.ts';
import { charger } from './charge.ts';
import { essayer } from './essais.ts';
import { pret } from './pret.ts';

const DUREE_MS = 30_000;

/** Adds what each release kept says of each file. */
function noterManifestes(releases: string, connus: Map<string, Set<string>>): void {
  for (const nom of readdirSync(releases).filter((n) => n.endsWith('.manifeste'))) {
    const fichier = join(releases, nom);
    if (!existsSync(fichier)) continue;
    for (const [chemin, empreinte] of lireManifeste(fichier))
      connus.set(chemin, (connus.get(chemin) ?? new Set()).add(empreinte));
  }
}

const fichierDe = (adresse: string): string =>
  `${adresse.slice(1)}${adresse.endsWith('/') ? 'index.html' : ''}`;

/** Full renders and publications while visitors read: each answer is one that a release holds. */
export const sousCharge: Barre = {
  groupe: 'publier',
  nom: 'sous-charge',
  seuil: { egal: 0, unite: 'erreur' },
  mesurer: async (contexte) => {
    const { rempli, sujets } = await pret(1000, contexte);
    const { varDir } = rempli.systeme;
    await rempli.repos();
    const chemins = sujets.flatMap(({ places }) =>
      places.flatMap(({ adresse, plage }) => (plage ? [] : adresse)),
    );
    const connus = new Map<string, Set<string>>();
    const releases = join(varDir, 'site/releases');
    const finir = charger(rempli.nginx.adresse, [...new Set(['/', ...chemins])]);
    const fin = performance.now() + DUREE_MS;
    let [complets, publications] = [0, 0];
    for (; performance.now() < fin; complets += 1) {
      const commande = [join(racine, 'site/src/scripts/render.ts'), '--complet'];
      const env = { VAR_DIR: varDir, PUBLICATION_DIR: join(varDir, 'publication') };
      const complet = passer(process.execPath, commande, { env });
      const sujet = sujets[publications % sujets.length];
      if (sujet) await essayer(rempli, sujet);
      publications += 1;
      await complet;
      noterManifestes(releases, connus);
    }
    const { nombre, erreurs, lues } = await finir();
    noterManifestes(releases, connus);
    const etrangeres = [...lues].flatMap(([adresse, vues]) =>
      [...vues].filter((vue) => !connus.get(fichierDe(adresse))?.has(vue)).map(() => adresse),
    );
    contexte.dire(
      `${nombre} lectures pendant ${complets} rendus complets et ${publications} publications : ${erreurs.length} erreurs, ${etrangeres.length} réponses d’aucune version`,
    );
    for (const ligne of [...erreurs, ...etrangeres].slice(0, 10)) contexte.dire(ligne);
    return { valeur: erreurs.length + etrangeres.length, echantillons: { nombre, complets } };
  },
};

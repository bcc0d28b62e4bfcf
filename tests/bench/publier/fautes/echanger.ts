/** Two thousand swaps while visitors read: never a moment without a site. */
import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { Arbres } from '../../../../site/src/rendu/arbres.ts';
import { Magasin } from '../../../../site/src/rendu/magasin.ts';
import type { Manifeste } from '../../../../site/src/rendu/manifeste.ts';
import { servirAvecNginx } from '../../../nginx.ts';
import { charger } from '../charge.ts';
import type { Bilan, Faute } from './faute.ts';

const PAGES = 30;
const noms = Array.from({ length: PAGES }, (_, rang) => `page-${rang}/index.html`);

/** Puts the tree that waits in the place of the one that is read. */
type Tourner = (arbres: Arbres, site: string) => void;

async function echanger(fois: number, tourner: Tourner): Promise<Bilan> {
  const site = mkdtempSync(join(tmpdir(), 'acp-echanges-'));
  const magasin = new Magasin(join(site, 'objets'));
  const arbres = new Arbres(site, magasin, []);
  const versions: Manifeste[] = ['ancienne', 'nouvelle'].map(
    (version) =>
      new Map(
        noms.map((nom) => [
          nom,
          magasin.deposer(Buffer.from(`${nom} ${version} `.repeat(500)), false),
        ]),
      ),
  );
  const lire = (release: string): Manifeste => versions[Number(release) % 2] ?? new Map();
  arbres.preparer('0', lire('0'), lire);
  arbres.tourner();
  const nginx = await servirAvecNginx(join(site, 'current'));
  const chemins = noms.map((nom) => `/${nom.replace('index.html', '')}`);
  const finir = charger(nginx.adresse, chemins);
  for (let rang = 1; rang <= fois; rang += 1) {
    arbres.preparer(String(rang), lire(String(rang)), lire);
    tourner(arbres, site);
    // What visitors asked for meanwhile is answered by another process; here they ask again.
    await attendre(rang % 5 === 0 ? 1 : 0);
  }
  const { nombre, erreurs, lues } = await finir();
  await nginx.arreter();
  const admises = new Set(versions.flatMap((version) => [...version.values()]));
  const etrangeres = [...lues.values()].flatMap((vues) =>
    [...vues].filter((vue) => !admises.has(vue)),
  );
  rmSync(site, { recursive: true });
  const pertes = [...erreurs, ...etrangeres.map((vue) => `contenu inconnu : ${vue}`)];
  if (nombre < fois) pertes.push(`${nombre} lectures seulement`);
  return { essais: fois, pertes };
}

const parRenommage: Tourner = (arbres) => {
  arbres.tourner();
};

/**
 * The link goes, then comes back: what `ln -sfn` does on small systems, and did everywhere before GNU coreutils made
 * it a renaming too.
 */
const parSuppression: Tourner = (arbres, site) => {
  const autre = arbres.lu()?.dossier.endsWith('a') ? 'b' : 'a';
  const courant = join(site, 'current');
  unlinkSync(courant);
  // A busy machine stops a program between two calls.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  symlinkSync(join('arbres', autre), courant);
};

export const echangerSousCharge = (fois: number): Faute => ({
  nom: `${fois} échanges sous charge`,
  mener: () => echanger(fois, parRenommage),
  jumeau: () => echanger(fois, parSuppression),
});

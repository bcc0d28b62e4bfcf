/** Killed at each call that writes: a power cut, an administrator in a hurry, the memory that runs out. */
import type { Bilan, Faute } from './faute.ts';
import { ecartDe, guerir, voirPublication, voirSite, type Vu } from './juger.ts';
import { choisirPoints, listerPoints, type Choix, type Point } from './points.ts';
import { lancerSousStrace, type Programme } from './strace.ts';
import type { Terrain } from './terrain.ts';

const lieuDe = ({ appel, rang, ligne }: Point, { varDir }: Terrain): string =>
  `${appel} n° ${rang} (${/"([^"]*)"|<([^>]*)>/.exec(ligne)?.slice(1).find(Boolean)?.replace(varDir, 'var') ?? '?'})`;

interface Victime {
  programme: (terrain: Terrain) => Programme;
  etape: 'a-publier' | 'a-rendre';
  voir: (terrain: Terrain) => Promise<Vu>;
  /** Where it must have died at least once, as `site/arbres link`: a kill that never happens proves nothing. */
  exiges: readonly string[];
  /** A twin cannot mend what it breaks. */
  isGueri: boolean;
}

async function tuerPartout(
  terrain: Terrain,
  { programme, etape, voir, exiges, isGueri }: Victime,
  choix: Choix,
): Promise<Bilan> {
  const victime = programme(terrain);
  await terrain.remettre(etape);
  const entier = await lancerSousStrace(victime);
  const points = choisirPoints(listerPoints(entier.appels, terrain.varDir), choix);
  if (points.length === 0) throw new Error(`${victime.nom} n’écrit rien : ${entier.dit}`);
  const pertes: string[] = [];
  const tues = new Map<string, number>();
  for (const point of points) {
    await terrain.remettre(etape);
    const injection = `${point.appel}:signal=KILL:when=${point.rang}`;
    const { isTue } = await lancerSousStrace(victime, [injection]);
    if (isTue) tues.set(point.moment, (tues.get(point.moment) ?? 0) + 1);
    const vues = ecartDe(await voir(terrain));
    if (isGueri) vues.push(...(await guerir(terrain, victime, voir)));
    pertes.push(...vues.map((vu) => `${victime.nom}, tué à ${lieuDe(point, terrain)} : ${vu}`));
  }
  const manques = typeof choix === 'number' ? exiges : choix;
  for (const moment of manques.filter((nom) => !tues.has(nom)))
    pertes.push(`${victime.nom} : jamais tué à « ${moment} »`);
  const essais = [...tues.values()].reduce((total, nombre) => total + nombre, 0);
  return { essais, pertes, ou: Object.fromEntries(tues) };
}

/** Files written straight over those that are read, one after the other. */
export const copierSurPlace = (de: string, vers: string): Programme => ({
  nom: 'copie sur place',
  argv: ['cp', '-rT', '--remove-destination', de, vers],
  reglages: {},
});

const rendu: Victime = {
  programme: ({ rend }) => rend,
  etape: 'a-rendre',
  voir: voirSite,
  exiges: [
    ...['site/objets write', 'site/objets fsync', 'site/objets rename', 'site/releases rename'],
    ...['site/arbres link', 'site/arbres rename', 'site/current symlink', 'site/current rename'],
  ],
  isGueri: true,
};
const publication: Victime = {
  programme: ({ publie }) => publie,
  etape: 'a-publier',
  voir: voirPublication,
  exiges: [
    ...['registre write', 'registre fsync', 'registre rename'],
    ...['publication write', 'publication fsync', 'publication symlink', 'publication rename'],
  ],
  isGueri: true,
};

const tuer = (nom: string, victime: Victime, choix: Choix, surPlace: Victime): Faute => ({
  nom,
  mener: (terrain) => tuerPartout(terrain, victime, choix),
  jumeau: (terrain) => tuerPartout(terrain, surPlace, 6),
});

export const tuerLeRendu = (choix: Choix): Faute =>
  tuer('rendu tué', rendu, choix, {
    ...rendu,
    programme: ({ nouveauSite, site }) => copierSurPlace(nouveauSite, `${site.lien}/`),
    exiges: [],
    isGueri: false,
  });

export const tuerLaPublication = (choix: Choix): Faute =>
  tuer('publication tuée', publication, choix, {
    ...publication,
    programme: ({ nouvellePublication, publication: { dossier } }) =>
      copierSurPlace(nouvellePublication, `${dossier}/`),
    exiges: [],
    isGueri: false,
  });

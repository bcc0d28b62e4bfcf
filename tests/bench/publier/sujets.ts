/** The actes that are published again and again, each with every address that tells of it. */
import { TYPES_D_ACTE, type TypeActe } from '@acp/shared/model';
import type { Champs } from '../../e2e/api.ts';
import { creerTirage } from '../corpus/tirage.ts';
import { chercher, type Place } from './dependances.ts';
import { attendreEnLigne } from './en-ligne.ts';
import type { SystemeRempli } from './systeme-rempli.ts';

export interface Sujet {
  id: string;
  rang: number;
  titre: string;
  places: Place[];
}

/** Letters and digits that no page holds by chance, and that no typography touches. */
export const marqueDe = (rang: number, fois: number): string => `rx${rang}x${fois}x`;

/** What each publication changes, wherever the acte stands among the others. */
const TOUJOURS = ['/flux/tout.xml', '/journal/'];

const idDe = (rang: number): string => `acte-${String(rang).padStart(6, '0')}`;
const adresseDe = ({ type, slug }: Champs): string =>
  `/${TYPES_D_ACTE[type as TypeActe].chemin}/${String(slug)}/`;

/** Sends « publish »: the title of the acte now holds the mark. */
export const publierTitre = (
  { api }: SystemeRempli,
  { id, titre }: Pick<Sujet, 'id' | 'titre'>,
  marque: string,
): Promise<Champs> =>
  api.modifier('actes', id, { titre: `${titre} ${marque}`, _status: 'published' });

/** Pages of the journal move as it grows: its first one is watched. */
const isFixe = ({ adresse }: Place): boolean => !/^\/journal\/./.test(adresse);

function completer(places: readonly Place[], page: string): Place[] {
  const trouvees = places.map(({ adresse }) => adresse);
  for (const exigee of [page, `${page}flux.xml`, '/donnees/publication.json']) {
    if (!trouvees.includes(exigee)) throw new Error(`${exigee} ne dit pas le titre de ${page}.`);
  }
  if (
    !trouvees.some((adresse) => adresse !== page && page.startsWith(adresse.split('page')[0] ?? ''))
  )
    throw new Error(`Aucune liste ne dit le titre de ${page}.`);
  const plus = TOUJOURS.filter((adresse) => !trouvees.includes(adresse));
  return [...places.filter(isFixe), ...plus.map((adresse) => ({ adresse }))];
}

/** Draws actes, publishes each once with a mark, and looks for the marks in what is online. */
export async function preparer(
  rempli: SystemeRempli,
  combien: number,
  graine: number,
): Promise<Sujet[]> {
  const { api, lecteur, nombre } = rempli;
  const tirage = creerTirage(graine);
  const rangs = new Set<number>();
  while (rangs.size < combien) rangs.add(tirage.entre(1, nombre));
  const sujets: (Sujet & { page: string })[] = [];
  for (const rang of rangs) {
    const acte = await api.lire('actes', idDe(rang));
    const sujet = { id: idDe(rang), rang, titre: String(acte.titre), places: [] };
    await publierTitre(rempli, sujet, marqueDe(rang, 0));
    sujets.push({ ...sujet, page: adresseDe(acte) });
  }
  for (const { rang, page } of sujets) {
    await attendreEnLigne(lecteur, [{ adresse: page }], marqueDe(rang, 0));
  }
  await rempli.repos();
  const marques = sujets.map(({ rang }) => marqueDe(rang, 0));
  const trouvees = await chercher(await rempli.enLigne(), marques);
  return sujets.map(({ page, ...sujet }) => ({
    ...sujet,
    places: completer(trouvees.get(marqueDe(sujet.rang, 0)) ?? [], page),
  }));
}

import type { Objet } from '../model/index.ts';
import type { Faute } from './faute.ts';
import type { Publication } from './schema.ts';
import { trouver } from './verifiees.ts';

/** The editions of one entity follow each other. */
export function* editions(p: Publication): Generator<Faute> {
  const derniers = new Map<string, { numero: number; publieeLe: string }>();
  for (const [i, e] of p.editions.entries()) {
    const chemin = `editions[${String(i)}]`;
    const cle = `${e.objet.type}/${e.objet.id}`;
    const dernier = derniers.get(cle);
    if (e.numero !== (dernier?.numero ?? 0) + 1)
      yield {
        chemin,
        message: `l’édition n°\u00a0${String(e.numero)} de ${cle} ne suit pas la précédente`,
      };
    if (dernier && e.publieeLe < dernier.publieeLe)
      yield {
        chemin,
        message: `l’édition n°\u00a0${String(e.numero)} de ${cle} est datée avant la précédente`,
      };
    derniers.set(cle, e);
  }
}

/** What is withdrawn is not public. */
export function* retraits(p: Publication): Generator<Faute> {
  const vivante = ({ type, id }: Objet): boolean => trouver<{ id: string }>(p[type], id) !== null;
  let precedent = '';
  for (const [i, { objet, remplacePar }] of p.retraits.entries()) {
    const chemin = `retraits[${String(i)}]`;
    const cle = `${objet.type}/${objet.id}`;
    if (cle <= precedent) yield { chemin, message: 'les retraits ne sont pas rangés' };
    precedent = cle;
    if (vivante(objet))
      yield { chemin: `${chemin}.objet`, message: `${cle} est retirée et publiée à la fois` };
    if (remplacePar && !vivante(remplacePar))
      yield {
        chemin: `${chemin}.remplacePar`,
        message: `«\u00a0${remplacePar.id}\u00a0» n’existe pas dans ${remplacePar.type}`,
      };
  }
}

import type { Faute } from './faute.ts';
import { nomsEcrits } from './noms-ecrits.ts';
import type { Membres, Publication } from './schema.ts';
import { trouver } from './verifiees.ts';

/** Names live in `membres.json` alone, and each seat belongs to a group of its mandature (rule 10). */
export function fautesDesMembres(p: Publication, { membres }: Membres): Faute[] {
  const ecrits = nomsEcrits(
    p,
    membres.map(({ nomAffiche }) => nomAffiche),
  );
  const fautes: Faute[] = [];
  for (const [i, m] of membres.entries()) {
    const chemin = `membres[${String(i)}]`;
    if (i > 0 && m.id <= (membres[i - 1]?.id ?? ''))
      fautes.push({
        chemin,
        message: 'les membres ne sont pas rangés par identifiant, ou l’un d’eux est double',
      });
    if (!trouver(p.mandatures, m.mandature))
      fautes.push({
        chemin: `${chemin}.mandature`,
        message: `«\u00a0${m.mandature}\u00a0» n’existe pas dans mandatures`,
      });
    for (const g of m.groupes) {
      if (trouver(p.groupes, g.groupe)?.mandature !== m.mandature) {
        fautes.push({
          chemin: `${chemin}.groupes`,
          message: `«\u00a0${g.groupe}\u00a0» n’est pas un groupe de cette mandature`,
        });
      }
    }
    const ou = ecrits.get(m.nomAffiche);
    if (ou !== undefined)
      fautes.push({
        chemin: `${chemin}.nomAffiche`,
        message:
          'ce nom est aussi écrit dans la publication ouverte, où aucun nom de membre ne doit paraître',
        avec: ou,
      });
  }
  return fautes;
}

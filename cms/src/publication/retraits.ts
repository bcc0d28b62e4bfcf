import { jourAParis, TYPES_ENTITE, type Membre, type Objet } from '@acp/shared/model';
import type { Decision, Publication } from '@acp/shared/publication';
import { typeDeSlug, type SlugDEntite } from '../collections/slugs.ts';
import type { Mandature } from '../payload-types.ts';
import type { ClePublique } from './correspondances.ts';

interface Saisi {
  id: string;
  retrait?: Mandature['retrait'];
}

/** `actes/abc` → `{type, id}`. */
function lireObjet(choisi: string | null | undefined): Objet | null {
  const [slug, id] = (choisi ?? '').split('/');
  return slug && id ? { type: typeDeSlug(slug as SlugDEntite), id } : null;
}

/** The withdrawals decided in one collection. */
export function readDecisions(cle: ClePublique, docs: readonly Saisi[]): Decision[] {
  const type = TYPES_ENTITE.find((t) => t === cle);
  if (!type) return [];
  return docs.flatMap(({ id, retrait }): Decision[] =>
    retrait?.motif
      ? [
          {
            objet: { type, id },
            motif: retrait.motif,
            retireLe: retrait.retireLe ?? jourAParis(new Date()),
            remplacePar: lireObjet(retrait.remplacePar),
            precision: retrait.precision ?? null,
          },
        ]
      : [],
  );
}

/** Seats whose mandature is still public, in the groups that still are. */
export const asseoir = (sieges: readonly Membre[], p: Publication): Membre[] =>
  p.retraits.length === 0
    ? [...sieges]
    : sieges
        .filter(({ mandature }) => !isRetire(p, 'mandatures', mandature))
        .map((siege) => ({
          ...siege,
          groupes: siege.groupes.filter(({ groupe }) => !isRetire(p, 'groupes', groupe)),
        }));

const isRetire = (p: Publication, type: Objet['type'], id: string): boolean =>
  p.retraits.some(({ objet }) => objet.type === type && objet.id === id);

import { TYPES_ENTITE, type DateCivile, type Edition, type Objet } from '@acp/shared/model';
import { ecrireCanonique, lirePublication, type Publication } from '@acp/shared/publication';
import type { Env } from '../env.ts';
import type { ClePublique } from './correspondances.ts';

interface Note {
  note: string | null;
  correctionDeForme: boolean;
}

/** The note that went with what is public of each entity, by `actes/abc`. */
export type Notes = Map<string, Note>;

interface Saisi {
  id: string;
  derniereModification?: { note?: string | null; correctionDeForme?: boolean | null } | null;
}

/** Adds the notes of the published documents of one collection. */
export function addNotes(notes: Notes, cle: ClePublique, docs: readonly Saisi[]): void {
  for (const { id, derniereModification } of docs) {
    const { note = null, correctionDeForme } = derniereModification ?? {};
    notes.set(`${cle}/${id}`, { note, correctionDeForme: correctionDeForme === true });
  }
}

const PREMIERE = 'Première publication.';
const LIEE = 'Une page liée à celle-ci a changé.';

type Entites = Partial<Record<Objet['type'], { id: string }[]>>;

/**
 * One edition for each entity that is not what it was in the publication in place (rule 3). Before the first
 * publication there is nothing to compare with, and no edition.
 */
export async function createEditions(
  reglages: Env,
  publication: Publication,
  notes: Notes,
  jour: DateCivile,
): Promise<Edition[]> {
  const lue = await lirePublication(reglages.PUBLICATION_DIR).catch(() => null);
  if (!lue) return [];
  const compter = (editions: readonly Edition[], { type, id }: Objet): number =>
    editions.filter(({ objet }) => objet.type === type && objet.id === id).length;
  const nouvelles: Edition[] = [];
  for (const type of TYPES_ENTITE) {
    const avant = new Map(
      ((lue.publication as Entites)[type] ?? []).map((e) => [e.id, ecrireCanonique(e)]),
    );
    for (const entite of (publication as Entites)[type] ?? []) {
      const { id } = entite;
      const ancienne = avant.get(id);
      if (ancienne === ecrireCanonique(entite)) continue;
      const objet: Objet = { type, id };
      const rang = compter(publication.editions, objet);
      // Already in the register: the pass before was stopped before it could say so.
      if (rang > compter(lue.publication.editions, objet)) continue;
      const { note, correctionDeForme } = notes.get(`${type}/${id}`) ?? {
        note: null,
        correctionDeForme: false,
      };
      const isPremiere = ancienne === undefined && rang === 0;
      nouvelles.push({
        objet,
        numero: rang + 1,
        publieeLe: jour,
        nature: isPremiere ? 'premiere' : correctionDeForme ? 'forme' : 'modification',
        note: note ?? (isPremiere ? PREMIERE : LIEE),
      });
    }
  }
  return nouvelles;
}

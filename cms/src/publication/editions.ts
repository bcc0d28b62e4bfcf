import {
  TYPES_ENTITE,
  type DateCivile,
  type Edition,
  type Objet,
  type PointDeSuivi,
} from '@acp/shared/model';
import { ecrireCanonique, lirePublication, type Publication } from '@acp/shared/publication';
import type { Env } from '../env.ts';
import type { ClePublique } from './correspondances.ts';
import { sansVerifications } from './verifications.ts';

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

/** What an edition is made of: the words of somebody, not what a machine found of a link. */
const enPropre = (type: Objet['type'], entite: { id: string }): string =>
  ecrireCanonique(type === 'pointsDeSuivi' ? sansVerifications(entite as PointDeSuivi) : entite);

/** What was live, and what is about to be. */
interface Passage {
  avant: Publication;
  apres: Publication;
}

/**
 * One edition for each entity that is not what it was (rule 3). A clock that goes back dates none before the edition
 * it follows.
 */
export function listEditions({ avant, apres }: Passage, notes: Notes, jour: DateCivile): Edition[] {
  const editionsDe = ({ editions }: Publication, { type, id }: Objet): Edition[] =>
    editions.filter(({ objet }) => objet.type === type && objet.id === id);
  const nouvelles: Edition[] = [];
  for (const type of TYPES_ENTITE) {
    const anciennes = new Map(
      ((avant as Entites)[type] ?? []).map((e) => [e.id, enPropre(type, e)]),
    );
    for (const entite of (apres as Entites)[type] ?? []) {
      const { id } = entite;
      const ancienne = anciennes.get(id);
      if (ancienne === enPropre(type, entite)) continue;
      const objet: Objet = { type, id };
      const connues = editionsDe(apres, objet);
      // Already in the register: the pass before was stopped before it could say so.
      if (connues.length > editionsDe(avant, objet).length) continue;
      const { note, correctionDeForme } = notes.get(`${type}/${id}`) ?? {
        note: null,
        correctionDeForme: false,
      };
      const precedente = connues.at(-1);
      const isPremiere = ancienne === undefined && precedente === undefined;
      nouvelles.push({
        objet,
        numero: connues.length + 1,
        publieeLe: precedente && precedente.publieeLe > jour ? precedente.publieeLe : jour,
        nature: isPremiere ? 'premiere' : correctionDeForme ? 'forme' : 'modification',
        note: note ?? (isPremiere ? PREMIERE : LIEE),
      });
    }
  }
  return nouvelles;
}

/** The editions since the publication in place; before the first one there is nothing to compare with, and none. */
export async function createEditions(
  reglages: Env,
  publication: Publication,
  notes: Notes,
  jour: DateCivile,
): Promise<Edition[]> {
  const lue = await lirePublication(reglages.PUBLICATION_DIR).catch(() => null);
  return lue ? listEditions({ avant: lue.publication, apres: publication }, notes, jour) : [];
}

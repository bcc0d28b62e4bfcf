import {
  TYPES_ENTITE,
  type DateCivile,
  type Edition,
  type Objet,
  type PointDeSuivi,
} from '@acp/shared/model';
import { isMeme, trouver, type Publication } from '@acp/shared/publication';
import { sansVerifications } from './verifications.ts';

/** What the secretariat said of a change. */
export interface Note {
  note: string | null;
  correctionDeForme: boolean;
}

interface Saisi {
  derniereModification?: { note?: string | null; correctionDeForme?: boolean | null } | null;
}

/** The note that went with what is public of a document. */
export function toNote({ derniereModification }: Saisi): Note {
  const { note = null, correctionDeForme } = derniereModification ?? {};
  return { note, correctionDeForme: correctionDeForme === true };
}

/** The note of an entity; undefined when it has none. */
export type Notes = (objet: Objet) => Note | undefined;

const PREMIERE = 'Première publication.';
const LIEE = 'Une page liée à celle-ci a changé.';

/** What an edition is made of: the words of somebody, not what a machine found of a link. */
const isEnPropreEgale = (
  type: Objet['type'],
  avant: { id: string } | null,
  apres: { id: string },
): boolean => {
  if (avant === apres) return true;
  return type === 'pointsDeSuivi' && avant !== null
    ? isMeme(sansVerifications(avant as PointDeSuivi), sansVerifications(apres as PointDeSuivi))
    : isMeme(avant, apres);
};

/** The words that an edition keeps for ever. */
export const motsDe = (type: Objet['type'], entite: { id: string }): object =>
  type === 'pointsDeSuivi' ? sansVerifications(entite as PointDeSuivi) : entite;

/** Whether the last edition of an entity already says this. */
export type Inscrites = (objet: Objet, mots: object) => boolean;

/** What was live, and what is about to be. */
interface Passage {
  avant: Publication;
  apres: Publication;
}

/**
 * One edition for each entity that is not what it was (rule 3). A clock that goes back dates none before the edition
 * it follows.
 */
export function listEditions(
  { avant, apres }: Passage,
  noteDe: Notes,
  jour: DateCivile,
  isInscrite: Inscrites = () => true,
): Edition[] {
  const changees = TYPES_ENTITE.flatMap((type) =>
    avant[type] === apres[type]
      ? []
      : (apres[type] as { id: string }[])
          .map((entite) => ({
            objet: { type, id: entite.id },
            entite,
            ancienne: trouver<{ id: string }>(avant[type], entite.id),
          }))
          .filter(({ entite, ancienne }) => !isEnPropreEgale(type, ancienne, entite)),
  );
  if (changees.length === 0) return [];
  const avantElles = ranger(avant.editions);
  const connuesDe = ranger(apres.editions);
  return changees.flatMap(({ objet, ancienne, entite }): Edition[] => {
    const connues = connuesDe.get(cleDe(objet)) ?? [];
    // Already in the register: the pass before was stopped before it could say so. Another text is another edition,
    // as when an older publication is put back.
    const isEnPlus = connues.length > (avantElles.get(cleDe(objet))?.length ?? 0);
    if (isEnPlus && isInscrite(objet, motsDe(objet.type, entite))) return [];
    const { note, correctionDeForme } = noteDe(objet) ?? { note: null, correctionDeForme: false };
    const precedente = connues.at(-1);
    const isPremiere = ancienne === null && precedente === undefined;
    return [
      {
        objet,
        numero: connues.length + 1,
        publieeLe: precedente && precedente.publieeLe > jour ? precedente.publieeLe : jour,
        nature: isPremiere ? 'premiere' : correctionDeForme ? 'forme' : 'modification',
        note: note ?? (isPremiere ? PREMIERE : LIEE),
      },
    ];
  });
}

const cleDe = ({ type, id }: Objet): string => `${type}/${id}`;

const ranger = (editions: readonly Edition[]): Map<string, Edition[]> =>
  Map.groupBy(editions, ({ objet }) => cleDe(objet));

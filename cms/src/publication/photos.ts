import type { DateCivile } from '@acp/shared/model';
import type { Payload } from 'payload';
import { findMembres, idsDe, isDit } from '../collections/Documents/accords.ts';
import { hasConsentement } from '../collections/Membres/consentements.ts';
import type { Document, Membre } from '../payload-types.ts';

/** The day an agreement stopped: withdrawn, ended, or never recorded. */
function finDAccord(membre: Membre | undefined, jour: DateCivile): DateCivile | null {
  const photos = (membre?.consentements ?? []).filter(({ usage }) => usage === 'photo');
  const fins = photos.map(({ retireLe, fin }) => retireLe ?? fin ?? '').filter((d) => d !== '');
  return (
    fins
      .filter((fin) => fin <= jour)
      .toSorted()
      .at(-1) ?? null
  );
}

/** null: everybody on the photo has agreed; otherwise since when somebody has not. */
function sansAccordDepuis(
  photo: Pick<Document, 'personnes' | 'autresPersonnes' | 'misAJourLe'>,
  membres: ReadonlyMap<string, Membre>,
  jour: DateCivile,
): DateCivile | null {
  const ids = idsDe(photo.personnes);
  const origine = photo.misAJourLe ?? jour;
  if (ids.length === 0) return isDit(photo.autresPersonnes) ? null : origine;
  const sans = ids.filter((id) => {
    const membre = membres.get(id);
    return !membre || !hasConsentement(membre, 'photo', jour);
  });
  if (sans.length === 0) return null;
  const fins = sans.map((id) => finDAccord(membres.get(id), jour) ?? origine);
  return fins.toSorted().at(0) ?? origine;
}

/**
 * The photos that somebody on them no longer agrees to, and since when: they leave the public record as if that person
 * had asked (rule 10).
 */
export async function findPhotosSansAccord(
  payload: Payload,
  jour: DateCivile,
): Promise<ReadonlyMap<string, DateCivile>> {
  // Read as nobody, a document does not say who is on it.
  const { docs: photos } = await payload.find({
    collection: 'documents',
    where: { personnesReconnaissables: { equals: true } },
    select: { personnes: true, autresPersonnes: true, misAJourLe: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  if (photos.length === 0) return new Map();
  const ids = photos.flatMap(({ personnes }) => idsDe(personnes));
  const membres = new Map((await findMembres(payload, ids)).map((membre) => [membre.id, membre]));
  return new Map(
    photos.flatMap((photo): [string, DateCivile][] => {
      const depuis = sansAccordDepuis(photo, membres, jour);
      return depuis === null ? [] : [[photo.id, depuis]];
    }),
  );
}

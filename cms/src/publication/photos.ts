import type { DateCivile, Retrait } from '@acp/shared/model';
import type { Payload } from 'payload';
import { findMembres, idsDe, isDit } from '../collections/Documents/accords.ts';
import { hasConsentement } from '../collections/Membres/consentements.ts';
import type { Document, Membre } from '../payload-types.ts';

type Decision = Omit<Retrait, 'adresse' | 'titre' | 'avec'>;

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
  photo: Document,
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
 * Photos withdrawn by themselves on that day, because the agreement of somebody on them ended or was withdrawn: they
 * leave the public record as if that person had asked (rule 10).
 */
export async function readPhotosRetirees(payload: Payload, jour: DateCivile): Promise<Decision[]> {
  const { docs: photos } = await payload.find({
    collection: 'documents',
    where: { personnesReconnaissables: { equals: true }, _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const connus = await findMembres(
    payload,
    photos.flatMap(({ personnes }) => idsDe(personnes)),
  );
  const membres = new Map(connus.map((membre) => [membre.id, membre]));
  return photos.flatMap((photo): Decision[] => {
    const retireLe = sansAccordDepuis(photo, membres, jour);
    if (retireLe === null) return [];
    const objet = { type: 'documents', id: photo.id } as const;
    return [{ objet, motif: 'demande', retireLe, remplacePar: null, precision: null }];
  });
}

import { jourAParis } from '@acp/shared/model';
import type { CollectionBeforeValidateHook, Payload, PayloadRequest } from 'payload';
import { completer } from '../../hooks/documentSaisi.ts';
import { refuser } from '../../hooks/refuser.ts';
import type { Membre } from '../../payload-types.ts';
import { hasConsentement } from '../Membres/consentements.ts';

export const idsDe = (liens: unknown): string[] =>
  (Array.isArray(liens) ? (liens as (string | { id: string })[]) : []).map((lien) =>
    typeof lien === 'string' ? lien : lien.id,
  );

/** Their agreements are private: whoever asks, the answer is the same. */
export async function findMembres(
  payload: Payload,
  ids: string[],
  req?: PayloadRequest,
): Promise<Membre[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'membres',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}

export const isDit = (texte: unknown): boolean => typeof texte === 'string' && texte.trim() !== '';

/** Refuses that a photo is published while somebody on it has not agreed. */
export const checkAccords: CollectionBeforeValidateHook = async ({
  context,
  data = {},
  originalDoc,
  req,
}) => {
  const photo = completer(originalDoc, data);
  if (context.seed === true || data._status !== 'published') return data;
  if (photo.personnesReconnaissables !== true) return data;
  const ids = idsDe(photo.personnes);
  if (ids.length === 0 && !isDit(photo.autresPersonnes))
    refuser(
      req,
      'personnes',
      'Membres de l’Assemblée sur la photo',
      'Dites qui est reconnaissable\u00a0: choisissez les membres, ou écrivez où l’accord des autres personnes est conservé.',
    );
  const membres = await findMembres(req.payload, ids, req);
  const jour = jourAParis(new Date());
  const sans = membres.filter((membre) => !hasConsentement(membre, 'photo', jour));
  if (sans.length > 0 || membres.length < ids.length)
    refuser(
      req,
      'personnes',
      'Membres de l’Assemblée sur la photo',
      `Il n’y a pas d’accord en cours pour la photo de ${sans.map((m) => m.nomDansLesListes ?? 'un membre').join(', ') || 'un membre qui n’existe plus'}. Enregistrez leur accord dans «\u00a0Membres\u00a0», ou choisissez une photo où ces personnes ne se reconnaissent pas.`,
    );
  return data;
};

import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { completer } from '../../hooks/documentSaisi.ts';
import { refuser } from '../../hooks/refuser.ts';
import type { Consentement } from './consentements.ts';
import { fautesDe, type Siege } from './fautes.ts';

const accordsDe = (document: unknown): readonly Consentement[] =>
  (document as Siege | undefined)?.consentements ?? [];

/**
 * What was withdrawn stays withdrawn: a form opened before, or an older version restored, must not bring a name back.
 */
export const keepRetraits: CollectionBeforeValidateHook = ({ data = {}, originalDoc }) => {
  if (!Array.isArray(data.consentements)) return data;
  const retires = new Map(accordsDe(originalDoc).map((c) => [c.identifiant, c.retireLe]));
  const consentements = accordsDe(data).map((accord) => {
    const retireLe = accord.retireLe || retires.get(accord.identifiant);
    return retireLe ? { ...accord, retireLe } : accord;
  });
  return { ...data, consentements };
};

/** A seat is published with dates that agree, and with consents that can be proved. */
export const checkSiege: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  const errors = fautesDe(completer(originalDoc, data));
  if (errors.length > 0) throw new ValidationError({ errors, req }, req.t);
  return data;
};

/** One person, one line: the City's own identifier is given once in a mandature. */
export const checkIdentifiantExterne: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const { id, mandature, identifiantExterne } = completer(originalDoc, data);
  const isTouche = 'identifiantExterne' in data || 'mandature' in data;
  if (!isTouche || typeof identifiantExterne !== 'string' || !identifiantExterne.trim())
    return data;
  const { totalDocs } = await req.payload.count({
    collection: 'membres',
    where: {
      mandature: { equals: mandature },
      identifiantExterne: { equals: identifiantExterne.trim() },
      id: { not_equals: id ?? '' },
    },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0)
    refuser(
      req,
      'identifiantExterne',
      'Identifiant de la Ville',
      `L’identifiant ${identifiantExterne.trim()} est déjà celui d’un autre siège de cette mandature. Corrigez-le, ou ouvrez l’autre fiche.`,
    );
  return { ...data, identifiantExterne: identifiantExterne.trim() };
};

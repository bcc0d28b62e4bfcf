import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload';
import { hasRole } from '../access/roles.ts';
import type { DocumentSaisi } from '../hooks/documentSaisi.ts';
import type { EtatDePage } from './etats.ts';
import { isEcritureDuSysteme } from './systeme.ts';

const VIDE = { motif: null, remplacePar: null, precision: null, retireLe: null };

const isRetire = ({ retrait }: DocumentSaisi): boolean =>
  Boolean((retrait as { motif?: string | null } | null | undefined)?.motif);

/** Keeps `etatDePage` true: a draft is a draft or to be read again, what is published is public or withdrawn. */
export const setEtatDePage: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data._status !== 'published') {
    const etatDePage: EtatDePage = data.etatDePage === 'a-relire' ? 'a-relire' : 'brouillon';
    return { ...data, etatDePage };
  }
  const isSysteme = isEcritureDuSysteme(req);
  // Whoever presses « Publier » on a withdrawn page wants it public.
  if (!isSysteme || !isRetire(data))
    return { ...data, etatDePage: 'publie', retrait: VIDE, publierLe: null };
  return { ...data, etatDePage: 'retire', publierLe: null, retirerLe: null };
};

/** A net under the access rules: a save without a word of `_status` over a published page would publish it. */
export const refuserSansDroit: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  if (isEcritureDuSysteme(req) || hasRole({ req }, 'secretariat')) return data;
  if (data._status === 'published')
    throw new APIError(
      'Seul le secrétariat publie. Enregistrez un brouillon, puis «\u00a0Donner à relire\u00a0».',
      403,
      undefined,
      true,
    );
  const prevue = (originalDoc as DocumentSaisi | undefined)?.publierLe;
  if (prevue)
    throw new APIError(
      'La publication de cette page est programmée\u00a0: son texte ne change plus. Demandez au secrétariat d’annuler la date.',
      403,
      undefined,
      true,
    );
  return data;
};

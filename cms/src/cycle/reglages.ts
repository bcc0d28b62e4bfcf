import { assemblee } from '@acp/shared/model';
import {
  APIError,
  ValidationError,
  type GlobalAfterChangeHook,
  type GlobalBeforeOperationHook,
} from 'payload';
import { env } from '../env.ts';
import type { Reglages } from '../payload-types.ts';
import { toAssemblee } from '../publication/assemblee.ts';
import { mentionsDe } from '../publication/mentions.ts';
import { fautesDuContrat } from './checkPublication.ts';

/** Every page of the site reads the settings: they change, they do not go. */
export const refuserDepublicationDesReglages: GlobalBeforeOperationHook = ({ args, operation }) => {
  const { draft, data } = args as { draft?: boolean; data?: { _status?: unknown } };
  if (operation === 'update' && draft !== true && data?._status === 'draft')
    throw new APIError(
      'Les réglages ne se retirent pas\u00a0: toutes les pages du site en ont besoin. Corrigez-les, puis publiez-les.',
      400,
      undefined,
      true,
    );
  return args as unknown;
};

/** Says what would have the whole publication refused, each fault at its field; the save is undone. */
export const checkReglages: GlobalAfterChangeHook = ({ doc, global, req }) => {
  const reglages = doc as Reglages;
  if (reglages._status !== 'published' || req.context['seed'] === true) return;
  const entite = toAssemblee(reglages, mentionsDe(env));
  const errors = fautesDuContrat(assemblee, entite, global.flattenedFields);
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t);
};

import { APIError, type AfterErrorHook } from 'payload';
import { direTropLourd } from '../fichiers/formats.ts';

/** What Payload answers to an error without a name. */
const SANS_NOM = 'An unknown error occurred.';
/** What it answers to a form that weighs too much as a whole. */
const FORMULAIRE_TROP_LOURD = 'Multipart request size limit has been reached';
/** What it answers to a failure, whose own words may tell what must stay inside. */
const PANNE = 'Something went wrong.';

const direPanne = () => ({
  response: {
    errors: [
      {
        message:
          'Une panne est survenue\u00a0: rien n’a été changé. Recommencez dans une minute\u00a0; si elle dure, prévenez l’administration.',
      },
    ],
  },
  status: 500,
});

/**
 * Answers with the sentence of a refusal. Payload only does when the error has a name, and a production build takes
 * the names of classes away: the reader would be told, in English, that an unknown error occurred.
 */
export const direRefusDemande: AfterErrorHook = ({ error, result }) => {
  const { errors } = (result ?? {}) as { errors?: { message?: string }[] };
  const message = errors?.[0]?.message;
  if (error.message === FORMULAIRE_TROP_LOURD)
    return { response: { errors: [{ message: direTropLourd() }] }, status: 413 };
  if (message === PANNE) return direPanne();
  if (message !== SANS_NOM) return undefined;
  if (!(error instanceof APIError) || (!error.isPublic && error.status >= 500)) return direPanne();
  return { response: { errors: [{ message: error.message }] }, status: error.status };
};

import { APIError, type AfterErrorHook } from 'payload';

/** What Payload answers to an error without a name. */
const SANS_NOM = 'An unknown error occurred.';

/**
 * Answers with the sentence of a refusal. Payload only does when the error has a name, and a production build takes
 * the names of classes away: the reader would be told, in English, that an unknown error occurred.
 */
export const direRefusDemande: AfterErrorHook = ({ error, result }) => {
  const { errors } = (result ?? {}) as { errors?: { message?: string }[] };
  if (errors?.[0]?.message !== SANS_NOM || !(error instanceof APIError)) return undefined;
  // The words of a failure may tell what must stay inside.
  if (!error.isPublic && error.status >= 500) return undefined;
  return { response: { errors: [{ message: error.message }] }, status: error.status };
};

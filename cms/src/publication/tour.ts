import { join } from 'node:path';
import { attendreVerrou, type Verrou } from '@acp/shared/publication';
import type { Env } from '../env.ts';

const verrouDe = ({ VAR_DIR }: Env, nom: string): string => join(VAR_DIR, 'verrous', nom);

/** What a second publisher is told. */
export interface Attente {
  dire: (phrase: string) => void;
  signal?: AbortSignal | undefined;
}

/**
 * The one program that follows the database: what is planned is done once. null when `signal` comes before its turn.
 * The lock ends with the program, even killed.
 */
export const prendreLaMain = (reglages: Env, { dire, signal }: Attente): Promise<Verrou | null> =>
  attendreVerrou(
    verrouDe(reglages, 'publieur'),
    () => {
      dire('Un autre programme publie déjà\u00a0: celui-ci attend qu’il s’arrête.');
    },
    signal,
  );

/** One pass at a time, of whichever program; undefined when `signal` comes before its turn. */
export async function aSonTour<T>(
  reglages: Env,
  { dire, signal }: Attente,
  faire: () => Promise<T>,
): Promise<T | undefined> {
  const verrou = await attendreVerrou(
    verrouDe(reglages, 'passe'),
    () => {
      dire('Une autre publication est en cours\u00a0: celle-ci attend qu’elle finisse.');
    },
    signal,
  );
  if (!verrou) return undefined;
  try {
    return await faire();
  } finally {
    verrou.rendre();
  }
}

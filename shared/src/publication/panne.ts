/** What the machine refuses to a program that publishes, in words for those who keep the site. */

interface ErreurDuSysteme {
  code?: unknown;
  errcode?: unknown;
  path?: unknown;
  cause?: unknown;
}

const SUITE =
  'le public lit toujours le site d’avant, et la publication reprendra d’elle-même ensuite.';

const PLEIN = `Le disque du serveur est plein. Demandez à l’administration d’y libérer de la place\u00a0: ${SUITE}`;
const ABIME = `Le disque du serveur a refusé une lecture ou une écriture\u00a0: il est plein, ou abîmé. Demandez à l’administration de le vérifier\u00a0: ${SUITE}`;
const OCCUPEE = `La base de données est prise par un autre programme. Si cela dure, demandez à l’administration de l’arrêter\u00a0: ${SUITE}`;

const direRefus = (lieu: string): string =>
  `Le serveur n’a plus le droit d’écrire dans ses propres dossiers${lieu}. Demandez à l’administration de le lui rendre\u00a0: ${SUITE}`;

const PHRASES: readonly (readonly [RegExp, (lieu: string) => string])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, () => PLEIN],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN)$/, direRefus],
  [/^(EIO|SQLITE_IOERR|SQLITE_CORRUPT)$/, () => ABIME],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)$/, () => OCCUPEE],
];

/** The names of the result codes that SQLite gives as numbers. */
const DE_SQLITE: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
};

function codeDe({ code, errcode }: ErreurDuSysteme): string {
  if (typeof errcode === 'number') return DE_SQLITE[errcode & 0xff] ?? '';
  // `SQLITE_IOERR_WRITE` is one of the many kinds of `SQLITE_IOERR`.
  return typeof code === 'string' ? code.replace(/^(SQLITE_[A-Z]+)_.*$/, '$1') : '';
}

/** One sentence, or null when the failure is not the machine’s: trying again alone would change nothing. */
export function phraseDePanne(erreur: unknown): string | null {
  if (typeof erreur !== 'object' || erreur === null) return null;
  const vue: ErreurDuSysteme = erreur;
  const code = codeDe(vue);
  const [, dire] = PHRASES.find(([codes]) => codes.test(code)) ?? [];
  if (dire) return dire(typeof vue.path === 'string' ? ` (${vue.path})` : '');
  return phraseDePanne(vue.cause);
}

import type { BaseDatabaseAdapter } from 'payload';

const PHRASE =
  'La base est occupée par un autre programme (une sauvegarde, un script)\u00a0: attendez qu’il finisse, puis recommencez.';

/** SQLite says it in English, to whoever was saving. */
export function direOccupee(adapter: BaseDatabaseAdapter): void {
  const commencer = adapter.beginTransaction.bind(adapter);
  adapter.beginTransaction = async (options) => {
    try {
      return await commencer(options);
    } catch (erreur) {
      const isOccupee = erreur instanceof Error && erreur.message.includes('SQLITE_BUSY');
      throw isOccupee ? new Error(PHRASE, { cause: erreur }) : erreur;
    }
  };
}

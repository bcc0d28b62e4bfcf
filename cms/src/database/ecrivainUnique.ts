import type { Client, InStatement, Transaction, TransactionMode } from '@libsql/client';
import type { Verrou } from './verrou.ts';

const LECTURE = /^\s*(select|pragma|explain)\b/iu;

function isLecture(instruction: InStatement | string): boolean {
  return LECTURE.test(typeof instruction === 'string' ? instruction : instruction.sql);
}

function holdUntilEnd(transaction: Transaction, release: () => void): Transaction {
  const end = async (finish: () => Promise<void> | void) => {
    try {
      await finish();
    } finally {
      release();
    }
  };
  return {
    get closed() {
      return transaction.closed;
    },
    execute: (instruction: InStatement) => transaction.execute(instruction),
    batch: (instructions) => transaction.batch(instructions),
    executeMultiple: (sql) => transaction.executeMultiple(sql),
    // A failed commit keeps its turn: the rollback that follows gives it back.
    commit: async () => {
      await transaction.commit();
      release();
    },
    rollback: () => end(() => transaction.rollback()),
    close: () => {
      transaction.close();
      release();
    },
  };
}

/**
 * The same client, with one writer at a time. SQLite has a single writer anyway, and libsql waits for
 * it synchronously: a second writer in the process would block the loop the first one needs to finish.
 */
export function createEcrivainUnique(client: Client, verrou: Verrou): Client {
  const write = async <T>(run: () => Promise<T>): Promise<T> => {
    const release = await verrou.take();
    try {
      return await run();
    } finally {
      release();
    }
  };
  return {
    get closed() {
      return client.closed;
    },
    protocol: client.protocol,
    execute: (instruction: InStatement) =>
      isLecture(instruction)
        ? client.execute(instruction)
        : write(() => client.execute(instruction)),
    batch: (instructions, mode) => write(() => client.batch(instructions, mode)),
    migrate: (instructions) => write(() => client.migrate(instructions)),
    executeMultiple: (sql) => write(() => client.executeMultiple(sql)),
    transaction: async (mode: TransactionMode = 'write') => {
      const release = await verrou.take();
      try {
        return holdUntilEnd(await client.transaction(mode), release);
      } catch (erreur) {
        release();
        throw erreur;
      }
    },
    sync: () => client.sync(),
    reconnect: () => client.reconnect(),
    close: () => client.close(),
  };
}

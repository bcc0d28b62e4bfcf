import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoClient } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { ErreurReglage } from '../env.ts';

const ATTENTE_SERVEUR = 10_000;

/** Without a replica set MongoDB has no transaction, and Payload turns them off without a word. */
async function checkReplicaSet(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: ATTENTE_SERVEUR });
  try {
    await client.connect();
    const { setName } = await client.db().admin().command({ hello: 1 });
    if (!setName || !client.options.replicaSet) {
      throw new ErreurReglage(
        'MongoDB est joint sans « replica set » : les transactions seraient éteintes. Démarrez le serveur avec --replSet, puis ajoutez « replicaSet=<nom> » à DATABASE_URL.',
      );
    }
  } catch (cause) {
    if (cause instanceof ErreurReglage) throw cause;
    throw new ErreurReglage(
      'MongoDB ne répond pas : vérifiez que le serveur est démarré et que DATABASE_URL donne la bonne adresse.',
      { cause },
    );
  } finally {
    await client.close();
  }
}

/** MongoDB, refused at start when it could not keep its promises. */
export function createMongodb(url: string, migrationDir: string): DatabaseAdapterObj {
  const base = mongooseAdapter({ url, migrationDir });
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args);
      const connect = adapter.connect?.bind(adapter);
      adapter.connect = async (options) => {
        if (!options?.hotReload) await checkReplicaSet(url);
        await connect?.(options);
      };
      return adapter;
    },
  };
}

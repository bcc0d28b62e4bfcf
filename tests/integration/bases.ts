import { randomUUID } from 'node:crypto';
import { environnementComplet } from '../env.ts';

/** A database the CMS is tried on: its name, and the settings that choose it. */
export interface Base {
  base: string;
  source: () => { DATABASE_URL?: string };
}

const { MONGODB_TEST_URL } = environnementComplet;

/** A database of its own on the server of MONGODB_TEST_URL. */
function sourceMongodb(serveur: string): { DATABASE_URL: string } {
  const url = new URL(serveur);
  url.pathname = `/essai-${randomUUID()}`;
  return { DATABASE_URL: url.href };
}

if (!MONGODB_TEST_URL) {
  console.log('MongoDB n’est pas vérifié : donnez un serveur avec MONGODB_TEST_URL.');
}

/** SQLite always; MongoDB when a server is given. */
export const bases: Base[] = [
  { base: 'SQLite', source: () => ({}) },
  ...(MONGODB_TEST_URL ? [{ base: 'MongoDB', source: () => sourceMongodb(MONGODB_TEST_URL) }] : []),
];

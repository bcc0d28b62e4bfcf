import { randomUUID } from 'node:crypto';
import type { TextField } from 'payload';

/**
 * The hidden text id of every collection: SQLite and MongoDB then hold the same ids,
 * and a copy between the two changes nothing.
 */
export const identifiantField: TextField = {
  name: 'id',
  type: 'text',
  label: 'Identifiant',
  required: true,
  defaultValue: () => randomUUID(),
  hooks: { beforeDuplicate: [() => randomUUID()] },
  admin: { hidden: true, disableListFilter: true },
};

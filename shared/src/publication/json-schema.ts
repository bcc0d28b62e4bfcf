import { z } from 'zod';
import { publication } from './schema.ts';

/** The contract as JSON Schema (draft 2020-12), for those who reuse the data. */
export function jsonSchemaDePublication(): unknown {
  return z.toJSONSchema(publication, { io: 'input', unrepresentable: 'throw', reused: 'ref' });
}

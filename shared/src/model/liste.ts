import { z } from 'zod';

/** A closed list of values: each has its French label and its one-line definition. */
export type Definitions<K extends string> = Record<K, { libelle: string; definition: string }>;

/** The schema of a closed list: its keys are the only values. */
export function valeurs<K extends string>(definitions: Definitions<K>): z.ZodType<K> {
  return z.enum(Object.keys(definitions)) as z.ZodType<string> as z.ZodType<K>;
}

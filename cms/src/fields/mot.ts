import type { Condition } from 'payload';

/** What every field word may be told: its name in the contract, its French label and help. */
export interface Mot {
  name: string;
  label: string;
  description?: string;
  required?: boolean;
  condition?: Condition;
}

import type { CollectionConfig } from 'payload';
import { Comptes } from './Comptes/index.ts';
import { Documents } from './Documents/index.ts';
import { References } from './References/index.ts';

/** Every collection, in the order of the admin menu. */
export const collections: CollectionConfig[] = [Documents, References, Comptes];

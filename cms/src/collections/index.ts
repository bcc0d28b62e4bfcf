import type { CollectionConfig } from 'payload';
import { Comptes } from './Comptes/index.ts';
import { Documents } from './Documents/index.ts';

/** Every collection, in the order of the admin menu. */
export const collections: CollectionConfig[] = [Documents, Comptes];

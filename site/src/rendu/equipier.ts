/** One more thread of a full rendering. */
import { workerData } from 'node:worker_threads';
import { prendrePart, type Partage } from './partage.ts';

await prendrePart(workerData as Partage);

import { getPayload } from 'payload';
import type { Payload } from 'payload';
import config from './payload.config.ts';

/** Payload for a script: the caller ends it with `payload.destroy()`. */
export async function openPayload(): Promise<Payload> {
  return getPayload({ config, disableOnInit: true });
}

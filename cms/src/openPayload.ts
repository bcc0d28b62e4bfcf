import { getPayload, handleEndpoints } from 'payload';
import type { Payload } from 'payload';
import { env } from './env.ts';
import type { Env } from './env.ts';
import { createConfig } from './payload.config.ts';

/** Payload for a script or a test: whoever opens it ends it with `payload.destroy()`. */
export async function openPayload(reglages: Env = env): Promise<Payload> {
  return getPayload({
    config: createConfig(reglages),
    key: reglages.DATABASE_URL,
    disableOnInit: true,
  });
}

/** The REST API of the Payload opened with these settings, without a web server. */
export const repondre = async (request: Request, reglages: Env = env): Promise<Response> =>
  handleEndpoints({
    config: createConfig(reglages),
    payloadInstanceCacheKey: reglages.DATABASE_URL,
    request,
  });

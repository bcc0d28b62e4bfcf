import { jourAParis } from '@acp/shared/model';
import { getPayload } from 'payload';
import { env } from '../env.ts';
import config from '../payload.config.ts';
import type { Lecteur } from './lecture.ts';

/** Who is signed in, as the admin knows them; null for anybody else. */
export async function lecteurDe(request: Request): Promise<Lecteur | null> {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: request.headers });
  return user && { payload, user, reglages: env, jour: jourAParis(new Date()) };
}

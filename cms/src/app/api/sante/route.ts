import { getPayload } from 'payload';
import { env } from '../../../env.ts';
import config from '../../../payload.config.ts';

export const dynamic = 'force-dynamic';

/** For whoever watches over the service: 200 once the database has answered a query. */
export async function GET() {
  try {
    const payload = await getPayload({ config });
    await payload.count({ collection: 'comptes', overrideAccess: true });
    return Response.json({ statut: 'ok', base: env.base });
  } catch {
    return Response.json({ statut: 'en panne', base: env.base }, { status: 503 });
  }
}

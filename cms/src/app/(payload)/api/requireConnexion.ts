import { getPayload } from 'payload';
import config from '../../../payload.config.ts';

type Route = (
  request: Request,
  context: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>;

/** What somebody who is not signed in may ask: to sign in, to sign out, to choose a new password. */
const ADRESSES_OUVERTES = new Set([
  'POST comptes/login',
  'POST comptes/logout',
  'POST comptes/forgot-password',
  'POST comptes/reset-password',
]);

/**
 * Nobody reads the REST API without an account, whatever the access of a collection says: the public
 * record is the publication, never the CMS.
 */
export function requireConnexion(route: Route): Route {
  return async (request, context) => {
    const { slug = [] } = await context.params;
    if (!ADRESSES_OUVERTES.has(`${request.method} ${slug.join('/')}`)) {
      const payload = await getPayload({ config });
      const { user } = await payload.auth({ headers: request.headers });
      if (!user) {
        return Response.json({ errors: [{ message: 'Connectez-vous d’abord.' }] }, { status: 401 });
      }
    }
    return route(request, context);
  };
}

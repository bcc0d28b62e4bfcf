import type { PayloadRequest, RequestContext } from 'payload';

/** What the product itself writes: a seed, a date that comes, a withdrawal. Nobody is asked for a note. */
export const isEcritureDuSysteme = ({
  context,
  user,
}: {
  context: RequestContext;
  user: PayloadRequest['user'];
}): boolean => context.seed === true || context.systeme === true || !user;

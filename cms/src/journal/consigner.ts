import type { PayloadRequest } from 'payload';
import type { Action } from './actions.ts';

/** What happened, in words that name no member and quote no private text. */
export interface Fait {
  action: Action;
  objet?: { collection: string; id?: string; titre: string };
  detail?: string;
  /** Who did it, when it is not whoever asks: an address typed at the door, a program. */
  qui?: string;
}

const LONGUEUR = 500;

const court = (texte: string): string =>
  texte.length > LONGUEUR ? `${texte.slice(0, LONGUEUR - 1)}…` : texte;

/** The person who asks, as the journal names them. */
export function nommer({ user }: Pick<PayloadRequest, 'user'>): string {
  return user ? `${user.nom} (${user.email})` : 'Le système';
}

/**
 * Writes one line of the journal, in the transaction of the request. A refusal undoes its
 * transaction, and this line with it: write that one once the refusal is answered.
 */
export async function consigner(
  req: PayloadRequest,
  { action, objet, detail, qui }: Fait,
): Promise<void> {
  await req.payload.create({
    collection: 'journal',
    data: {
      date: new Date().toISOString(),
      qui: court(qui ?? nommer(req)),
      action,
      objet: objet && court(objet.titre),
      objetCollection: objet?.collection,
      objetId: objet?.id,
      detail: detail && court(detail),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

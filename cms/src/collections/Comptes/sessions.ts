import type { CollectionAfterLoginHook, Endpoint, Field, PayloadRequest } from 'payload';
import { enTransaction } from '../../database/enTransaction.ts';
import { isAdministrateur } from '../../access/isAdministrateur.ts';
import { consigner } from '../../journal/consigner.ts';
import type { Compte } from '../../payload-types.ts';
import { nommerAppareil } from './appareil.ts';

type Session = NonNullable<Compte['sessions']>[number];

/** One device, as its owner recognises it; its secret id never leaves without them. */
export interface Appareil {
  id: string;
  appareil: string;
  depuis: string | null;
  jusqua: string;
  isCourant: boolean;
}

/** Payload keeps the sessions; the device is ours. */
export const sessionsField: Field = {
  name: 'sessions',
  type: 'array',
  label: 'Appareils connectés',
  fields: [{ name: 'appareil', type: 'text', label: 'Appareil' }],
};

/** The session of whoever asks: Payload adds it to the account it authenticates, outside its type. */
const sidDe = ({ user }: PayloadRequest): string | undefined =>
  (user as { _sid?: string } | null)?._sid;

/** Written as Payload does: beside the document’s own date and versions. */
async function setSessions(
  req: PayloadRequest,
  id: string,
  sessions: readonly Session[],
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'comptes',
    id,
    data: { sessions, updatedAt: null },
    req,
    returning: false,
  });
}

const readCompte = (req: PayloadRequest, id: string): Promise<Compte | null> =>
  req.payload.db.findOne<Compte>({ collection: 'comptes', where: { id: { equals: id } }, req });

/** Notes the sign-in, and from what device. */
export const noterAppareil: CollectionAfterLoginHook<Compte> = async ({ user, req }) => {
  const compte = await readCompte(req, user.id);
  const sessions = compte?.sessions ?? [];
  const appareil = nommerAppareil(req.headers.get('user-agent'));
  await setSessions(
    req,
    user.id,
    sessions.map((session) => (session.appareil ? session : { ...session, appareil })),
  );
  await consigner(req, { action: 'connexion', detail: appareil });
};

const refus = (message: string, status: number): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** The account of the address, when whoever asks owns it or manages the accounts. */
async function ouvrir(req: PayloadRequest): Promise<Compte | Response> {
  if (!req.user) return refus('Connectez-vous d’abord.', 401);
  const id = req.routeParams?.['id'] as string;
  if (id !== req.user.id && !isAdministrateur({ req })) {
    return refus(
      'Seule l’administration peut voir et déconnecter les appareils d’une autre personne\u00a0: demandez-lui.',
      403,
    );
  }
  const compte = await readCompte(req, id);
  return compte ?? refus('Ce compte n’existe plus\u00a0: rechargez la liste des comptes.', 404);
}

const enAppareil = (session: Session, sid: string | undefined): Appareil => ({
  id: session.id,
  appareil: session.appareil ?? 'Appareil non reconnu',
  depuis: session.createdAt ?? null,
  jusqua: session.expiresAt,
  isCourant: session.id === sid,
});

const listerAppareils: Endpoint = {
  path: '/:id/appareils',
  method: 'get',
  handler: async (req) => {
    const compte = await ouvrir(req);
    if (compte instanceof Response) return compte;
    const vives = (compte.sessions ?? []).filter(
      ({ expiresAt }) => new Date(expiresAt) > new Date(),
    );
    const appareils = vives.map((session) => enAppareil(session, sidDe(req)));
    return Response.json({ appareils: appareils.reverse() });
  },
};

/** One session, or all the others when none is named. */
async function fermer(req: PayloadRequest, compte: Compte, session?: string): Promise<Appareil[]> {
  const sid = sidDe(req);
  const isFermee = ({ id }: Session) => (session ? id === session : id !== sid);
  const sessions = compte.sessions ?? [];
  const fermees = sessions.filter(isFermee).map((fermee) => enAppareil(fermee, sid));
  if (fermees.length === 0) return fermees;
  await setSessions(
    req,
    compte.id,
    sessions.filter((reste) => !isFermee(reste)),
  );
  await consigner(req, {
    action: 'session-fermee',
    objet: { collection: 'comptes', id: compte.id, titre: compte.nom },
    detail: fermees.map(({ appareil }) => appareil).join(', '),
  });
  return fermees;
}

const fermerAppareils: Endpoint = {
  path: '/:id/appareils',
  method: 'delete',
  handler: (req) =>
    enTransaction(req, async () => {
      const compte = await ouvrir(req);
      if (compte instanceof Response) return compte;
      const fermes = await fermer(req, compte, req.searchParams.get('session') ?? undefined);
      return Response.json({ fermes: fermes.length });
    }),
};

export const appareilsEndpoints: Endpoint[] = [listerAppareils, fermerAppareils];

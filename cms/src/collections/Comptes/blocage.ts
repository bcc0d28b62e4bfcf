import {
  AuthenticationError,
  LockedAuth,
  type CollectionAfterErrorHook,
  type PayloadRequest,
} from 'payload';
import { consigner } from '../../journal/consigner.ts';
import { isAConsigner } from '../../journal/isAConsigner.ts';
import type { Compte } from '../../payload-types.ts';

/** Wrong passwords in a row before an account is blocked. */
export const ESSAIS = 10;
/** How long it is blocked, in milliseconds. */
export const DUREE_DU_BLOCAGE = 10 * 60 * 1000;

const LONGUEUR_D_ADRESSE = 80;

const heure = new Intl.DateTimeFormat('fr-FR', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Paris',
});

/** `14 h 32`, in Paris. */
export function enHeures(instant: Date): string {
  const parties = heure.formatToParts(instant);
  const lire = (type: string) => parties.find((partie) => partie.type === type)?.value ?? '';
  return `${lire('hour')}\u00a0h\u00a0${lire('minute')}`;
}

const repondre = (message: string, status: number) => ({
  response: { errors: [{ message }] },
  status,
});

const adresseSaisie = ({ data }: PayloadRequest): string => {
  const email: unknown = data?.['email'];
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, LONGUEUR_D_ADRESSE) : '';
};

async function findCompte(req: PayloadRequest, email: string): Promise<Compte | undefined> {
  const { docs } = await req.payload.find({
    collection: 'comptes',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  });
  return docs[0];
}

/** The same for a wrong password, a blocked account and an address without one: nobody learns here who has an account. */
const REFUS = `L’adresse ou le mot de passe n’est pas le bon, ou il y a eu ${String(ESSAIS)} essais faux de suite. Vérifiez-les, choisissez «\u00a0Mot de passe oublié\u00a0?\u00a0», ou revenez dans ${String(DUREE_DU_BLOCAGE / 60_000)} minutes\u00a0; l’administration peut aussi vous débloquer.`;

async function consignerConnexionRefusee(req: PayloadRequest, erreur: Error): Promise<void> {
  const saisie = adresseSaisie(req);
  const compte = saisie ? await findCompte(req, saisie) : undefined;
  const fin = compte?.lockUntil ? new Date(compte.lockUntil) : null;
  const isBloque = fin !== null && fin > new Date();
  // The refusal that blocks is told apart from those that find the door already closed.
  const vientDeBloquer = isBloque && erreur instanceof AuthenticationError;
  const action = vientDeBloquer ? 'compte-bloque' : 'connexion-refusee';
  const qui = saisie || 'Adresse vide';
  const isConnue = compte !== undefined;
  if (!vientDeBloquer && !(await isAConsigner(req, { action, qui, isConnue }))) return;
  await consigner(req, {
    action,
    qui,
    objet: compte && { collection: 'comptes', id: compte.id, titre: compte.nom },
    detail: isBloque
      ? `Bloqué jusqu’à ${enHeures(fin)}, après ${String(ESSAIS)} mots de passe faux`
      : compte
        ? 'Mot de passe faux'
        : 'Aucun compte à cette adresse',
  });
}

/** By class: a production build shortens the names of errors. */
const isConnexionRefusee = (erreur: Error): boolean =>
  erreur instanceof AuthenticationError || erreur instanceof LockedAuth;

/** Writes a refused sign-in in the journal (never the password), and says in French what to do. */
export const direRefusDeConnexion: CollectionAfterErrorHook = async ({ error, req }) => {
  const chemin = req.pathname;
  if (chemin.endsWith('/login') && isConnexionRefusee(error)) {
    await consignerConnexionRefusee(req, error);
    return repondre(REFUS, 401);
  }
  if (chemin.endsWith('/reset-password') && (error as { status?: number }).status === 403) {
    return repondre(
      'Ce lien ne vaut plus\u00a0: il a servi, ou il a plus d’une heure. Demandez-en un autre avec «\u00a0Mot de passe oublié\u00a0?\u00a0».',
      403,
    );
  }
  return undefined;
};

import {
  AuthenticationError,
  LockedAuth,
  type CollectionAfterErrorHook,
  type PayloadRequest,
} from 'payload';
import { consigner } from '../../journal/consigner.ts';
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

async function refuserConnexion(req: PayloadRequest, erreur: Error) {
  const saisie = adresseSaisie(req);
  const compte = saisie ? await findCompte(req, saisie) : undefined;
  const fin = compte?.lockUntil ? new Date(compte.lockUntil) : null;
  const isBloque = fin !== null && fin > new Date();
  // The refusal that blocks is told apart from those that find the door already closed.
  const vientDeBloquer = isBloque && erreur instanceof AuthenticationError;
  await consigner(req, {
    action: vientDeBloquer ? 'compte-bloque' : 'connexion-refusee',
    qui: saisie || 'Adresse vide',
    objet: compte && { collection: 'comptes', id: compte.id, titre: compte.nom },
    detail: isBloque
      ? `Bloqué jusqu’à ${enHeures(fin)}, après ${String(ESSAIS)} mots de passe faux`
      : compte
        ? 'Mot de passe faux'
        : 'Aucun compte à cette adresse',
  });
  if (isBloque) {
    return repondre(
      `Ce compte est bloqué après ${String(ESSAIS)} mots de passe faux. Revenez après ${enHeures(fin)}, ou demandez à l’administration de le débloquer.`,
      401,
    );
  }
  return repondre(
    'L’adresse ou le mot de passe n’est pas le bon. Vérifiez-les, ou choisissez «\u00a0Mot de passe oublié\u00a0?\u00a0».',
    401,
  );
}

/** By class: a production build shortens the names of errors. */
const isConnexionRefusee = (erreur: Error): boolean =>
  erreur instanceof AuthenticationError || erreur instanceof LockedAuth;

/** Writes a refused sign-in in the journal (never the password), and says in French what to do. */
export const direRefusDeConnexion: CollectionAfterErrorHook = async ({ error, req }) => {
  const chemin = req.pathname;
  if (chemin.endsWith('/login') && isConnexionRefusee(error)) {
    return refuserConnexion(req, error);
  }
  if (chemin.endsWith('/reset-password') && (error as { status?: number }).status === 403) {
    return repondre(
      'Ce lien ne vaut plus\u00a0: il a servi, ou il a plus d’une heure. Demandez-en un autre avec «\u00a0Mot de passe oublié\u00a0?\u00a0».',
      403,
    );
  }
  return undefined;
};

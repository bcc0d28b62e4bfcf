import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload';
import { foldTexte } from '../../fields/recherche.ts';
import { refuser } from '../../hooks/refuser.ts';

const LONGUEUR = 12;
/** Payload’s hash takes any length; a megabyte of password would only keep the machine busy. */
const LONGUEUR_MAXIMALE = 200;

/** What people choose first, once the figures and signs are taken off. */
const CONNUS = new Set([
  ...[
    'motdepasse',
    'monmotdepasse',
    'lemotdepasse',
    'motdepassemotdepasse',
    'password',
    'passwordpassword',
  ],
  ...[
    'azertyuiop',
    'azertyuiopqsdfghjklm',
    'azertyazerty',
    'qwertyuiop',
    'qwertyuiopasdfghjkl',
    'qwertyqwerty',
  ],
  ...[
    'administrateur',
    'administration',
    'administrator',
    'adminadmin',
    'secretariat',
    'secretaire',
    'redacteur',
  ],
  ...[
    'assemblee',
    'assembleecitoyenne',
    'citoyenne',
    'paris',
    'villedeparis',
    'mairiedeparis',
    'parisparis',
    'hoteldeville',
  ],
  ...[
    'bonjour',
    'bonjourbonjour',
    'bienvenue',
    'soleil',
    'jetaime',
    'chouchou',
    'doudou',
    'loulou',
    'coucou',
    'liberteegalitefraternite',
  ],
  ...[
    'abcdefghijkl',
    'abcdefghijklm',
    'abcdefghijklmnopqrstuvwxyz',
    'iloveyou',
    'letmein',
    'welcome',
    'changeme',
    'changezmoi',
    'azerty',
    'qwerty',
  ],
]);

const CONSEIL = 'Prenez par exemple quatre mots au hasard, séparés par des tirets.';

/** Whose password it is, as far as it is known. */
export interface Personne {
  nom?: string | null;
  email?: string | null;
}

const morceaux = ({ nom, email }: Personne): string[] =>
  foldTexte(`${nom ?? ''} ${email ?? ''}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot.length >= 3)
    .sort((un, autre) => autre.length - un.length);

/** One figure after the other, or the same few signs again and again. */
const isSuite = (texte: string): boolean =>
  new Set(texte).size < 5 || '01234567890123456789'.includes(texte.replace(/\D/gu, 'x'));

/** Why a password is too easy to find and what to do; null when it is good. */
export function trouverFaiblesse(motDePasse: string, personne: Personne): string | null {
  if (motDePasse.length < LONGUEUR) {
    return `Ce mot de passe est trop court\u00a0: il en faut ${LONGUEUR} caractères ou plus. ${CONSEIL}`;
  }
  if (motDePasse.length > LONGUEUR_MAXIMALE) {
    return `Ce mot de passe est trop long\u00a0: gardez-en ${LONGUEUR_MAXIMALE} caractères au plus.`;
  }
  const plie = foldTexte(motDePasse);
  const lettres = plie.replace(/[^a-z]/gu, '');
  if (isSuite(plie) || CONNUS.has(lettres)) {
    return `Ce mot de passe est parmi les premiers que l’on essaierait. ${CONSEIL}`;
  }
  const reste = morceaux(personne).reduce((texte, mot) => texte.replaceAll(mot, ''), plie);
  if (reste.length < LONGUEUR) {
    return `Ce mot de passe reprend votre nom ou votre adresse\u00a0: une fois ceux-ci retirés, il est trop court. ${CONSEIL}`;
  }
  return null;
}

const enTexte = (valeur: unknown): string | undefined =>
  typeof valeur === 'string' ? valeur : undefined;

/** A new account, or a password changed by hand. */
export const verifierMotDePasse: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const saisie = data as (Personne & { password?: unknown }) | undefined;
  const motDePasse = enTexte(saisie?.password);
  if (!motDePasse) return data;
  const ancien = originalDoc as Personne | undefined;
  const personne = {
    nom: saisie?.nom ?? ancien?.nom,
    email: saisie?.email ?? ancien?.email,
  };
  const faiblesse = trouverFaiblesse(motDePasse, personne);
  if (faiblesse) refuser(req, 'password', 'Mot de passe', faiblesse);
  return data;
};

/** A password chosen from the link of a letter: the account is the one of the link. */
export const verifierNouveauMotDePasse: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return;
  const { data } = args as { data?: { password?: unknown; token?: unknown } };
  const jeton = enTexte(data?.token);
  const motDePasse = enTexte(data?.password) ?? '';
  const personne = jeton
    ? await req.payload.db.findOne<Personne & { id: string }>({
        collection: 'comptes',
        where: { resetPasswordToken: { equals: jeton } },
        req,
      })
    : null;
  const faiblesse = trouverFaiblesse(motDePasse, personne ?? {});
  if (faiblesse) refuser(req, 'password', 'Mot de passe', faiblesse);
};

/** Payload forgets the password once it is hashed: what comes after must still know that it changed. */
export const noterMotDePasse: CollectionBeforeChangeHook = ({ data, context }) => {
  const { password } = data as { password?: unknown };
  context['motDePasseChange'] = Boolean(password);
  return data;
};

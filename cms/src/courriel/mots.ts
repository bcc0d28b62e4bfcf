import type { Env } from '../env.ts';

const AVEC_COURRIEL = {
  forgotPasswordEmailInstructions:
    'Écrivez l’adresse de votre compte\u00a0: vous y recevrez un lien pour choisir un nouveau mot de passe.',
  emailSent: 'Regardez votre boîte de réception',
  checkYourEmailForPasswordReset:
    'Si cette adresse a un compte, un lien vient d’y être envoyé. Il vaut une heure. S’il n’arrive pas, regardez parmi les indésirables, puis attendez deux minutes avant d’en demander un autre.',
};
const SANS_COURRIEL = {
  forgotPasswordEmailInstructions:
    'Aucun courriel ne peut partir d’ici\u00a0: demandez à une personne de l’administration d’ouvrir votre compte et d’y choisir «\u00a0Changer le mot de passe\u00a0».',
  emailSent: 'Aucun courriel n’est parti',
  checkYourEmailForPasswordReset:
    'Demandez à une personne de l’administration d’ouvrir votre compte et d’y choisir «\u00a0Changer le mot de passe\u00a0».',
};

/** What the page of the forgotten password says: it must not promise a letter that cannot leave. */
export const direMotDePasseOublie = ({ SMTP_URL }: Env) => ({
  ...(SMTP_URL ? AVEC_COURRIEL : SANS_COURRIEL),
  forceUnlock: 'Débloquer le compte',
  successfullyUnlocked: 'Le compte est débloqué.',
  failedToUnlock: 'Le compte n’a pas pu être débloqué\u00a0: réessayez.',
});

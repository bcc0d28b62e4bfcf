import { createTransport } from 'nodemailer';
import type { EmailAdapter, Payload } from 'payload';
import type { Env } from '../env.ts';

/** A mail server that does not answer must not hold anybody longer than this. */
const ATTENTE = 15_000;
const SANS_SERVEUR = 'aucun';

/** Whether a letter can leave from here. */
export const hasCourriel = ({ email }: Pick<Payload, 'email'>): boolean =>
  email.name !== SANS_SERVEUR;

/** Sends through SMTP_URL; without it, says that nothing left, and never writes a secret link to a log. */
export function createCourriel({ SMTP_URL, COURRIEL_EXPEDITEUR }: Env): EmailAdapter {
  if (!SMTP_URL || !COURRIEL_EXPEDITEUR) {
    return ({ payload }) => ({
      name: SANS_SERVEUR,
      defaultFromAddress: 'ne-pas-repondre@assemblee.localhost',
      defaultFromName: 'Assemblée citoyenne',
      sendEmail: ({ subject }) => {
        payload.logger.warn(
          `Aucun envoi de courriel n’est réglé\u00a0: «\u00a0${subject}\u00a0» n’est pas parti.`,
        );
        return Promise.resolve();
      },
    });
  }
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: ATTENTE,
    greetingTimeout: ATTENTE,
    socketTimeout: ATTENTE,
  });
  const { nom, adresse } = COURRIEL_EXPEDITEUR;
  return () => ({
    name: 'smtp',
    defaultFromAddress: adresse,
    defaultFromName: nom,
    // What a letter says comes from us alone: no file of the server, no address to fetch.
    sendEmail: ({ to, subject, html, text }) =>
      transport.sendMail({
        from: { name: nom, address: adresse },
        to,
        subject,
        html,
        text,
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
  });
}

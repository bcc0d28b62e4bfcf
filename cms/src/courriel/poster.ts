import type { Payload } from 'payload';
import type { Lettre } from './lettre.ts';

/**
 * Sends a letter without making anybody wait: whoever asked must not learn, by the time of the answer,
 * whether an account exists, and no transaction stays open meanwhile. A failure is logged.
 */
export function poster(payload: Payload, to: string, lettre: Lettre): void {
  payload.sendEmail({ to, ...lettre }).catch((cause: unknown) => {
    payload.logger.error(
      { err: cause },
      `Le courriel «\u00a0${lettre.subject}\u00a0» n’est pas parti\u00a0: vérifiez SMTP_URL et le serveur de courriel.`,
    );
  });
}

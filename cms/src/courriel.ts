import type { EmailAdapter } from 'payload';

/** No mail server is set up yet: says that nothing left, and never writes a secret link to a log. */
export const courriel: EmailAdapter = ({ payload }) => ({
  name: 'aucun',
  defaultFromAddress: 'ne-pas-repondre@assemblee.localhost',
  defaultFromName: 'Assemblée citoyenne',
  sendEmail: ({ subject }) => {
    payload.logger.warn(
      `Aucun envoi de courriel n’est réglé\u00a0: «\u00a0${subject}\u00a0» n’est pas parti.`,
    );
    return Promise.resolve();
  },
});

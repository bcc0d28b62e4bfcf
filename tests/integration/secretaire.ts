import type { Installation } from './installation.ts';
import { createDemander, type Demande, type Reponse } from './rest.ts';

const MOT_DE_PASSE = 'Une-phrase-longue-pour-les-essais-2026';

/** Somebody signed in with these roles, speaking to the REST API. */
export async function connecterRole(
  cms: Installation,
  ...roles: ('administrateur' | 'secretariat' | 'redacteur')[]
): Promise<(chemin: string, demande?: Demande) => Promise<Reponse>> {
  const email = `${roles.join('-')}@valmont.example`;
  await cms.payload.create({
    collection: 'comptes',
    data: { nom: roles.join(' et '), email, password: MOT_DE_PASSE, roles },
    depth: 0,
    overrideAccess: true,
  });
  const { token } = await cms.payload.login({
    collection: 'comptes',
    data: { email, password: MOT_DE_PASSE },
  });
  const demander = createDemander(cms);
  return (chemin, demande) => demander(chemin, { ...demande, ...(token ? { jeton: token } : {}) });
}

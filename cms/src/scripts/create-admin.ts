import './dire-erreur.ts';
import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { trouverFaiblesse } from '../collections/Comptes/motDePasse.ts';
import { env, ErreurReglage } from '../env.ts';
import { openPayload } from '../openPayload.ts';
import { lireOptions } from './options.ts';

const AIDE = `node cms/src/scripts/create-admin.ts

Crée le premier compte d’administration quand il n’y a encore aucun compte.
Adresse\u00a0: ADMIN_EMAIL, ou administration@assemblee.localhost. Mot de passe\u00a0: ADMIN_PASSWORD, ou tiré au
hasard et affiché cette seule fois.`;

const ADRESSE_PAR_DEFAUT = 'administration@assemblee.localhost';
const NOM = 'Administration';

/** What to tell whoever started the product; `motDePasse` only when it was generated. */
export interface PremierCompte {
  email: string;
  motDePasse?: string;
}

/** Creates the first administrator, or returns null when somebody already has an account. */
export async function createAdmin(payload: Payload): Promise<PremierCompte | null> {
  const { totalDocs } = await payload.count({ collection: 'comptes', overrideAccess: true });
  if (totalDocs > 0) return null;
  const email = env.ADMIN_EMAIL ?? ADRESSE_PAR_DEFAUT;
  const faiblesse = env.ADMIN_PASSWORD && trouverFaiblesse(env.ADMIN_PASSWORD, { email, nom: NOM });
  if (faiblesse) throw new ErreurReglage(`ADMIN_PASSWORD est refusé. ${faiblesse}`);
  const motDePasse = env.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url');
  await payload.create({
    collection: 'comptes',
    data: {
      email,
      password: motDePasse,
      nom: NOM,
      // Alone at first: whoever installs the product must be able to publish.
      roles: ['administrateur', 'secretariat'],
    },
    depth: 0,
    overrideAccess: true,
  });
  return env.ADMIN_PASSWORD ? { email } : { email, motDePasse };
}

if (import.meta.main) {
  const values = lireOptions({ aide: { type: 'boolean' } });
  if (values.aide) {
    console.log(AIDE);
  } else {
    const payload = await openPayload();
    const compte = await createAdmin(payload);
    await payload.destroy();
    console.log(
      compte
        ? `Premier compte\u00a0: ${compte.email}${compte.motDePasse ? `, mot de passe\u00a0: ${compte.motDePasse}` : ''}`
        : 'Il y a déjà un compte : rien à faire.',
    );
  }
}

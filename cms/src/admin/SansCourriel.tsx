import type { Payload } from 'payload';
import { hasCourriel } from '../courriel/index.ts';

/** Under the sign-in form, when no letter can leave: how to do without. */
export function SansCourriel({ payload }: { payload: Payload }) {
  if (hasCourriel(payload)) return null;
  return (
    <p style={{ marginTop: '1.5rem' }}>
      Mot de passe oublié&nbsp;? Aucun courriel ne peut partir d’ici&nbsp;: demandez à une personne
      de l’administration d’ouvrir votre compte et d’y choisir «&nbsp;Changer le mot de
      passe&nbsp;».
    </p>
  );
}

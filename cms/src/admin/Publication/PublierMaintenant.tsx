'use client';

import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { usePret } from '../usePret.ts';

/** Asks for a pass, says what came of it, and shows the new situation. */
export function PublierMaintenant() {
  const { config } = useConfig();
  const router = useRouter();
  const [reponse, setReponse] = useState('');
  const isPret = usePret();
  const [occupe, setOccupe] = useState(false);

  async function publier(): Promise<void> {
    setOccupe(true);
    setReponse('Publication en cours…');
    try {
      const adresse = `${config.routes.api}/publication/maintenant`;
      const recue = await fetch(adresse, { method: 'POST', credentials: 'include' });
      setReponse(((await recue.json()) as { phrase: string }).phrase);
      router.refresh();
    } catch {
      setReponse('L’espace d’édition ne répond pas. Vérifiez votre connexion, puis réessayez.');
    } finally {
      setOccupe(false);
    }
  }

  return (
    <>
      <button
        type="button"
        className="a-faire__bouton"
        disabled={!isPret || occupe}
        onClick={() => void publier()}
      >
        Publier maintenant
      </button>
      <p role="status" className="a-faire__reponse">
        {reponse}
      </p>
    </>
  );
}

'use client';

import { toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';
import { Bouton } from '../../admin/Bouton.tsx';
import type { Appareil } from './sessions.ts';
import './appareils.css';

const quand = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** What the server answered, or its sentence when it refuses. */
async function demander<T>(adresse: string, method: 'DELETE' | 'GET'): Promise<T> {
  const reponse = await fetch(adresse, { method, credentials: 'include' });
  const lu = (await reponse.json()) as T & { errors?: { message: string }[] };
  if (reponse.ok) return lu;
  throw new Error(lu.errors?.[0]?.message ?? 'Le serveur n’a pas répondu\u00a0: réessayez.');
}

const direErreur = (erreur: unknown): void => {
  toast.error(erreur instanceof Error ? erreur.message : 'Réessayez dans un instant.');
};

function Ligne({ appareil, onFermer }: { appareil: Appareil; onFermer: (id: string) => void }) {
  const depuis = appareil.depuis ? `depuis le ${quand.format(new Date(appareil.depuis))}` : '';
  const fin = `jusqu’au ${quand.format(new Date(appareil.jusqua))} au plus tard`;
  return (
    <li>
      <span>
        <strong>{appareil.appareil}</strong>
        {appareil.isCourant ? ' · cet appareil, celui que vous utilisez' : ''}
        <br />
        <span className="appareils__dates">{[depuis, fin].filter(Boolean).join(', ')}</span>
      </span>
      {appareil.isCourant ? null : (
        <Bouton
          buttonStyle="secondary"
          margin={false}
          onClick={() => onFermer(appareil.id)}
          size="small"
          type="button"
        >
          Déconnecter cet appareil
        </Bouton>
      )}
    </li>
  );
}

/** Where the account is signed in, and the way to close it from here. */
export function Appareils() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { config } = useConfig();
  const titre = useId();
  const [appareils, setAppareils] = useState<Appareil[] | null>(null);
  const adresse = id ? `${config.routes.api}/comptes/${String(id)}/appareils` : '';
  const isMoi = String(id) === String(user?.id);

  const charger = useCallback(async () => {
    if (!adresse) return;
    const lus = await demander<{ appareils: Appareil[] }>(adresse, 'GET');
    setAppareils(lus.appareils);
  }, [adresse]);

  useEffect(() => {
    // Somebody who may not see these devices sees nothing of them.
    charger().catch(() => setAppareils(null));
  }, [charger]);

  const fermer = async (session?: string): Promise<void> => {
    const { fermes } = await demander<{ fermes: number }>(
      session ? `${adresse}?session=${encodeURIComponent(session)}` : adresse,
      'DELETE',
    );
    await charger();
    toast.success(
      fermes === 1
        ? 'Un appareil est déconnecté.'
        : `${String(fermes)} appareils sont déconnectés.`,
    );
  };

  if (!appareils) return null;
  const autres = appareils.filter(({ isCourant }) => !isCourant);
  return (
    <section aria-labelledby={titre} className="appareils">
      <h3 id={titre}>{isMoi ? 'Vos sessions' : 'Ses sessions'}</h3>
      <p>
        {isMoi
          ? 'Les appareils où vous êtes connecté en ce moment. Si vous n’en reconnaissez pas un, déconnectez-le, puis changez de mot de passe.'
          : 'Les appareils où cette personne est connectée en ce moment.'}
      </p>
      {appareils.length === 0 ? <p>Aucun appareil.</p> : null}
      <ul>
        {appareils.map((appareil) => (
          <Ligne
            appareil={appareil}
            key={appareil.id}
            onFermer={(session) => {
              fermer(session).catch(direErreur);
            }}
          />
        ))}
      </ul>
      {autres.length > 0 ? (
        <Bouton
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            fermer().catch(direErreur);
          }}
          size="medium"
          type="button"
        >
          {isMoi ? 'Déconnecter tous les autres appareils' : 'Déconnecter tous ses appareils'}
        </Bouton>
      ) : null}
    </section>
  );
}

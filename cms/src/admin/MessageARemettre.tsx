'use client';

import { jourAParis } from '@acp/shared/model';
import { useField, useFormFields } from '@payloadcms/ui';
import { useState } from 'react';
import { direJour } from '../cycle/dates.ts';
import { Bouton } from './Bouton.tsx';
import { demander, phraseDe } from './demander.ts';
import { useBrouillon } from './useBrouillon.ts';
import './MessageARemettre.css';

const enMots = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** A letter that no server sends: copied whole in one click, then noted as given in another. */
export function MessageARemettre() {
  const { adresse } = useBrouillon();
  const { value: remisLe, setValue: setRemisLe } = useField<string | null>({ path: 'remisLe' });
  const lettre = useFormFields(([champs]) => ({
    objet: enMots(champs['objet']?.value),
    texte: enMots(champs['texte']?.value),
    parti: Boolean(champs['envoyeLe']?.value),
  }));
  const [message, setMessage] = useState('');

  async function copier(mots: string, fait: string): Promise<void> {
    await navigator.clipboard.writeText(mots);
    setMessage(fait);
  }

  async function noter(): Promise<void> {
    const jour = jourAParis(new Date());
    try {
      await demander(adresse ?? '', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ remisLe: jour }),
      });
      setRemisLe(jour);
      setMessage('C’est noté.');
    } catch (erreur) {
      setMessage(phraseDe(erreur));
    }
  }

  if (!adresse) return null;
  if (lettre.parti) return <p className="field-type">Ce message est parti de lui-même.</p>;
  return (
    <div className="remise field-type">
      <p>
        {remisLe
          ? `Remis par vos soins le ${direJour(remisLe)}.`
          : 'Ce message attend. Copiez-le dans votre messagerie, envoyez-le, puis dites-le ici.'}
      </p>
      <div className="remise__boutons">
        <Bouton
          margin={false}
          onClick={() => void copier(lettre.texte, 'Message copié.')}
          size="small"
        >
          Copier le message
        </Bouton>
        <Bouton
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copier(lettre.objet, 'Objet copié.')}
          size="small"
        >
          Copier l’objet
        </Bouton>
        {remisLe ? null : (
          <Bouton buttonStyle="secondary" margin={false} onClick={() => void noter()} size="small">
            Je l’ai envoyé aujourd’hui
          </Bouton>
        )}
      </div>
      <p role="status">{message}</p>
    </div>
  );
}

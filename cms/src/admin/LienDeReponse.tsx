'use client';

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { EtatDeReponse } from '../campagne/etats.ts';
import { Bouton } from './Bouton.tsx';
import { demander, phraseDe } from './demander.ts';
import { useBrouillon } from './useBrouillon.ts';
import './LienDeReponse.css';

interface Lien {
  adresse: string | null;
  etat: EtatDeReponse;
}

/** The address to give to who answers: copied, replaced, revoked. */
export function LienDeReponse() {
  const { adresse: document } = useBrouillon();
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const campagne = useFormFields(([champs]) => champs['campagne']?.value);
  const [lien, setLien] = useState<Lien | null>(null);
  const [message, setMessage] = useState('');

  useEffect(() => {
    if (!document) return;
    demander<Lien>(`${document}/lien`, {})
      .then(setLien)
      .catch((erreur: unknown) => setMessage(phraseDe(erreur)));
  }, [document]);

  async function changer(chemin: string, phrase: string): Promise<void> {
    try {
      setLien(await demander<Lien>(`${document ?? ''}${chemin}`, { method: 'POST' }));
      setMessage(phrase);
    } catch (erreur) {
      setMessage(phraseDe(erreur));
    }
  }

  async function copier(adresse: string): Promise<void> {
    await navigator.clipboard.writeText(adresse);
    setMessage('Lien copié.');
  }

  if (!id || !lien) return <p role="status">{message}</p>;
  const { adresse, etat } = lien;
  const isEnvoyee = etat === 'envoyee';
  return (
    <div className="lien-de-reponse field-type">
      {isEnvoyee ? (
        <p>
          Cette réponse est arrivée.{' '}
          {typeof campagne === 'string' ? (
            <a href={`${config.routes.admin}/collections/campagnes/${campagne}`}>
              Ouvrir le point annuel pour la réunir aux autres
            </a>
          ) : null}
        </p>
      ) : null}
      <p className="field-label">{isEnvoyee ? 'Lien pour la relire' : 'Lien à donner'}</p>
      {adresse ? (
        <p className="lien-de-reponse__adresse">
          <a href={adresse} rel="noreferrer" target="_blank">
            {adresse}
          </a>
        </p>
      ) : (
        <p>Ce lien est révoqué&nbsp;: il n’ouvre plus rien.</p>
      )}
      <div className="lien-de-reponse__boutons">
        {adresse ? (
          <Bouton margin={false} onClick={() => void copier(adresse)} size="small">
            Copier le lien
          </Bouton>
        ) : null}
        {isEnvoyee ? null : (
          <Bouton
            buttonStyle="secondary"
            margin={false}
            onClick={() =>
              void changer('/nouveau-lien', 'Nouveau lien créé\u00a0: l’ancien n’ouvre plus rien.')
            }
            size="small"
          >
            Remplacer le lien
          </Bouton>
        )}
        {adresse && !isEnvoyee ? (
          <Bouton
            buttonStyle="secondary"
            margin={false}
            onClick={() => void changer('/revoquer', 'Lien révoqué.')}
            size="small"
          >
            Révoquer le lien
          </Bouton>
        ) : null}
      </div>
      <p role="status">{message}</p>
    </div>
  );
}

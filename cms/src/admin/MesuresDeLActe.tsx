'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { Bouton } from './Bouton.tsx';
import { BoutonDeCitation } from './BoutonDeCitation.tsx';
import { demander, phraseDe } from './demander.ts';
import './MesuresDeLActe.css';
import { useBrouillon } from './useBrouillon.ts';
import { useMesures, type MesureListee } from './useMesures.ts';
import type { SelectionCitee } from './useSelectionCitee.ts';

const LONGUEUR = 140;

const etatDe = ({ _status, misAJourLe }: MesureListee): string => {
  if (_status === 'published') return 'Publiée';
  return misAJourLe ? 'Publiée, un brouillon attend' : 'Brouillon';
};

const court = (mots = ''): string =>
  mots.length > LONGUEUR ? `${mots.slice(0, LONGUEUR).trimEnd()}…` : mots;

/** Under the text of an acte: its measures, created from the passage they quote, published together. */
export function MesuresDeLActe() {
  const { config } = useConfig();
  const { hasPublishedDoc } = useDocumentInfo();
  const { adresse, enregistrer } = useBrouillon();
  const { mesures, relire } = useMesures();
  const [message, setMessage] = useState<{ phrase: string; isRefus: boolean } | null>(null);
  const [occupe, setOccupe] = useState(false);

  async function faire(action: () => Promise<string>): Promise<void> {
    setOccupe(true);
    try {
      setMessage({ phrase: await action(), isRefus: false });
    } catch (erreur) {
      setMessage({ phrase: phraseDe(erreur), isRefus: true });
    }
    setOccupe(false);
    relire();
  }

  const creer = ({ citation, paragraphe }: SelectionCitee) =>
    faire(async () => {
      await enregistrer();
      const { numero } = await demander<{ numero: number }>(`${adresse ?? ''}/mesures`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ citation, paragraphe }),
      });
      return `Mesure ${String(numero)} créée, en brouillon.`;
    });

  const publier = () =>
    faire(async () => {
      const { publiees } = await demander<{ publiees: number }>(
        `${adresse ?? ''}/publier-mesures`,
        { method: 'POST' },
      );
      return publiees > 1
        ? `${String(publiees)} mesures publiées.`
        : `${String(publiees)} mesure publiée.`;
    });

  if (!adresse) return null;
  const nouvelles = (mesures ?? []).filter(({ misAJourLe }) => !misAJourLe).length;
  return (
    <section aria-labelledby="mesures-de-l-acte" className="mesures-de-l-acte field-type">
      <BoutonDeCitation
        champ="texte"
        creer={(selection) => void creer(selection)}
        occupe={occupe}
      />
      <h3 id="mesures-de-l-acte">Mesures de cet acte</h3>
      <p className="field-description">
        Sélectionnez dans le texte le passage qui engage la Ville, puis «&nbsp;Créer une mesure avec
        ce passage&nbsp;».
      </p>
      <p
        className={message?.isRefus ? 'mesures-de-l-acte__refus' : 'mesures-de-l-acte__fait'}
        role="status"
      >
        {message?.phrase}
      </p>
      {mesures?.length ? (
        <ol className="mesures-de-l-acte__liste">
          {mesures.map((mesure) => (
            <li key={mesure.id} value={mesure.numero ?? undefined}>
              <a href={`${config.routes.admin}/collections/mesures/${mesure.id}`}>
                {court(mesure.citation ?? '')}
              </a>
              <span className="mesures-de-l-acte__etat">
                {[etatDe(mesure), mesure.reference].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {nouvelles > 0 ? (
        <div className="mesures-de-l-acte__publier">
          <Bouton
            disabled={occupe || !hasPublishedDoc}
            margin={false}
            onClick={() => void publier()}
          >
            Publier les mesures
          </Bouton>
          <span>
            {hasPublishedDoc
              ? `${String(nouvelles)} en brouillon.`
              : 'Publiez d’abord l’acte\u00a0: ses mesures suivront.'}
          </span>
        </div>
      ) : null}
    </section>
  );
}

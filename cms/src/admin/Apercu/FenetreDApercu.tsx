'use client';

import { useLivePreviewContext } from '@payloadcms/ui';
import { useState, type CSSProperties } from 'react';
import { LARGEURS, type Largeur } from './largeurs.ts';
import { useCadre } from './useCadre.ts';
import { useSuiteDeLaSaisie } from './useSuiteDeLaSaisie.ts';
import './FenetreDApercu.css';

/** The page of the site beside the form, at the width of a phone or of a desk; it follows what is typed. */
export function FenetreDApercu() {
  const { iframeRef, isLivePreviewing, setIsLivePreviewing, shouldRenderIframe, url } =
    useLivePreviewContext();
  const [largeur, setLargeur] = useState<Largeur>('telephone');
  const { scene, cadre } = useCadre(LARGEURS[largeur].taille);
  const { fautes, delai, placer } = useSuiteDeLaSaisie({ iframeRef, isLivePreviewing, url });
  if (!url) return null;
  return (
    <section
      className="apercu"
      aria-label="Aperçu de la page"
      data-delai={delai ?? undefined}
      hidden={!isLivePreviewing}
    >
      <div className="apercu__barre" role="group" aria-label="Taille de l’aperçu">
        {Object.entries(LARGEURS).map(([nom, { libelle }]) => (
          <button
            key={nom}
            type="button"
            className="apercu__choix"
            aria-pressed={nom === largeur}
            onClick={() => {
              setLargeur(nom as Largeur);
            }}
          >
            {libelle}
          </button>
        ))}
        <a className="apercu__lien" href={url} target="_blank" rel="noreferrer">
          Ouvrir dans un autre onglet
        </a>
        <button
          type="button"
          className="apercu__choix apercu__fermer"
          onClick={() => {
            setIsLivePreviewing(false);
          }}
        >
          Fermer
        </button>
      </div>
      <div role="status">
        {fautes.length > 0 ? (
          <div className="apercu__fautes">
            <p>Pour continuer l’aperçu, il manque encore&nbsp;:</p>
            <ul>
              {fautes.map((faute) => (
                <li key={faute}>{faute}</li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <div className="apercu__scene" ref={scene}>
        {shouldRenderIframe ? (
          <iframe
            className={`apercu__cadre apercu__cadre--${largeur}`}
            title={`Aperçu, ${LARGEURS[largeur].libelle.toLowerCase()}`}
            ref={iframeRef}
            // No script runs in there; the admin alone may write into it.
            sandbox="allow-same-origin"
            src={url}
            style={cadre satisfies CSSProperties}
            onLoad={placer}
          />
        ) : null}
      </div>
    </section>
  );
}

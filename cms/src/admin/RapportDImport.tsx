'use client';

import { useEffect, useRef } from 'react';
import { Bouton } from './Bouton.tsx';
import type { Rapport } from '../import-word/rapport.ts';

/** What a file will give, and what it will not; nothing is written before a button is pressed. */
export function RapportDImport({
  rapport: { repris, pertes, remarques },
  nom,
  quoi,
  appliquer,
  abandonner,
}: {
  rapport: Rapport;
  nom: string;
  /** « du compte rendu », « de l’acte ». */
  quoi: string;
  appliquer: (mode: 'remplacer' | 'ajouter') => void;
  abandonner: () => void;
}) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  return (
    <section aria-labelledby="rapport-d-import" className="importer-word__rapport">
      <h3 id="rapport-d-import" ref={titre} tabIndex={-1}>
        {`Ce que «\u00a0${nom}\u00a0» va donner`}
      </h3>
      <p>
        <strong>{`Repris\u00a0: ${repris}.`}</strong>
      </p>
      {remarques.length > 0 ? (
        <ul>
          {remarques.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      ) : null}
      {pertes.length === 0 ? <p>Rien n’est laissé de côté.</p> : null}
      {pertes.map(({ libelle, extraits }) => (
        <details key={libelle} open={extraits.length > 0 && extraits.length < 4}>
          <summary>{libelle}</summary>
          <ul>
            {extraits.map((extrait, rang) => (
              // Two losses may have the same words.
              <li key={`${String(rang)} ${extrait}`}>{`«\u00a0${extrait}\u00a0»`}</li>
            ))}
          </ul>
        </details>
      ))}
      <div className="importer-word__choix">
        <Bouton
          margin={false}
          onClick={() => {
            appliquer('remplacer');
          }}
        >
          {`Remplacer le texte ${quoi}`}
        </Bouton>
        <Bouton
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            appliquer('ajouter');
          }}
        >
          Ajouter à la suite
        </Bouton>
        <Bouton buttonStyle="transparent" margin={false} onClick={abandonner}>
          Annuler
        </Bouton>
      </div>
    </section>
  );
}

'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

interface Trouve {
  id: string;
  titre?: string | null;
}

/** From a séance to its compte rendu: the one there is, or a new one already filled. */
export function CompteRenduDeSeance() {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const [trouves, setTrouves] = useState<Trouve[] | null>(null);
  useEffect(() => {
    if (!id) return undefined;
    const abandon = new AbortController();
    const requete = `where[seance][equals]=${String(id)}&depth=0&draft=true&limit=10`;
    fetch(`${config.routes.api}/comptes-rendus?${requete}`, {
      credentials: 'include',
      signal: abandon.signal,
    })
      .then(async (reponse) => {
        const { docs = [] } = (await reponse.json()) as { docs?: Trouve[] };
        setTrouves(docs);
      })
      .catch(() => undefined);
    return () => {
      abandon.abort();
    };
  }, [config.routes.api, id]);
  if (!id || !trouves) return null;
  const adresse = `${config.routes.admin}/collections/comptes-rendus`;
  return (
    <div className="field-type">
      <p className="field-label">Compte rendu de cette séance</p>
      {trouves.map((doc) => (
        <p key={doc.id}>
          <a href={`${adresse}/${doc.id}`}>{doc.titre || 'Compte rendu sans titre'}</a>
        </p>
      ))}
      {trouves.length === 0 ? (
        // A plain link: it creates the draft, and must not be fetched ahead.
        <a
          className="btn btn--style-secondary btn--size-medium"
          href={`${adresse}/create?seance=${String(id)}`}
        >
          Écrire le compte rendu
        </a>
      ) : null}
    </div>
  );
}

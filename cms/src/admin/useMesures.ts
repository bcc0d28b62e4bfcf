'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

export interface MesureListee {
  id: string;
  numero?: number | null;
  citation?: string | null;
  reference?: string | null;
  misAJourLe?: string | null;
  _status?: string | null;
}

/** The measures of the acte being edited, drafts included, and how to read them again. */
export function useMesures(): { mesures: MesureListee[] | null; relire: () => void } {
  const { config } = useConfig();
  const { id } = useDocumentInfo();
  const [mesures, setMesures] = useState<MesureListee[] | null>(null);
  const [lecture, setLecture] = useState(0);
  useEffect(() => {
    if (!id) return undefined;
    const abandon = new AbortController();
    const requete = `where[acte][equals]=${String(id)}&sort=numero&depth=0&draft=true&pagination=false`;
    fetch(`${config.routes.api}/mesures?${requete}`, {
      credentials: 'include',
      signal: abandon.signal,
    })
      .then(async (reponse) => {
        const { docs = [] } = (await reponse.json()) as { docs?: MesureListee[] };
        setMesures(docs);
      })
      .catch(() => undefined);
    return () => {
      abandon.abort();
    };
  }, [config.routes.api, id, lecture]);
  const relire = useCallback(() => {
    setLecture((rang) => rang + 1);
  }, []);
  return { mesures, relire };
}

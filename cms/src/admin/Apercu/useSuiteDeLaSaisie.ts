import { useAllFormFields, useFormModified } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { lireFautes, placerSurLAncre, remplacerPage } from './remplacer.ts';

/** A pause in the typing, short enough to feel as one types. */
const PAUSE = 200;

interface Fenetre {
  iframeRef: RefObject<HTMLIFrameElement | null>;
  isLivePreviewing: boolean;
  url: string | null | undefined;
}

/** Sends what the form holds, saved or not, and shows the page it makes. The last good page stays while something lacks. */
export function useSuiteDeLaSaisie({ iframeRef, isLivePreviewing, url }: Fenetre): {
  fautes: string[];
  /** Milliseconds from the last key to the page, once there was one. */
  delai: number | null;
  placer: () => void;
} {
  const [champs] = useAllFormFields();
  const modifie = useFormModified();
  const [fautes, setFautes] = useState<string[]>([]);
  const [delai, setDelai] = useState<number | null>(null);
  const suivi = useRef(false);

  useEffect(() => {
    // What is only loaded is already shown.
    suivi.current ||= modifie;
    if (!isLivePreviewing || !url || !suivi.current) return undefined;
    const debut = performance.now();
    const abandon = new AbortController();
    const montrer = async (): Promise<void> => {
      const reponse = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(reduceFieldsToValues(champs, true)),
        credentials: 'include',
        signal: abandon.signal,
      });
      const html = await reponse.text();
      const page = iframeRef.current?.contentDocument;
      if (abandon.signal.aborted || !page) return;
      if (reponse.ok) remplacerPage(page, html);
      setFautes(reponse.ok ? [] : lireFautes(html));
      setDelai(Math.round(performance.now() - debut));
    };
    const minuterie = setTimeout(() => {
      montrer().catch(() => {
        if (abandon.signal.aborted) return;
        setFautes([`L’aperçu ne répond pas\u00a0; ce que vous écrivez reste enregistré.`]);
      });
    }, PAUSE);
    return () => {
      clearTimeout(minuterie);
      abandon.abort();
    };
  }, [champs, iframeRef, isLivePreviewing, modifie, url]);

  const placer = useCallback(() => {
    const page = iframeRef.current?.contentDocument;
    if (page) placerSurLAncre(page);
  }, [iframeRef]);
  return { fautes, delai, placer };
}

'use client';

import { useForm } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { Bouton } from './Bouton.tsx';
import type { Rapport } from '../import-word/rapport.ts';
import { demander, phraseDe } from './demander.ts';
import './ImporterWord.css';
import { RapportDImport } from './RapportDImport.tsx';
import { useBrouillon } from './useBrouillon.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Etape =
  | { nom: 'repos' }
  | { nom: 'travail'; phrase: string }
  | { nom: 'refus'; phrase: string }
  | { nom: 'rapport'; fichier: File; rapport: Rapport };

/** « Importer un fichier Word… »: what will be taken and left is read before anything changes. */
export function ImporterWord({ quoi }: { quoi: string }) {
  const { adresse, enregistrer } = useBrouillon();
  const { setProcessing } = useForm();
  const champ = useRef<HTMLInputElement>(null);
  const [etape, setEtape] = useState<Etape>({ nom: 'repos' });

  const envoyer = (fichier: File, mode: string) =>
    demander<Rapport>(`${adresse ?? ''}/importer-word?mode=${mode}`, {
      method: 'POST',
      headers: { 'content-type': MIME },
      body: fichier,
    });

  async function lire(fichier: File): Promise<void> {
    setEtape({ nom: 'travail', phrase: `Lecture de «\u00a0${fichier.name}\u00a0»…` });
    try {
      await enregistrer();
      setEtape({ nom: 'rapport', fichier, rapport: await envoyer(fichier, 'apercu') });
    } catch (erreur) {
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  async function appliquer(fichier: File, mode: 'remplacer' | 'ajouter'): Promise<void> {
    setEtape({ nom: 'travail', phrase: 'Enregistrement du texte…' });
    try {
      await enregistrer();
      // Publishing now would publish the text as it was.
      setProcessing(true);
      await envoyer(fichier, mode);
      // The form holds the text as it was: the page is read again with the new one.
      window.location.reload();
    } catch (erreur) {
      setProcessing(false);
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  if (!adresse) return null;
  return (
    <div className="importer-word field-type">
      <input
        accept={`.docx,${MIME}`}
        aria-label="Fichier Word à importer"
        hidden
        onChange={({ target }) => {
          const [fichier] = target.files ?? [];
          target.value = '';
          if (fichier) void lire(fichier);
        }}
        ref={champ}
        type="file"
      />
      {etape.nom === 'rapport' ? null : (
        <Bouton
          buttonStyle="secondary"
          disabled={etape.nom === 'travail'}
          margin={false}
          onClick={() => champ.current?.click()}
        >
          Importer un fichier Word…
        </Bouton>
      )}
      <div role="status">
        {etape.nom === 'travail' ? <p>{etape.phrase}</p> : null}
        {etape.nom === 'repos' ? (
          <p className="field-description">
            Le fichier .docx est lu, puis l’on vous dit ce qui sera repris et ce qui sera laissé de
            côté. Rien n’est public avant que vous ne publiiez.
          </p>
        ) : null}
      </div>
      {etape.nom === 'refus' ? (
        <p className="importer-word__refus" role="alert">
          {`${etape.phrase} Rien n’a été changé.`}
        </p>
      ) : null}
      {etape.nom === 'rapport' ? (
        <RapportDImport
          abandonner={() => {
            setEtape({ nom: 'repos' });
          }}
          appliquer={(mode) => void appliquer(etape.fichier, mode)}
          nom={etape.fichier.name}
          quoi={quoi}
          rapport={etape.rapport}
        />
      ) : null}
    </div>
  );
}

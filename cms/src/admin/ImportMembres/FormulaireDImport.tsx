'use client';

import { useConfig } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { Bouton } from '../Bouton.tsx';
import type { Apercu } from '../../import/membres/apercu.ts';
import type { Bilan } from '../../import/membres/importer.ts';
import { demander, phraseDe } from '../demander.ts';
import { ApercuDImport } from './ApercuDImport.tsx';
import { direBilan } from './direBilan.ts';

type Etape =
  | { nom: 'choix' }
  | { nom: 'travail'; phrase: string }
  | { nom: 'refus'; phrase: string }
  | { nom: 'apercu'; fichier: File; apercu: Apercu }
  | { nom: 'fait'; phrase: string };

/** File, preview, import: one button at each step. */
export function FormulaireDImport({ mandatures }: { mandatures: { id: string; nom: string }[] }) {
  const { config } = useConfig();
  const champ = useRef<HTMLInputElement>(null);
  const [mandature, setMandature] = useState(mandatures[0]?.id ?? '');
  const [etape, setEtape] = useState<Etape>({ nom: 'choix' });
  const api = `${config.routes.api}/membres/import`;

  function envoyer<T>(chemin: string, fichier: File, champs: Record<string, string>): Promise<T> {
    const body = new FormData();
    for (const [nom, valeur] of Object.entries({ mandature, ...champs })) body.set(nom, valeur);
    body.set('fichier', fichier);
    return demander<T>(`${api}${chemin}`, { method: 'POST', body });
  }

  async function lire(fichier: File): Promise<void> {
    setEtape({ nom: 'travail', phrase: `Lecture de «\u00a0${fichier.name}\u00a0»…` });
    try {
      setEtape({ nom: 'apercu', fichier, apercu: await envoyer<Apercu>('/apercu', fichier, {}) });
    } catch (erreur) {
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  async function importer(
    { fichier, apercu }: { fichier: File; apercu: Apercu },
    publier: boolean,
    ecarter: boolean,
  ): Promise<void> {
    setEtape({ nom: 'travail', phrase: 'Enregistrement de la liste…' });
    try {
      const bilan = await envoyer<Bilan>('', fichier, {
        empreinte: apercu.empreinte,
        publier: publier ? 'oui' : 'non',
        ecarter: ecarter ? 'oui' : 'non',
      });
      setEtape({ nom: 'fait', phrase: direBilan(bilan, publier) });
    } catch (erreur) {
      setEtape({ nom: 'refus', phrase: phraseDe(erreur) });
    }
  }

  if (mandatures.length === 0)
    return <p>Il n’y a encore aucune mandature. Créez-la d’abord, avec ses groupes.</p>;
  return (
    <>
      <div className="import-membres__choix">
        <label>
          Mandature
          <select
            onChange={({ target }) => {
              setMandature(target.value);
              setEtape({ nom: 'choix' });
            }}
            value={mandature}
          >
            {mandatures.map(({ id, nom }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
          </select>
        </label>
        <input
          accept=".xlsx,.csv,.txt"
          aria-label="Fichier de la liste"
          hidden
          onChange={({ target }) => {
            const [fichier] = target.files ?? [];
            // The same file, mended, can be chosen again.
            target.value = '';
            if (fichier) void lire(fichier);
          }}
          ref={champ}
          type="file"
        />
        <Bouton
          buttonStyle={etape.nom === 'apercu' ? 'secondary' : 'primary'}
          disabled={etape.nom === 'travail'}
          margin={false}
          onClick={() => champ.current?.click()}
        >
          {etape.nom === 'apercu' ? 'Choisir un autre fichier…' : 'Choisir le fichier…'}
        </Bouton>
      </div>
      <p className="import-membres__liens">
        <a download href={`${api}/modele`}>
          Télécharger un modèle
        </a>
        <a download href={`${api}/liste?mandature=${encodeURIComponent(mandature)}`}>
          Télécharger la liste actuelle
        </a>
      </p>
      <div aria-live="polite">
        {etape.nom === 'travail' ? <p>{etape.phrase}</p> : null}
        {etape.nom === 'refus' ? <p className="import-membres__refus">{etape.phrase}</p> : null}
        {etape.nom === 'fait' ? (
          <p className="import-membres__fait">
            {etape.phrase}{' '}
            <a href={`${config.routes.admin}/collections/membres`}>Voir les membres</a>
          </p>
        ) : null}
      </div>
      {etape.nom === 'apercu' ? (
        <ApercuDImport
          apercu={etape.apercu}
          importer={(publier, ecarter) => void importer(etape, publier, ecarter)}
        />
      ) : null}
    </>
  );
}

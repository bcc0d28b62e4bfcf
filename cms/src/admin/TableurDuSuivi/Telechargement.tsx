'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';

interface Choix {
  id: string;
  nom: string;
}

/** What the downloaded file may hold. */
export interface ChoixDuTableur {
  actes: Choix[];
  campagnes: Choix[];
  /** Days of drafts in progress, as 2026-05-12. */
  brouillons: string[];
}

function Groupe({ label, cle, choix }: { label: string; cle: string; choix: Choix[] }) {
  if (choix.length === 0) return null;
  return (
    <optgroup label={label}>
      {choix.map(({ id, nom }) => (
        <option key={id} value={`${cle}=${encodeURIComponent(id)}`}>
          {nom}
        </option>
      ))}
    </optgroup>
  );
}

/** Which measures, and whether the columns to fill take up a draft. */
export function Telechargement({ choix }: { choix: ChoixDuTableur }) {
  const { config } = useConfig();
  const [mesures, setMesures] = useState('');
  const [brouillon, setBrouillon] = useState('');
  const adresse = (format: 'xlsx' | 'csv'): string => {
    const demandes = [`format=${format}`, mesures, brouillon && `brouillon=${brouillon}`];
    return `${config.routes.api}/points-de-suivi/tableur?${demandes.filter(Boolean).join('&')}`;
  };
  return (
    <section aria-labelledby="tableur-aller">
      <h2 id="tableur-aller">1. Télécharger les mesures</h2>
      <div className="tableur__rang">
        <label>
          Mesures
          <select onChange={({ target }) => setMesures(target.value)} value={mesures}>
            <option value="">Toutes les mesures publiées</option>
            <Groupe choix={choix.campagnes} cle="campagne" label="D’un point annuel" />
            <Groupe choix={choix.actes} cle="acte" label="D’un acte" />
          </select>
        </label>
        {choix.brouillons.length > 0 ? (
          <label>
            Colonnes à remplir
            <select onChange={({ target }) => setBrouillon(target.value)} value={brouillon}>
              <option value="">Vides</option>
              {choix.brouillons.map((date) => (
                <option key={date} value={date}>
                  {`Reprises des brouillons du ${date.split('-').reverse().join('/')}`}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <div className="tableur__boutons">
          <Button
            buttonStyle="secondary"
            el="anchor"
            extraButtonProps={{ download: true }}
            margin={false}
            url={adresse('xlsx')}
          >
            Télécharger pour Excel
          </Button>
          <Button
            buttonStyle="secondary"
            el="anchor"
            extraButtonProps={{ download: true }}
            margin={false}
            url={adresse('csv')}
          >
            Télécharger en CSV
          </Button>
        </div>
      </div>
    </section>
  );
}

'use client';

import { useConfig, useRowLabel } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Mention } from '../fields/etiquette.ts';
import { useRangeeOuverte } from './useRangeeOuverte.ts';

const LONGUEUR = 100;

const enMots = (valeur: unknown): string => (typeof valeur === 'string' ? valeur.trim() : '');

/** The title of a linked document, once it is read. */
function useTitre(lien: Mention | undefined, valeur: unknown): string {
  const { config } = useConfig();
  const [titre, setTitre] = useState('');
  const id = enMots(valeur);
  useEffect(() => {
    if (!lien?.vers || !id) return undefined;
    const abandon = new AbortController();
    const adresse = `${config.routes.api}/${lien.vers}/${id}?depth=0&draft=true`;
    fetch(adresse, { credentials: 'include', signal: abandon.signal })
      .then(async (reponse) => {
        const lu = (await reponse.json()) as { intitule?: string; titre?: string; nom?: string };
        setTitre(lu.intitule ?? lu.titre ?? lu.nom ?? '');
      })
      .catch(() => undefined);
    return () => {
      abandon.abort();
    };
  }, [config.routes.api, id, lien?.vers]);
  return id ? titre : '';
}

/** Names a row by what it says, so that a folded list can be read. */
export function EtiquetteDeRangee({
  mentions,
  singulier,
}: {
  mentions: Mention[];
  singulier: string;
}) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown>>();
  useRangeeOuverte(path, !mentions.some(({ champ }) => enMots(data[champ])));
  const lien = mentions.find(({ vers }) => vers);
  const titre = useTitre(lien, data[lien?.champ ?? '']);
  const dites = mentions
    .map((mention) => {
      const mots = mention.vers ? titre : enMots(data[mention.champ]);
      return mention.libelles?.[mots] ?? mots;
    })
    .filter(Boolean)
    .join(' · ');
  const court = dites.length > LONGUEUR ? `${dites.slice(0, LONGUEUR).trimEnd()}…` : dites;
  return <span>{court || `${singulier} ${String((rowNumber ?? 0) + 1)}`}</span>;
}

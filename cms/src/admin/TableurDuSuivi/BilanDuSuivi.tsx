'use client';

import { useConfig } from '@payloadcms/ui';
import { compter } from '../../import/compter.ts';
import type { Bilan } from '../../import/suivi/importer.ts';

/** What was done, and the drafts to read before they are published. */
export function BilanDuSuivi({ bilan: { lignes, muettes, points } }: { bilan: Bilan }) {
  const { config } = useConfig();
  if (points.length === 0)
    return (
      <p className="tableur__fait">
        Ce fichier ne disait rien de nouveau{'\u00a0'}: rien n’a changé.
      </p>
    );
  const faits = [
    compter(lignes, 'mesure dite', 'mesures dites'),
    ...(muettes > 0 ? [compter(muettes, 'non mentionnée', 'non mentionnées')] : []),
  ].join(', ');
  return (
    <>
      <p className="tableur__fait">
        {`C’est enregistré\u00a0: ${faits}. Relisez chaque brouillon, ajoutez les copies des preuves, puis publiez-le.`}
      </p>
      <ul>
        {points.map(({ id, titre }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/points-de-suivi/${id}`}>{titre}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

'use client';

import { jourAParis } from '@acp/shared/model';
import { BoutonDeRetrait } from './BoutonDeRetrait.tsx';
import { ceQueLePublicVoit, type Personne } from './ceQueLePublicVoit.ts';
import { isEnCours, USAGES } from './consentements.ts';

/** In the list: what a visitor would read of this person, and the way to end it. */
export function CelluleDuPublic({ rowData }: { rowData: Personne & { id: string } }) {
  const jour = jourAParis(new Date());
  const usages = (rowData.consentements ?? [])
    .filter((accord) => isEnCours(accord, jour))
    .flatMap(({ usage }) => (usage ? [USAGES[usage]] : []));
  const titre = [rowData.prenom, rowData.nom].filter(Boolean).join(' ') || 'cette personne';
  return (
    <div>
      <p style={{ margin: 0 }}>{ceQueLePublicVoit(rowData, jour).phrase}</p>
      {usages.length > 0 ? (
        <BoutonDeRetrait membre={rowData.id} titre={titre} usages={[...new Set(usages)]} />
      ) : null}
    </div>
  );
}

'use client';

import { jourAParis, type DateCivile } from '@acp/shared/model';
import { BoutonDeRetrait } from './BoutonDeRetrait.tsx';
import { ceQueLePublicVoit, type Personne } from './ceQueLePublicVoit.ts';
import { isEnCours, USAGES } from './consentements.ts';

interface Rangee extends Personne {
  id: string;
  _status?: string | null;
  etatDePage?: string | null;
}

/** A list shows the last draft: what it says is not public yet. */
function phraseDe(rangee: Rangee, jour: DateCivile): string {
  if (rangee.etatDePage === 'retire') return 'Fiche retirée du site\u00a0: aucun nom n’est public.';
  const { nom, phrase } = ceQueLePublicVoit(rangee, jour);
  if (rangee._status === 'published') return phrase;
  return nom === null
    ? `Une fois publié\u00a0: ${phrase}`
    : `Une fois publié, le public lira\u00a0: ${nom}`;
}

/** In the list: what a visitor would read of this person, and the way to end it. */
export function CelluleDuPublic({ rowData }: { rowData: Rangee }) {
  const jour = jourAParis(new Date());
  const usages = (rowData.consentements ?? [])
    .filter((accord) => isEnCours(accord, jour))
    .flatMap(({ usage }) => (usage ? [USAGES[usage]] : []));
  const titre = [rowData.prenom, rowData.nom].filter(Boolean).join(' ') || 'cette personne';
  return (
    <div
      style={{
        alignItems: 'center',
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.25rem 1rem',
        justifyContent: 'space-between',
      }}
    >
      <p style={{ margin: 0 }}>{phraseDe(rowData, jour)}</p>
      {usages.length > 0 ? (
        <BoutonDeRetrait membre={rowData.id} titre={titre} usages={[...new Set(usages)]} />
      ) : null}
    </div>
  );
}

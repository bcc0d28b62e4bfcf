'use client';

import { useField } from '@payloadcms/ui';

interface Choix {
  valeur: string;
  libelle: string;
  definition: string;
}

/** Says what the chosen value means; before the choice, what each one means. */
export function AideAuChoix({
  aide,
  choix,
  path,
}: {
  aide?: string;
  choix: Choix[];
  path: string;
}) {
  const { value } = useField<string | null>({ path });
  const choisi = choix.find(({ valeur }) => valeur === value);
  return (
    <div className="field-description" style={{ display: 'block' }}>
      {aide ? <p style={{ margin: 0 }}>{aide}</p> : null}
      {choisi ? (
        <p style={{ margin: 0 }}>{choisi.definition}</p>
      ) : (
        <ul style={{ margin: 0, paddingLeft: '1.2em' }}>
          {choix.map(({ valeur, libelle, definition }) => (
            <li key={valeur}>{`${libelle}\u00a0: ${definition}`}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

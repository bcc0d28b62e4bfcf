'use client';

import { SelectInput, useConfig, useField, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

interface Point {
  identifiant: string;
  titre: string;
}

/** The agenda of the chosen séance. */
function usePoints(): Point[] {
  const { config } = useConfig();
  const seance = useFormFields(([champs]) => champs.seance?.value);
  const [points, setPoints] = useState<Point[]>([]);
  useEffect(() => {
    if (typeof seance !== 'string') return undefined;
    const abandon = new AbortController();
    fetch(`${config.routes.api}/seances/${seance}?depth=0&draft=true`, {
      credentials: 'include',
      signal: abandon.signal,
    })
      .then(async (reponse) => {
        const { ordreDuJour = [] } = (await reponse.json()) as { ordreDuJour?: Point[] };
        setPoints(ordreDuJour);
      })
      .catch(() => undefined);
    return () => {
      abandon.abort();
    };
  }, [config.routes.api, seance]);
  return typeof seance === 'string' ? points : [];
}

/** The point of the agenda a section is about, chosen by its title. */
export function ChoixDuPoint({
  path,
  label,
  aucun,
}: {
  path: string;
  label: string;
  aucun: string;
}) {
  const { value, setValue } = useField<string | null>({ path });
  const points = usePoints();
  return (
    <SelectInput
      description={
        points.length > 0
          ? 'Vide\u00a0: le point qui porte le même titre, s’il y en a un.'
          : 'La séance choisie n’a pas d’ordre du jour.'
      }
      isClearable
      label={label}
      name={path}
      onChange={(choix) => {
        // Nothing is given when the choice is cleared.
        const [seul] = [choix].flat() as (typeof choix | null | undefined)[];
        setValue(seul && 'value' in seul ? seul.value : null);
      }}
      options={[
        ...points.map(({ identifiant, titre }, rang) => ({
          value: identifiant,
          label: `${String(rang + 1)}. ${titre}`,
        })),
        { value: aucun, label: 'Aucun point de l’ordre du jour' },
      ]}
      path={path}
      readOnly={points.length === 0}
      value={value ?? undefined}
    />
  );
}

'use client';

import { useField, useForm } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** A new vote starts with the instance that has not voted yet: the group, the Assembly, then the Council. */
export function InstanceSuivante({ path, instances }: { path: string; instances: string[] }) {
  const rangee = path.replace(/\.[^.]+$/u, '');
  const { value, setValue } = useField<string | null>({ path: `${rangee}.instance` });
  const { getDataByPath } = useForm();
  const isVu = useRef(false);
  useEffect(() => {
    if (isVu.current) return;
    isVu.current = true;
    if (value) return;
    const votes = getDataByPath<{ instance?: string | null }[] | undefined>(
      rangee.replace(/\.\d+$/u, ''),
    );
    const prises = new Set((votes ?? []).map(({ instance }) => instance));
    const suivante = instances.find((instance) => !prises.has(instance));
    if (suivante) setValue(suivante);
  }, [getDataByPath, instances, rangee, setValue, value]);
  return null;
}

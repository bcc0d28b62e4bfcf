'use client';

import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** A row that says nothing yet is opened, once: whoever has just added it is about to fill it. */
export function useRangeeOuverte(path: string, isVide: boolean): void {
  const rang = Number(path.slice(path.lastIndexOf('.') + 1));
  const liste = path.slice(0, path.lastIndexOf('.'));
  const { dispatchFields } = useForm();
  const rangees = useFormFields(([champs]) => champs[liste]?.rows);
  const isNouvelle = useRef(isVide);
  useEffect(() => {
    if (!isNouvelle.current || !rangees?.[rang]?.collapsed) return;
    isNouvelle.current = false;
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: liste,
      updatedRows: rangees.map((rangee, r) =>
        r === rang ? { ...rangee, collapsed: false } : rangee,
      ),
    });
  }, [dispatchFields, liste, rang, rangees]);
}

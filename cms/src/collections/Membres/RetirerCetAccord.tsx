'use client';

import { jourAParis } from '@acp/shared/model';
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { BoutonDeRetrait } from './BoutonDeRetrait.tsx';
import { isEnCours, USAGES, type UsageConsenti } from './consentements.ts';

const enMots = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '');

/** In the row of one consent: ends that one alone. */
export function RetirerCetAccord({ path }: { path: string }) {
  const rangee = path.replace(/[^.]+$/u, '');
  const { id, title } = useDocumentInfo();
  const lu = (nom: string) => (etat: Record<string, { value?: unknown } | undefined>) =>
    enMots(etat[`${rangee}${nom}`]?.value);
  const identifiant = useFormFields(([etat]) => lu('identifiant')(etat));
  const usage = useFormFields(([etat]) => lu('usage')(etat)) as UsageConsenti | '';
  const date = useFormFields(([etat]) => lu('date')(etat));
  const fin = useFormFields(([etat]) => lu('fin')(etat));
  const retireLe = useFormFields(([etat]) => lu('retireLe')(etat));
  const isRetirable = isEnCours({ date, fin, retireLe }, jourAParis(new Date()));
  if (id === undefined || !usage || !isRetirable) return null;
  return (
    <BoutonDeRetrait
      accords={[identifiant]}
      membre={String(id)}
      titre={title || 'cette personne'}
      usages={[USAGES[usage]]}
    />
  );
}

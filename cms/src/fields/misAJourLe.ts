import { jourAParis } from '@acp/shared/model';
import type { CollectionBeforeChangeHook, TextField } from 'payload';
import { CELLULE_DATE } from './dateCivile.ts';

/** Civil date of the last published change, shown to the public as « Mise à jour le ». */
export const misAJourLeField: TextField = {
  name: 'misAJourLe',
  type: 'text',
  label: 'Mise à jour le',
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    components: { Cell: CELLULE_DATE },
    readOnly: true,
    description: 'Remplie d’elle-même à chaque publication (année-mois-jour).',
  },
};

/**
 * Dates a published change; a clock that goes back does not make the page older. A seed keeps the date of its example:
 * `context: { seed: true }`.
 */
export const setMisAJourLe: CollectionBeforeChangeHook = ({ context, data, originalDoc }) => {
  if (data._status !== 'published' || context.seed === true) return data;
  const { misAJourLe } = (originalDoc ?? {}) as { misAJourLe?: string | null };
  const jour = jourAParis(new Date());
  return { ...data, misAJourLe: misAJourLe && misAJourLe > jour ? misAJourLe : jour };
};

import { heureAParis, heureDeParis, momentDe } from '@acp/shared/model';
import type { FieldHook, TextField } from 'payload';
import type { Mot } from '../fields/mot.ts';
import { isDejaPublie, type DocumentSaisi } from '../hooks/documentSaisi.ts';
import { refuser } from '../hooks/refuser.ts';

/** A date that has come is not one to wait for; drafts are not validated, so a hook says it. */
const refuserHeurePassee: FieldHook = ({ value, previousValue, originalDoc, field, req }) => {
  if (typeof value !== 'string' || value === '') return null;
  if (value === previousValue || req.context.seed === true) return value;
  const dire = (message: string): never =>
    refuser(req, field.name ?? '', typeof field.label === 'string' ? field.label : '', message);
  if (field.name === 'publierLe' && isDejaPublie(originalDoc as DocumentSaisi | undefined))
    dire(
      'Cette page est déjà publique\u00a0: «\u00a0Publier plus tard\u00a0» vaut pour une première fois. Publiez vos changements vous-même, le jour venu.',
    );
  if (!heureDeParis.safeParse(value).success)
    dire('Donnez un jour et une heure, par exemple le 03/12/2026 à 09:00.');
  if (momentDe(value) <= new Date())
    dire(
      `Il est déjà ${heureAParis(new Date()).slice(11).replace(':', '\u00a0h\u00a0')} à Paris\u00a0: choisissez un moment à venir.`,
    );
  return value;
};

/** A moment on the clock of Paris, kept as it was written: the publisher makes an instant of it. */
export function heureField({
  name,
  label,
  description,
  condition,
  access,
}: Mot & Pick<TextField, 'access'>): TextField {
  return {
    name,
    type: 'text',
    label,
    access,
    hooks: { beforeValidate: [refuserHeurePassee], beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description,
      condition,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/admin/Heure.tsx#Heure' },
    },
  };
}

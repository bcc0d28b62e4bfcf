import { randomUUID } from 'node:crypto';
import type { ArrayField, Field, FieldHook } from 'payload';
import { createEtiquette } from './etiquette.ts';
import type { Mot } from './mot.ts';

/**
 * The `id` a row has in the contract. Payload's own row id is the primary key of its table: two
 * documents could not both have a row `vote-1`, and a restored version would collide.
 */
const identifiantDeRangee: Field = {
  name: 'identifiant',
  type: 'text',
  label: 'Identifiant',
  required: true,
  defaultValue: () => randomUUID(),
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
};

/** « Duplicate the row » copies the hidden identifiant: the copy gets one of its own. */
const setIdentifiants: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value as unknown;
  const pris = new Set<unknown>();
  return (value as Record<string, unknown>[]).map((rangee) => {
    const libre = Boolean(rangee.identifiant) && !pris.has(rangee.identifiant);
    const identifiant = libre ? rangee.identifiant : randomUUID();
    pris.add(identifiant);
    return { ...rangee, identifiant };
  });
};

/** Rows with several fields; `identifiees` when the contract gives each row an `id`. */
export function rangeesField({
  name,
  label,
  description,
  condition,
  singulier,
  ajout,
  fields,
  identifiees = false,
}: Omit<Mot, 'required'> & {
  singulier: string;
  /** What follows « Ajouter » on the button: « un erratum ». */
  ajout: string;
  fields: Field[];
  identifiees?: boolean;
}): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: ajout, plural: label },
    admin: {
      description,
      condition,
      initCollapsed: true,
      components: { RowLabel: createEtiquette(singulier, fields) },
    },
    hooks: identifiees ? { beforeValidate: [setIdentifiants] } : undefined,
    fields: identifiees ? [identifiantDeRangee, ...fields] : fields,
  };
}

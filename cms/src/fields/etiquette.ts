import type { Field, RowLabelComponent } from 'payload';

/** What a folded row shows of one of its fields. */
export interface Mention {
  champ: string;
  /** Labels of a closed list. */
  libelles?: Record<string, string>;
  /** Collection a link points at: its title is shown. */
  vers?: string;
}

const NOMBRE_DE_MENTIONS = 2;

/** The fields that can name a row, in the order of the form. */
function* listMentions(fields: readonly Field[]): Generator<Mention> {
  for (const field of fields) {
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) continue;
    // What is chosen by its words is kept as a key, which names nothing.
    if (field.type === 'text' && field.admin?.components?.Field) continue;
    if (field.type === 'row') yield* listMentions(field.fields);
    else if (field.type === 'text' || field.type === 'textarea') yield { champ: field.name };
    else if (field.type === 'select') {
      const libelles = field.options.flatMap((option) =>
        typeof option === 'object' && typeof option.label === 'string'
          ? [[option.value, option.label] as const]
          : [],
      );
      yield { champ: field.name, libelles: Object.fromEntries(libelles) };
    } else if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      if (!field.hasMany) yield { champ: field.name, vers: field.relationTo };
    }
  }
}

/** Names the rows of a list by their first two fields instead of a number. */
export const createEtiquette = (
  singulier: string,
  fields: readonly Field[],
): RowLabelComponent => ({
  path: '/admin/EtiquetteDeRangee.tsx#EtiquetteDeRangee',
  clientProps: { singulier, mentions: [...listMentions(fields)].slice(0, NOMBRE_DE_MENTIONS) },
});

import type { ArrayField } from 'payload';
import { dateConnueField } from './dateConnue.ts';
import { ligneField, paragrapheField } from './lignes.ts';
import type { Mot } from './mot.ts';
import { rangeesField } from './rangees.ts';
import { sourcesField } from './relations.ts';

/** Facts and figures, one a row, each with its date and its sources: two sources that disagree are two rows. */
export const createReperesField = ({
  name,
  label,
  singulier,
  compte,
}: Pick<Mot, 'name' | 'label'> & { singulier: string; compte: string }): ArrayField =>
  rangeesField({
    name,
    label,
    singulier,
    ajout: `un ${singulier.toLowerCase()}`,
    description: `Un ${singulier.toLowerCase()} par ligne, avec sa source. Quand deux sources se contredisent, une ligne pour chacune.`,
    fields: [
      ligneField({
        name: 'libelle',
        label: compte,
        required: true,
        description: 'Par exemple «\u00a0Lettres envoyées\u00a0».',
      }),
      ligneField({
        name: 'valeur',
        label: 'Valeur',
        required: true,
        description: 'Telle que la source la donne, par exemple «\u00a07 000\u00a0».',
      }),
      dateConnueField({ name: 'date', label: `Date du ${singulier.toLowerCase()}` }),
      paragrapheField({ name: 'note', label: 'Note' }),
      sourcesField,
    ],
  });

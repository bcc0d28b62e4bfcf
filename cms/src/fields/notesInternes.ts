import type { TextareaField } from 'payload';

/** Private: no mapper reads it. */
export const notesInternesField: TextareaField = {
  name: 'notesInternes',
  type: 'textarea',
  label: 'Notes internes',
  admin: {
    position: 'sidebar',
    description: 'Pour le secrétariat seulement\u00a0: jamais publiées.',
  },
};

import type { UIField } from 'payload';

/** « Importer un fichier Word… » above a text; `quoi` ends « Remplacer le texte … ». */
export const importWordField = (
  quoi: string,
  condition?: NonNullable<UIField['admin']>['condition'],
): UIField => ({
  name: 'importWord',
  type: 'ui',
  label: 'Importer un fichier Word',
  admin: {
    condition,
    disableListColumn: true,
    components: {
      Field: { path: '/admin/ImporterWord.tsx#ImporterWord', clientProps: { quoi } },
    },
  },
});

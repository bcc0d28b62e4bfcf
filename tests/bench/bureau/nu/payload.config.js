import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { buildConfig } from 'payload';

/** Payload as its own template makes it: what the screens of the secretariat are compared with. */
export default buildConfig({
  collections: [
    { slug: 'users', auth: true, admin: { useAsTitle: 'email' }, fields: [] },
    {
      slug: 'actes',
      admin: {
        useAsTitle: 'titre',
        defaultColumns: ['titre', 'type', 'reference', '_status', 'updatedAt'],
      },
      versions: { drafts: { autosave: true } },
      fields: [
        { name: 'titre', type: 'text' },
        { name: 'type', type: 'select', options: ['voeu', 'deliberation', 'question'] },
        { name: 'reference', type: 'text' },
        { name: 'enBref', type: 'array', fields: [{ name: 'texte', type: 'text' }] },
        { name: 'texte', type: 'richText' },
      ],
    },
  ],
  editor: lexicalEditor(),
  db: sqliteAdapter({ client: { url: 'file:./nu.db' } }),
  secret: 'comparaison-sans-secret-comparaison-sans-secret',
  telemetry: false,
  typescript: { autoGenerate: false },
});

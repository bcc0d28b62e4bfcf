import type { CollectionConfig } from 'payload';

const jamais = (): boolean => false;

/**
 * Every reference ever given, and to whom. A document may be deleted, its line stays: no reference
 * is given twice. Written by `hooks/attribuerReference.ts` alone.
 */
export const References: CollectionConfig = {
  slug: 'references',
  labels: { singular: 'Référence', plural: 'Références' },
  typescript: { interface: 'ReferenceAttribuee' },
  admin: { hidden: true },
  access: { create: jamais, read: jamais, update: jamais, delete: jamais },
  fields: [
    { name: 'id', type: 'text', required: true, label: 'Référence' },
    /** What stands before the rank: `ACP-2023-V`, `ACP-2023-V1-M`. */
    { name: 'serie', type: 'text', required: true, index: true, label: 'Série' },
    { name: 'document', type: 'text', required: true, label: 'Document' },
  ],
};

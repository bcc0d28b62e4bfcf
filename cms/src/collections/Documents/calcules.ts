import type { Field, JSONField } from 'payload';

type Schema = ReturnType<NonNullable<JSONField['typescriptSchema']>[number]>;

const jamais = (): boolean => false;

/** The product alone writes them, from the file itself. */
const calcule = {
  access: { create: jamais, update: jamais },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
} as const;

const nombre: Schema = { type: 'number' };
const mot: Schema = { type: 'string' };

const objet = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const VARIANTE = objet({
  nom: mot,
  format: { enum: ['image/avif', 'image/webp', 'image/jpeg'] },
  largeur: nombre,
  hauteur: nombre,
  octets: nombre,
  sha256: mot,
});

const LECTURE = objet({
  pages: nombre,
  langue: { type: ['string', 'null'] },
  titre: { type: ['string', 'null'] },
  balise: { type: 'boolean' },
  texte: { type: 'boolean' },
});

/** The fingerprint of the file, what its PDF says of itself, the copies made of its image. */
export const calculesFields: Field[] = [
  { name: 'sha256', type: 'text', label: 'Empreinte du fichier', index: true, ...calcule },
  {
    name: 'lecture',
    type: 'json',
    label: 'Ce que dit le fichier',
    typescriptSchema: [() => LECTURE],
    ...calcule,
  },
  {
    name: 'variantes',
    type: 'json',
    label: 'Copies de l’image',
    typescriptSchema: [() => ({ type: 'array', items: VARIANTE })],
    ...calcule,
  },
];

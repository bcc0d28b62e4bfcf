import type { Field } from 'payload';
import { isSecretariat } from '../../access/isSecretariat.ts';
import { isImage } from '../../fichiers/formats.ts';
import { ligneField } from '../../fields/lignes.ts';
import { relationField } from '../../fields/relations.ts';

type Fiche = Partial<{ mimeType: string | null; personnesReconnaissables: boolean | null }>;

const isPhotoDePersonnes = ({ mimeType, personnesReconnaissables }: Fiche): boolean =>
  isImage(mimeType) && personnesReconnaissables === true;

/** Who is on a photo stays with the secretariat. */
const access = { create: isSecretariat, read: isSecretariat, update: isSecretariat };

/** Whose face is shown, and the proof that they agreed (rule 10). Private. */
export const personnesFields: Field[] = [
  {
    name: 'personnesReconnaissables',
    type: 'checkbox',
    label: 'Des personnes sont reconnaissables',
    defaultValue: false,
    admin: {
      condition: ({ mimeType }: Fiche) => isImage(mimeType),
      description:
        'De face ou de près. La photo n’est publiée qu’avec l’accord de chaque personne.',
    },
  },
  {
    ...relationField({
      name: 'personnes',
      label: 'Membres de l’Assemblée sur la photo',
      vers: 'membres',
      plusieurs: true,
      condition: isPhotoDePersonnes,
      description:
        'Chacun doit avoir donné son accord pour la photo. Si un accord est retiré ou se termine, la photo quitte le site d’elle-même.',
    }),
    access,
  },
  {
    ...ligneField({
      name: 'autresPersonnes',
      label: 'Autres personnes\u00a0: où leur accord écrit est conservé',
      condition: isPhotoDePersonnes,
      description:
        'Par exemple «\u00a0classeur des autorisations, 12 mars 2026\u00a0». Vide\u00a0: il n’y a personne d’autre.',
    }),
    access,
  },
];

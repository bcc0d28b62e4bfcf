import type { Barre, Contexte } from '../barre.ts';
import { courir, rapportA, type Passages } from '../jumeaux/course.ts';

let course: Promise<Passages> | undefined;
/** One run for both bars. */
const courirUneFois = (contexte: Contexte): Promise<Passages> =>
  (course ??= courir(10_000, 3, contexte));

const contre = (nom: 'hugo' | 'eleventy', max: number): Barre => ({
  groupe: 'publier',
  nom: `rendu-vs-${nom}`,
  seuil: { max, unite: '×' },
  mesurer: async (contexte) => {
    const passages = await courirUneFois(contexte);
    return { valeur: rapportA(passages, nom), echantillons: passages };
  },
});

/** Full render of 10,000 documents, all the site against the twin pages of actes and lists alone. */
export const renduContreHugo = contre('hugo', 3);
export const renduContreEleventy = contre('eleventy', 1);

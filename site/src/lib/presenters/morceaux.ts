import type { DateConnue } from '@acp/shared/model';
import type { Morceau, Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { adresseTerme } from '../urls.ts';

export type Morceaux = (string | Morceau)[];

/** A link inside the site, path prefix included. */
export const lien = ({ base }: Contexte, texte: string, chemin: string): Morceau => ({
  texte,
  lien: chemin.startsWith('#') ? chemin : base + chemin,
});

export const inconnu = (texte: string): Morceau => ({ texte, inconnu: true });
export const fort = (texte: string): Morceau => ({ texte, fort: true });
export const jour = (date: string): Morceau => ({ texte: enDate(date), date });

/** The words alone, where nothing can be linked. */
export const lire = (morceaux: Morceaux): string =>
  morceaux
    .map((m) => (typeof m === 'string' ? m : 'masque' in m && m.masque ? '' : m.texte))
    .join('');

/** Addresses of the glossary: each status, type and stage links to its definition (rule 9). */
export const definition = ({ base }: Contexte, slug: string): string => base + adresseTerme(slug);

/** « le 11 mars 2023 », « en mars 2023 », or a dashed tag. */
export const leJourConnu = (date: DateConnue | null, manque = 'date non relevée'): Morceaux =>
  date === null
    ? [' ', inconnu(manque)]
    : [date.date.length === 10 ? ' le\u00A0' : ' en\u00A0', jour(date.date)];

/** « a, b et c », where each is itself made of pieces. */
export function enchainer(parties: readonly Texte[], dernier = ' et '): Morceaux {
  return parties.flatMap((partie, i): Morceaux => {
    const avant = i === 0 ? [] : [i === parties.length - 1 ? dernier : ', '];
    return [...avant, ...(typeof partie === 'string' ? [partie] : partie)];
  });
}

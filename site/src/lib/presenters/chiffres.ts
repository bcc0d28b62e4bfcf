import type { ChiffreSource } from '@acp/shared/model';
import type { FicheProps } from '../../components/Fiche/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import { enDate } from '../format.ts';
import { fort } from './morceaux.ts';
import type { Notes } from './sources.ts';

function valeurDe(c: ChiffreSource, notes: Notes): Texte {
  const source = notes.citer(c.sources);
  const date = c.date && [enDate(c.date.date), c.date.mention].filter((m) => m !== null);
  return [
    fort(c.valeur),
    date ? ` (${date.join(', ')})` : '',
    '. ',
    c.note === null ? '' : `${c.note} `,
    ...(source ?? []),
  ];
}

/** Sources may disagree: one value each, dated, under the same heading. undefined: no figure. */
export function chiffresSources(
  lus: readonly ChiffreSource[],
  notes: Notes,
): FicheProps | undefined {
  const libelles = [...new Set(lus.map((c) => c.libelle))];
  if (libelles.length === 0) return undefined;
  return {
    faits: libelles.map((libelle) => ({
      terme: libelle,
      valeurs: lus.filter((c) => c.libelle === libelle).map((c) => valeurDe(c, notes)),
    })),
  };
}

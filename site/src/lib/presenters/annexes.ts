import type { Objet } from '@acp/shared/model';
import type { AnnexesProps } from '../../layouts/annexes.ts';
import type { Contexte } from '../contexte.ts';
import { documentsDe } from './documents.ts';
import { editions } from './editions.ts';
import type { EntreeDeSommaire } from './sommaire.ts';
import type { Notes } from './sources.ts';

/** Documents, éditions and every source of the page: call it once the other parts have cited theirs. */
export function annexesDe(
  ctx: Contexte,
  objet: Objet,
  { documents = [], sources }: { documents?: readonly string[]; sources: readonly string[] },
  notes: Notes,
): AnnexesProps {
  notes.citer(sources);
  return {
    documents: documentsDe(ctx, documents),
    editions: editions(ctx, objet),
    sources: notes.liste(),
  };
}

export const entreesDAnnexes = (a: AnnexesProps): EntreeDeSommaire[] => [
  ['documents', 'Documents', a.documents],
  ['citer', 'Citer', a.citation],
  ['editions', 'Éditions', a.editions],
  ['sources', 'Sources', a.sources],
];

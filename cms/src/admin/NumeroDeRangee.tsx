'use client';

import { useRowLabel } from '@payloadcms/ui';

/** « Phrase 2 »: a row whose only field already says everything. */
export function NumeroDeRangee({ singulier }: { singulier: string }) {
  const { rowNumber } = useRowLabel();
  return <span>{`${singulier} ${String((rowNumber ?? 0) + 1)}`}</span>;
}

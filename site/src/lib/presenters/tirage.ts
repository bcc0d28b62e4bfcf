import type { Tirage } from '@acp/shared/model';
import type { DocumentLigne } from '../../components/Documents/props.ts';
import type { EntonnoirProps } from '../../components/Entonnoir/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { documentsDe } from './documents.ts';
import { entonnoirDe } from './entonnoir.ts';
import { inconnu, leJourConnu } from './morceaux.ts';
import { paragraphes } from './registres.ts';
import type { Notes } from './sources.ts';

export interface VueTirage {
  notes: readonly Texte[];
  /** Without anchors: other texts stand on the same page. */
  textes: readonly Texte[];
  entonnoir?: EntonnoirProps | undefined;
  procesVerbal: readonly DocumentLigne[];
}

/** How the members were drawn: date, steps, official record. */
export const tirageDe = (ctx: Contexte, tirage: Tirage, notes: Notes): VueTirage => ({
  notes: [
    ['Tirage', ...leJourConnu(tirage.date)],
    tirage.procesVerbal === null
      ? ['Procès-verbal ', inconnu('non relevé')]
      : 'Procès-verbal : voir le document.',
  ],
  textes: paragraphes(ctx, tirage.texte),
  entonnoir: entonnoirDe(ctx, tirage, notes),
  procesVerbal: documentsDe(ctx, tirage.procesVerbal === null ? [] : [tirage.procesVerbal]),
});

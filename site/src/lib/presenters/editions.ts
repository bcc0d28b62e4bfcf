import { NATURES_D_EDITION, type Objet } from '@acp/shared/model';
import type { EditionsProps } from '../../components/Editions/props.ts';
import type { Contexte } from '../contexte.ts';
import { quandLe } from '../format.ts';
import { editionsDe } from '../queries.ts';

/** Every public version of an entity, newest first, with the note readers see (rule 3). */
export const editions = (ctx: Contexte, objet: Objet): EditionsProps['editions'] =>
  editionsDe(ctx.publication, objet)
    .map((e) => ({
      quand: quandLe(e.publieeLe),
      titre: `Édition n°\u00A0${String(e.numero)}.`,
      texte: e.nature === 'forme' ? `${NATURES_D_EDITION.forme.libelle}. ${e.note}` : e.note,
    }))
    .reverse();

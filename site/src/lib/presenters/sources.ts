import type { Source } from '@acp/shared/model';
import type { SourcesProps } from '../../components/Sources/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { tous, trouver } from '../queries.ts';
import { adresseMedia } from '../urls.ts';
import { lien, type Morceaux } from './morceaux.ts';

/** The sources of one page, numbered in the order they are met. */
export interface Notes {
  /** « Source 1, 3 », each number a link; null without a source. */
  citer: (ids: readonly string[]) => Morceaux | null;
  /** The list, once every part of the page has cited. */
  liste: () => SourcesProps['sources'];
}

export function ouvrirNotes(ctx: Contexte): Notes {
  const citees: string[] = [];
  const numeroDe = (id: string): number => {
    if (!citees.includes(id)) citees.push(id);
    return citees.indexOf(id) + 1;
  };
  return {
    citer: (ids) =>
      ids.length === 0
        ? null
        : ids.flatMap((id, i): Morceaux => {
            const numero = String(numeroDe(id));
            const debut = i === 0 ? (ids.length > 1 ? 'Sources\u00A0' : 'Source\u00A0') : ', ';
            return [debut, { texte: numero, lien: `#s${numero}` }];
          }),
    liste: () =>
      tous(ctx.publication, 'sources', citees).map((source, i) => ({
        id: `s${String(i + 1)}`,
        texte: enTexte(ctx, source),
      })),
  };
}

/** Publisher, title, date shown, date read, note and kept copy. */
export function enTexte(ctx: Contexte, s: Source): Morceaux {
  const titre = `«\u00A0${s.titre}\u00A0»`;
  const dates = [
    s.dateAffichee && `date affichée\u00A0: ${enDate(s.dateAffichee.date)}`,
    s.dateAffichee?.mention,
    s.lueLe && `lue ${s.lueLe.date.length === 10 ? 'le' : 'en'} ${enDate(s.lueLe.date)}`,
    s.lueLe?.mention,
  ].filter((d) => d !== null && d !== undefined);
  const copie = s.copie === null ? null : trouver(ctx.publication, 'documents', s.copie);
  return [
    `${s.editeur}, `,
    s.adresse === null ? titre : { texte: titre, lien: s.adresse },
    dates.length ? `, ${dates.join(', ')}` : '',
    ...(copie ? [', ', lien(ctx, 'copie conservée', adresseMedia(copie))] : []),
    '.',
    s.note === null ? '' : ` ${s.note}`,
  ];
}

import type { Source } from '@acp/shared/model';
import type { Morceau } from '../../components/Texte/props.ts';
import type { SourcesProps } from '../../components/Sources/props.ts';
import type { Contexte } from '../contexte.ts';
import { enDate } from '../format.ts';
import { tous, trouver } from '../queries.ts';
import { adresseMedia } from '../urls.ts';
import { enchainer, lien, type Morceaux } from './morceaux.ts';

/** The sources of one page, numbered in the order they are met. */
export interface Notes {
  /** « Sources 1, 3 », « Sources 1 à 25 », each number a link; null without a source. */
  citer: (ids: readonly string[]) => Morceaux | null;
  /** The list, once every part of the page has cited. */
  liste: () => SourcesProps['sources'];
}

const renvoi = (numero: number): Morceau => ({
  texte: String(numero),
  lien: `#s${String(numero)}`,
});

/** Three sources or more that follow one another in the list need their first and last numbers only. */
function renvois(numeros: readonly number[]): Morceaux[] {
  const suites: number[][] = [];
  for (const numero of numeros) {
    const suite = suites.at(-1);
    if (suite?.at(-1) === numero - 1) suite.push(numero);
    else suites.push([numero]);
  }
  return suites.flatMap((suite): Morceaux[] => {
    const [premier = 0] = suite;
    return suite.length > 2
      ? [[renvoi(premier), ' à ', renvoi(premier + suite.length - 1)]]
      : suite.map((numero) => [renvoi(numero)]);
  });
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
        : [
            ids.length > 1 ? 'Sources\u00A0' : 'Source\u00A0',
            ...enchainer(renvois(ids.map(numeroDe)), ', '),
          ],
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
    s.lueLe &&
      `lue ${s.lueLe.date.length === 10 ? 'le' : 'en'} ${enDate(s.lueLe.date)}${s.lueLe.mention === null ? '' : ` (${s.lueLe.mention})`}`,
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

import { CRITERES, ETAPES_DU_TIRAGE, type Strate, type Tirage } from '@acp/shared/model';
import type { DocumentLigne } from '../../components/Documents/props.ts';
import type { TableauProps } from '../../components/Tableau/props.ts';
import type { Texte } from '../../components/Texte/props.ts';
import type { Contexte } from '../contexte.ts';
import { nombre } from '../format.ts';
import { documentsDe } from './documents.ts';
import { inconnu, leJourConnu } from './morceaux.ts';
import { paragraphes } from './registres.ts';
import type { Notes } from './sources.ts';

export interface VueTirage {
  notes: readonly Texte[];
  /** Without anchors: those of the mandature's own text are on the same page. */
  textes: readonly Texte[];
  tableaux: readonly { tableau: TableauProps; source: Texte | null }[];
  procesVerbal: readonly DocumentLigne[];
}

const NON_RELEVE = 'non relevé';
const ouNonReleve = (n: number | null): string => (n === null ? NON_RELEVE : nombre(n));

function etapes(tirage: Tirage, notes: Notes): VueTirage['tableaux'][number] {
  return {
    tableau: {
      legende: 'Les étapes du tirage au sort',
      enTeteLigne: true,
      enTeteColonne: true,
      lignes: [
        ['Étape', 'Nombre', 'Précision'],
        ...tirage.etapes.map((e) => [
          ETAPES_DU_TIRAGE[e.etape].libelle,
          ouNonReleve(e.nombre),
          e.note ?? ETAPES_DU_TIRAGE[e.etape].definition,
        ]),
      ],
    },
    source: notes.citer([...new Set(tirage.etapes.flatMap((e) => e.sources))]),
  };
}

const obtenu = (s: Strate): string =>
  s.retenu ? 'total trop petit, non publié' : ouNonReleve(s.obtenu);

/** One table a criterion: totals of one variable, never a crossing (rule 10). */
function strates(
  ctx: Contexte,
  critere: keyof typeof CRITERES,
  lignes: readonly Strate[],
  notes: Notes,
): VueTirage['tableaux'][number] {
  const ville = ctx.publication.assemblee.complementDuNom;
  return {
    tableau: {
      legende: CRITERES[critere].libelle,
      enTeteLigne: true,
      enTeteColonne: true,
      lignes: [
        ['Catégorie', `Part de la population ${ville}`, 'Sièges visés', 'Sièges obtenus'],
        ...lignes.map((s) => [
          s.categorie,
          s.population === null ? NON_RELEVE : `${nombre(s.population)} %`,
          ouNonReleve(s.vise),
          obtenu(s),
        ]),
      ],
    },
    source: notes.citer([...new Set(lignes.flatMap((s) => s.sources))]),
  };
}

/** How the members were drawn: date, steps, totals aimed at and obtained, official record. */
export function tirageDe(ctx: Contexte, tirage: Tirage, notes: Notes): VueTirage {
  const criteres = [...new Set(tirage.strates.map((s) => s.critere))];
  return {
    notes: [
      ['Tirage', ...leJourConnu(tirage.date)],
      tirage.procesVerbal === null
        ? ['Procès-verbal ', inconnu('non relevé')]
        : 'Procès-verbal : voir le document.',
    ],
    textes: paragraphes(ctx, tirage.texte),
    tableaux: [
      ...(tirage.etapes.length > 0 ? [etapes(tirage, notes)] : []),
      ...criteres.map((c) =>
        strates(
          ctx,
          c,
          tirage.strates.filter((s) => s.critere === c),
          notes,
        ),
      ),
    ],
    procesVerbal: documentsDe(ctx, tirage.procesVerbal === null ? [] : [tirage.procesVerbal]),
  };
}
